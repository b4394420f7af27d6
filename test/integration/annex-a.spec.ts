import type { MatchingChoice } from '@waymark/contract';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { Imports } from '../../apps/api/src/imports/imports.service.js';
import { Uploads } from '../../apps/api/src/imports/uploads.service.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Imports a file the way that every file goes, with what somebody says of it. */
function importFile(authority: AuthorityEntity, name: string, bytes: Uint8Array, choice: Partial<MatchingChoice> = {}) {
  return core.within(async (database) => {
    const upload = await core.module.get(Uploads).receive(database, authority, name, once(bytes));
    return core.module.get(Imports).apply(database, authority, upload, { dataset: 'auto', columns: {}, ...choice }, tester);
  });
}

/** The live rows of a dataset, as they are kept. */
function rowsOf(authority: AuthorityEntity, dataset: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return core.within(async (database) => {
    const rows: readonly { body: Readonly<Record<string, unknown>> }[] = await database.query(
      `select p.body from waymark.record r join waymark.payload p on p.authority_id = r.authority_id and p.payload = r.payload
       where r.authority_id = $1 and r.dataset = $2 and r.until_seq is null order by r.key`,
      [authority.id, dataset],
    );
    return rows.map(({ body }) => body);
  });
}

const teams = 'team_code,team_name,service_area\nT1,Team North,child_in_need\n';

describe('the day of which a file speaks', () => {
  const csv = Buffer.from('case_ref,team_code,person_ref,pathway\nC1,T1,W1,child_in_need\nC2,T1,,assessment\n');

  it('is asked for where the rows do not say it, and nothing goes in without', async () => {
    const authority = await newAuthority(core, 'AO1');
    await core.within((database) => importCsv(core, database, authority, 'teams', teams));
    await expect(importFile(authority, 'open.csv', csv, { dataset: 'open_cases' })).rejects.toMatchObject({
      code: 'day-not-said',
      repair: expect.stringContaining('--as-of'),
    });
    expect(await rowsOf(authority, 'open_cases')).toEqual([]);
  });

  it('stands in every row when it is said, and the same file of another day is another import', async () => {
    const authority = await newAuthority(core, 'AO2');
    await core.within((database) => importCsv(core, database, authority, 'teams', teams));
    const of = (asOf: string) => importFile(authority, 'open.csv', csv, { dataset: 'open_cases', asOf });
    expect(await of('2026-01-31')).toMatchObject({ state: 'applied', batch: { asOf: '2026-01-31', counts: { added: 2 } } });
    expect(await of('2026-02-28')).toMatchObject({ state: 'applied', batch: { counts: { added: 2 } } });
    expect(await of('2026-01-31')).toMatchObject({ state: 'known' });
    expect((await rowsOf(authority, 'open_cases')).map(({ snapshot_on }) => snapshot_on)).toEqual([
      '2026-01-31',
      '2026-01-31',
      '2026-02-28',
      '2026-02-28',
    ]);
  });

  it('moves nothing where the rows say their own', async () => {
    const authority = await newAuthority(core, 'AO3');
    await core.within((database) => importCsv(core, database, authority, 'teams', teams));
    const own = Buffer.from('snapshot_on,case_ref,team_code,pathway\n2025-12-31,C1,T1,assessment\n');
    const outcome = await importFile(authority, 'open.csv', own, { dataset: 'open_cases', asOf: '2026-01-31' });
    expect(outcome).toMatchObject({ state: 'applied', batch: { asOf: null } });
    expect((await rowsOf(authority, 'open_cases')).map(({ snapshot_on }) => snapshot_on)).toEqual(['2025-12-31']);
  });
});
