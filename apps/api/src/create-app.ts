import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { badRequestFrom } from './platform/http/bad-request.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { ForeignOrigin, NothingHere } from './platform/http/refusals.js';
import { LOG } from './platform/log/log.module.js';

const largestUpload = 500_000_000;
const builtSite = fileURLToPath(new URL('../../../dashboard/dist/site/', import.meta.url));

const contentSecurity = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/**
 * The server with its doors and walls, ready but not yet listening. `site` is the folder of the dashboard; where it is absent, the API
 * stands alone.
 */
export async function createApp(config: Config, site = builtSite): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: 1_000_000, requestTimeout: 600_000 });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
  });
  await register(app, fastifyHelmet, {
    contentSecurityPolicy: contentSecurity,
    hsts: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await register(app, fastifyCompress, {
    encodings: ['br', 'gzip'],
    customTypes: /text\/(?!event-stream)|json|javascript|svg|vnd\.apache\.arrow/,
  });
  await register(app, fastifyMultipart, { limits: { files: 1, fileSize: largestUpload, fields: 5, parts: 6 } });
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: badRequestFrom }));
  app.useGlobalFilters(new ProblemFilter(app.get(LOG)));
  app.enableShutdownHooks();
  refuseForeignOrigins(app);
  if (existsSync(site)) await serveSite(app, site);
  return app.init();
}

type Plugin = Parameters<NestFastifyApplication['register']>[0];

/** Fastify's plugins and Nest's `register` disagree about types alone; this is the one place that says so. */
async function register(app: NestFastifyApplication, plugin: unknown, options: object): Promise<void> {
  await app.register(plugin as Plugin, options);
}

/** A page of another origin may not act in the name of whoever sits here. */
function refuseForeignOrigins(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request) => {
      const { origin } = request.headers;
      if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return;
      if (hostOf(origin) !== request.headers.host) throw new ForeignOrigin();
    });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * The dashboard on the same address: files by their names, compressed as they were when the site was built, and its page for every other
 * address that is not the API's.
 */
async function serveSite(app: NestFastifyApplication, site: string): Promise<void> {
  const kept = { immutable: true, maxAge: '365d' };
  await register(app, fastifyStatic, { root: site, wildcard: false, index: false, preCompressed: true, ...kept });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const path = request.url.split('?')[0]!;
      if (path.startsWith('/api/') || path.startsWith('/assets/')) throw new NothingHere();
      return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
    });
}
