import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NothingHere } from '../platform/http/refusals.js';
import { LOG } from '../platform/log/log.module.js';
import { registerPlugin } from '../platform/http/register-plugin.js';
import { firstPictureFrom } from './first-picture.js';

const placeOfPicture = '<!--first-picture-->';

/** Files of the build carry a mark of their content in their names; the few others keep theirs and may change. */
const forEver = 'public, max-age=31536000, immutable';

/**
 * The dashboard on the same address: files by their names, compressed as they were when the site was built, and its page for every other
 * address that is not the API's, with a first picture of what it shows.
 */
export async function serveSite(app: NestFastifyApplication, site: string): Promise<void> {
  const firstPicture = firstPictureFrom(app, site, app.get(LOG));
  await registerPlugin(app, fastifyStatic, {
    root: site,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) =>
      void reply.header('cache-control', path.startsWith(join(site, 'assets')) ? forEver : 'no-cache'),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', async (request, reply) => {
      const path = request.url.split('?')[0]!;
      if (path.startsWith('/api/') || path.startsWith('/assets/')) throw new NothingHere();
      const [page, picture] = await Promise.all([readFile(join(site, 'index.html'), 'utf8'), firstPicture(request.url)]);
      return reply
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(page.replace(placeOfPicture, () => (picture === undefined ? '' : `<div id="first-picture">${picture}</div>`)));
    });
}
