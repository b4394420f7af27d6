import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchingChoice } from '@waymark/contract';
import { annexAWorkbook } from '../support/annex-a.js';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { Imports } from '../../apps/api/src/imports/imports.service.js';
import { Uploads } from '../../apps/api/src/imports/uploads.service.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';
import { sharedFolder } from '../support/shared.js';

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

describe('an Annex A workbook', () => {
  const open = { 'Case Status': 'c) Child in need plan' };
  const child = (id: string, team: string, worker: string, more = {}) => ({
    'Child Unique ID': id,
    'Allocated Team': team,
    'Allocated Worker': worker,
    'Date of Birth': '2015-04-04',
    ...more,
  });
  const workbook = annexAWorkbook([
    {
      list: 6,
      rows: [
        child('C1', 'Team North', 'Ash Made-Up', open),
        child('C2', 'Team East', 'Ash Made-Up', open),
        child('C3', '#N/A', '#N/A', open),
      ],
    },
    { list: 7, rows: [child('C2', 'Team East', 'Another Person'), child('C4', 'Team East', 'Bo Made-Up')] },
    { list: 9, rows: [child('C5', 'Leaving Care', 'Pat Made-Up')] },
  ]);
  const asOf = '2026-02-27';

  it('refuses rows of teams that nobody knows, names the teams, and adds them once somebody confirms', async () => {
    const authority = await newAuthority(core, 'AX1');
    await core.within((database) => importCsv(core, database, authority, 'teams', teams));
    const first = await importFile(authority, 'annex.xlsx', workbook, { asOf });
    expect(first).toMatchObject({
      state: 'applied',
      batch: { dataset: 'open_cases', counts: { read: 5, added: 2, rejected: 3 } },
    });
    if (first.state !== 'applied') return;
    expect(first.batch.warnings.join('\n')).toContain('2 teams are not known, in 3 rows: "Team East", "Leaving Care".');

    const second = await importFile(authority, 'annex.xlsx', workbook, { asOf, addTeams: true });
    expect(second).toMatchObject({ batch: { counts: { read: 5, added: 3, unchanged: 2, rejected: 0 } } });
    expect(
      (await rowsOf(authority, 'teams')).map(({ team_code, team_name, service_area }) => [team_code, team_name, service_area]),
    ).toEqual([
      ['LEAVING CARE', 'Leaving Care', 'other'],
      ['T1', 'Team North', 'child_in_need'],
      ['TEAM EAST', 'Team East', 'other'],
    ]);
  });

  it('tells what its lists say of one another, and keeps no name and no date of birth', async () => {
    const authority = await newAuthority(core, 'AX2');
    const outcome = await importFile(authority, 'annex.xlsx', workbook, { asOf, addTeams: true });
    if (outcome.state !== 'applied') throw new Error(outcome.state);
    const said = outcome.batch.warnings.join('\n');
    expect(said).toContain('List 6 (children in need), sheet "List 6", holds 3 rows: 3 open, 0 closed.');
    expect(said).toContain('1 child is open in list 7 and not in list 6: row 4. They are counted.');
    expect(said).toContain('dates of birth are left out');
    expect(said).toContain('Lists 6 and 7 differ in the allocated worker for 1 child: row 3 of list 7. List 6 stands.');
    const kept = await rowsOf(authority, 'open_cases');
    expect(kept.map(({ pathway, team_code }) => [pathway, team_code]).sort()).toEqual([
      ['care_leaver', 'LEAVING CARE'],
      ['child_in_need', null],
      ['child_in_need', 'TEAM EAST'],
      ['child_in_need', 'TEAM NORTH'],
      ['child_protection', 'TEAM EAST'],
    ]);
    expect(JSON.stringify([kept, outcome.batch])).not.toMatch(/made-up|another person|2015-04-04|"C[1-5]"/i);
  });

  it('gives open children per worker and without one, and nothing of practice or caseloads', async () => {
    const authority = await newAuthority(core, 'AX3');
    await importFile(authority, 'annex.xlsx', workbook, { asOf, addTeams: true });
    expect([await rowsOf(authority, 'practice'), await rowsOf(authority, 'caseloads')]).toEqual([[], []]);
    const figures = await core.within(async (database) =>
      core.figures.values(database, await core.authorities.byCode(database, 'AX3'), { indicators: ['OC-01', 'OC-02', 'OA-11'] }),
    );
    const whole = figures
      .filter(({ unit, figure }) => unit.breakdown === 'whole' && figure.denominator > 0)
      .map(({ code, figure }) => [code, figure.numerator, figure.denominator, figure.state]);
    expect(whole).toEqual([
      ['OC-01', 3, 3, 'too_few'],
      ['OC-01/care_leavers', 1, 1, 'too_few'],
      ['OC-02', 1, 4, 'too_few'],
      ['OC-02/care_leavers', 0, 1, 'too_few'],
    ]);
  });

  it('is asked for its day, and a look-alike is refused by the name of its sheet', async () => {
    const authority = await newAuthority(core, 'AX4');
    await expect(importFile(authority, 'annex.xlsx', workbook)).rejects.toMatchObject({ code: 'day-not-said' });
    const lookAlike = annexAWorkbook([
      { list: 6, name: 'List 6', headings: ['Child Unique ID', 'Gender', 'EHC plan'], rows: [] },
    ]);
    await expect(importFile(authority, 'sen.xlsx', lookAlike, { asOf })).rejects.toMatchObject({
      code: 'not-annex-a',
      message: expect.stringContaining('"List 6"'),
    });
  });
});

