import type { INestApplicationContext } from '@nestjs/common';
import { Authorities } from '../authorities/authorities.service.js';
import { Scope } from '../platform/database/scope.service.js';
import { Figures } from './figures.service.js';

const warmed = 3;

/** Works out the figures of the authorities that changed last, before their first page asks for them. */
export async function warmFigures(app: INestApplicationContext): Promise<void> {
  const [scope, authorities, figures] = [app.get(Scope), app.get(Authorities), app.get(Figures)];
  const viewer = await scope.openLocalViewer('the start');
  await scope.withScope(viewer, async (database) => {
    for (const authority of await authorities.changedLast(database, warmed)) await figures.frame(database, authority);
  });
}
