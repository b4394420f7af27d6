import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { badRequestFrom } from './platform/http/bad-request.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { ForeignOrigin } from './platform/http/refusals.js';
import { registerPlugin } from './platform/http/register-plugin.js';
import { LOG } from './platform/log/log.module.js';
import { serveSite } from './site/serve-site.js';

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
  await registerPlugin(app, fastifyHelmet, {
    contentSecurityPolicy: contentSecurity,
    hsts: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await registerPlugin(app, fastifyCompress, {
    encodings: ['br', 'gzip'],
    customTypes: /text\/(?!event-stream)|json|javascript|svg|vnd\.apache\.arrow/,
  });
  await registerPlugin(app, fastifyMultipart, { limits: { files: 1, fileSize: largestUpload, fields: 5, parts: 6 } });
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: badRequestFrom }));
  app.useGlobalFilters(new ProblemFilter(app.get(LOG)));
  app.enableShutdownHooks();
  refuseForeignOrigins(app);
  if (existsSync(site)) await serveSite(app, site);
  return app.init();
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