describe('the workbooks that others have published', () => {
  const bytesOf = (folder: string, name: string) => {
    const found = sharedFolder('data', 'real', folder);
    return found && readFileSync(join(found, name));
  };

  it('of liia-tools holds 5, 7, 5 and 6 rows in lists 6 to 9: 17 people are open, five without a worker', async () => {
    const bytes = bytesOf('annex-a-liia', 'Annex_A.xlsx');
    if (!bytes) return;
    const authority = await newAuthority(core, 'AX5');
    const outcome = await importFile(authority, 'Annex_A.xlsx', bytes, { asOf: '2021-03-31', addTeams: true });
    if (outcome.state !== 'applied') throw new Error(outcome.state);
    const said = outcome.batch.warnings.join('\n');
    for (const counts of [
      'List 6 (children in need), sheet "List 6", holds 5 rows: 5 open, 0 closed.',
      'List 7 (child protection), sheet "List 7", holds 7 rows: 2 open, 5 closed.',
      'List 8 (children in care), sheet "List 8", holds 5 rows: 4 open, 1 closed.',
      'List 9 (care leavers), sheet "List 9", holds 6 rows.',
      'Of 17 open children and young people, without an allocated worker: 5; without a team: 5.',
      'Lists 1, 2, 3, 4, 5, 10, 11 are not read',
    ])
      expect(said).toContain(counts);
    expect(outcome.batch).toMatchObject({ dataset: 'open_cases', counts: { read: 17, added: 17, rejected: 0 } });
    expect((await rowsOf(authority, 'teams')).map(({ team_name }) => team_name)).toEqual([
      'Care Leavers Team',
      'Children in Care Team 1',
      'Children in Care Team 2',
      'Locality 4 Unit 1',
    ]);
  });

  it.each(['2015-01-sample.xlsx', '2016-01-sample.xlsx'])(
    'of the 2019 layout (%s) hold nobody in lists 6 to 9, and say so',
    async (name) => {
      const bytes = bytesOf('annex-a-cscdp', name);
      if (!bytes) return;
      const authority = await newAuthority(core, name.startsWith('2015') ? 'AX6' : 'AX7');
      await expect(importFile(authority, name, bytes, { asOf: '2020-01-31' })).rejects.toMatchObject({
        code: 'annex-a-nobody-open',
        message: expect.stringContaining('list 6 0, list 7 0, list 8 0, list 9 0'),
      });
    },
  );

  it('of another kind is no workbook of lists, and is refused', async () => {
    const bytes = bytesOf('annex-a-cscdp', 'matcher-report.xlsx');
    if (!bytes) return;
    const authority = await newAuthority(core, 'AX8');
    await expect(importFile(authority, 'report.xlsx', bytes, { asOf: '2020-01-31' })).rejects.toMatchObject({
      code: 'no-headings',
    });
  });
});
