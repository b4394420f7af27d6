import type { INestApplicationContext } from '@nestjs/common';
import { Authorities } from '../authorities/authorities.service.js';
import { localDay } from '../platform/clock/local-day.js';
import { Scope } from '../platform/database/scope.service.js';
import { Acts } from './acts.service.js';
import { observersFingerprint } from './observers.js';

/** Counts again, before anything is shown, every authority whose cells were counted by another version of the observers. */
export async function countAfresh(app: INestApplicationContext): Promise<void> {
  const [scope, authorities, acts] = [app.get(Scope), app.get(Authorities), app.get(Acts)];
  const viewer = await scope.openLocalViewer('an upgrade');
  const stale = await scope.withScope(viewer, async (database) =>
    (await authorities.all(database)).filter(({ countedBy }) => countedBy !== observersFingerprint),
  );
  for (const authority of stale) {
    await scope.withScope(viewer, (database) => acts.recount(database, authority, { by: viewer.name, on: localDay() }, true));
  }
}
