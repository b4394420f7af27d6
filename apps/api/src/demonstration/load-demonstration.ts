import type { INestApplicationContext } from '@nestjs/common';
import { type SyntheticDataset, lastFullMonth, synthesise, syntheticDatasets } from '@waymark/synthetic';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { Authorities } from '../authorities/authorities.service.js';
import { Imports, demonstrationHand } from '../imports/imports.service.js';
import { Uploads } from '../imports/uploads.service.js';
import { localDay } from '../platform/clock/local-day.js';
import { Scope } from '../platform/database/scope.service.js';
import type { Viewer } from '../platform/database/viewer.js';

const seed = 20_260_301;

/** In an order in which each file finds what it names. What the authority is called is its first act. */
const demonstrated = syntheticDatasets.filter((dataset) => dataset !== 'authority');

/**
 * Fills the demonstration, an authority of its own in which everything is made up. It travels the same way as anybody's files. Where it
 * is there already, only the files that a former start did not finish go in.
 */
export async function loadDemonstration(app: INestApplicationContext, today = localDay()): Promise<AuthorityEntity> {
  const [scope, authorities] = [app.get(Scope), app.get(Authorities)];
  const viewer = await scope.openLocalViewer(demonstrationHand);
  const synthetic = synthesise({ seed, until: lastFullMonth(today), size: 'demonstration' });
  const authority = await scope.withScope(viewer, async (database) => {
    const known = (await authorities.all(database)).find(({ demonstration }) => demonstration);
    return known ?? authorities.create(database, synthetic.authority, { by: demonstrationHand, on: today }, true);
  });
  for (const dataset of demonstrated) await importSynthetic(app, viewer, authority, dataset, synthetic.csvOf(dataset), today);
  return authority;
}

/**
 * Loads the demonstration into a database that holds no authority yet, or goes on with one that was left half loaded. Because that takes
 * a while, it first says what it does.
 */
export async function loadDemonstrationOnce(app: INestApplicationContext, say: (sentence: string) => void): Promise<void> {
  const [scope, authorities] = [app.get(Scope), app.get(Authorities)];
  const viewer = await scope.openLocalViewer(demonstrationHand);
  const isDone = await scope.withScope(viewer, async (database) => {
    const all = await authorities.all(database);
    const demonstration = all.find((authority) => authority.demonstration);
    return demonstration ? demonstration.version > demonstrated.length : all.length > 0;
  });
  if (isDone) return;
  say('Filling the made-up authority; this takes half a minute, once.');
  await loadDemonstration(app);
}

async function importSynthetic(
  app: INestApplicationContext,
  viewer: Viewer,
  authority: AuthorityEntity,
  dataset: SyntheticDataset,
  csv: Iterable<string>,
  today: string,
): Promise<void> {
  await app.get(Scope).withScope(viewer, async (database) => {
    const upload = await app.get(Uploads).receive(database, authority, `demonstration ${dataset}.csv`, bytesOf(csv));
    await app.get(Imports).apply(database, authority, upload, { dataset, columns: {} }, { by: demonstrationHand, on: today });
  });
}

async function* bytesOf(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
