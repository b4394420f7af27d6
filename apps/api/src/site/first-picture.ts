import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';

/** What the dashboard's part for the server offers; it is built beside the site. */
interface DashboardOnServer {
  readonly firstPictures: (answers: (address: string) => Promise<Response>) => (address: string) => Promise<string | undefined>;
}

const patienceMilliseconds = 1_500;

/**
 * Draws the first picture of a page from the server's own answers. `undefined` where the dashboard draws the page by itself, where the site
 * was built without that part, and where it fails or takes longer than a second and a half: then the browser can begin its own part meanwhile.
 */
export function firstPictureFrom(app: NestFastifyApplication, site: string, log: Logger) {
  const built = join(site, '..', 'first-picture', 'first-picture.js');
  if (!existsSync(built)) return async () => undefined;
  let draw: Promise<(address: string) => Promise<string | undefined>> | undefined;
  return async (address: string): Promise<string | undefined> => {
    draw ??= (import(pathToFileURL(built).href) as Promise<DashboardOnServer>).then(({ firstPictures }) =>
      firstPictures(ownAnswers(app)),
    );
    try {
      return await Promise.race([draw.then((drawn) => drawn(address)), after(patienceMilliseconds, undefined, { ref: false })]);
    } catch (error) {
      log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'a first picture could not be drawn');
      return undefined;
    }
  };
}

/** The server asks itself, without the network. */
function ownAnswers(app: NestFastifyApplication): (address: string) => Promise<Response> {
  return async (url) => {
    const { statusCode, headers, rawPayload } = await app.inject({ method: 'GET', url });
    return new Response(new Uint8Array(rawPayload), {
      status: statusCode,
      headers: { 'content-type': String(headers['content-type']) },
    });
  };
}
