import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { Imports, type ImportOutcome } from '../../apps/api/src/imports/imports.service.js';
import { Uploads } from '../../apps/api/src/imports/uploads.service.js';
import type { EntityManager } from 'typeorm';
import type { Core } from './core.js';

/** The hand that acts in tests, on a day after everything that they tell of. */
export const tester = { by: 'a test', on: '2026-03-31' };

/** Imports a CSV text as a file of its own, the way that every file goes. */
export async function importCsv(
  core: Core,
  database: EntityManager,
  authority: AuthorityEntity,
  dataset: string,
  csv: string,
  doing = tester,
): Promise<ImportOutcome> {
  const upload = await core.module.get(Uploads).receive(database, authority, `${dataset}.csv`, once(Buffer.from(csv)));
  return core.module.get(Imports).apply(database, authority, upload, { dataset, columns: {} }, doing);
}

/** An authority of a test's own. */
export function newAuthority(core: Core, code: string): Promise<AuthorityEntity> {
  return core.within((database) => core.authorities.create(database, { code, name: `Testshire ${code}` }, tester));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
