import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Authorities } from '../authorities/authorities.service.js';
import { Scope } from '../platform/database/scope.service.js';

/** Draws the page of the authority that changed last, so that what draws pages is at hand before their first reader. */
export async function warmPages(app: NestFastifyApplication): Promise<void> {
  const [scope, authorities] = [app.get(Scope), app.get(Authorities)];
  const viewer = await scope.openLocalViewer('the start');
  const [latest] = await scope.withScope(viewer, (database) => authorities.changedLast(database, 1));
  if (latest) await app.inject({ method: 'GET', url: `/${latest.code}` });
}
