import { readCells } from '../../apps/api/src/records/ledger.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

it('counts everything again after an upgrade whose observers look at other subjects, as an act of its own', async () => {
  const authority = await newAuthority(core, 'UP1');
  const ratings =
    'occasion_ref,rated_on,case_ref,team_code,rater,score\nS1,2026-01-10,C1,T1,mother,4\nS1,2026-01-10,C1,T1,social_worker,3\n';
  await core.within(async (database) => {
    await importCsv(core, database, authority, 'teams', 'team_code,team_name,service_area\nT1,Alder,assessment\n');
    await importCsv(core, database, authority, 'ratings', ratings);
  });
  const before = await core.within((database) => readCells(database, authority.id));
  await core.within(async (database) => {
    await database.query('delete from waymark.subject_link where authority_id = $1', [authority.id]);
    await database.query(`delete from waymark.cell where authority_id = $1 and measure like 'scaling/%'`, [authority.id]);
  });

  const mended = await core.within((database) => core.acts.recount(database, authority, tester, true));

  expect(mended).toBeGreaterThan(0);
  const after = await core.within((database) => readCells(database, authority.id));
  expect(new Set(after.map((cell) => JSON.stringify(cell)))).toEqual(new Set(before.map((cell) => JSON.stringify(cell))));
  expect(await core.within((database) => core.acts.recount(database, authority, tester, false))).toBe(0);
  const [latest] = await core.within((database) =>
    database.query('select kind from waymark.batch where authority_id = $1 order by seq desc limit 1', [authority.id]),
  );
  expect(latest).toEqual({ kind: 'upgrade' });
});
