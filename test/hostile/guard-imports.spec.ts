import type { MatchingChoice } from '@waymark/contract';
import { workbookOf } from '@waymark/ingest/testing';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { type ImportOutcome, Imports } from '../../apps/api/src/imports/imports.service.js';
import { Uploads } from '../../apps/api/src/imports/uploads.service.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';
import { type SentFile, bothWays, ratings } from './support/read-whole.js';

const teams =
  'team_code,team_name,service_area,opened_on\nT1,Assessment North,assessment,2020-01-01\nT2,Assessment South,assessment,2020-01-01\n';

let core: Core;
let made = 0;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

async function authorityWithTeams(): Promise<AuthorityEntity> {
  const authority = await newAuthority(core, String(800 + (made += 1)));
  await core.within((database) => importCsv(core, database, authority, 'teams', teams));
  return authority;
}

function imported(
  authority: AuthorityEntity,
  { name, bytes }: SentFile,
  choice: Partial<MatchingChoice> = {},
): Promise<ImportOutcome> {
  return core.within(async (database) => {
    const upload = await core.module.get(Uploads).receive(database, authority, name, inOnePiece(bytes));
    return core.module.get(Imports).apply(database, authority, upload, { dataset: 'ratings', columns: {}, ...choice }, tester);
  });
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function applied(outcome: Promise<ImportOutcome>) {
  const result = await outcome;
  if (result.state !== 'applied') throw new Error('The file was known already.');
  return result.batch;
}

describe.each(bothWays)('guard, section 6, in %s:', (_, fileOf) => {
  it('20: a row that stands twice is unchanged the second time', async () => {
    const [headings, row] = ratings({});
    const { counts } = await applied(imported(await authorityWithTeams(), fileOf([headings!, row!, row!])));
    expect(counts).toMatchObject({ read: 2, added: 1, unchanged: 1, rejected: 0 });
  });

  it('21: of two rows that contradict one another the later stands, with a warning that names both', async () => {
    const [headings, row] = ratings({});
    const other = row!.map((cell, i) => (headings![i] === 'score' ? '3' : cell));
    const { counts, warnings } = await applied(imported(await authorityWithTeams(), fileOf([headings!, row!, other])));
    expect(counts.rejected).toBe(0);
    expect(warnings.join(' ')).toContain('Lines 2 and 3 say different things');
  });

  it('22: the same file again does nothing and names the import before', async () => {
    const authority = await authorityWithTeams();
    const file = fileOf(ratings({}, {}));
    const { seq } = await applied(imported(authority, file));
    expect(await imported(authority, file)).toMatchObject({
      state: 'known',
      before: { batch: seq },
      counts: { unchanged: 2, added: 0 },
    });
  });

  it('23: the same rows in another order and another form of dates are known one by one', async () => {
    const authority = await authorityWithTeams();
    const [headings, first, second] = ratings({}, { rated_on: '2026-03-11' });
    await applied(imported(authority, fileOf([headings!, first!, second!])));
    const turned = [headings!, second!, first!].map((cells) =>
      cells.map((cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')).reverse(),
    );
    expect((await applied(imported(authority, fileOf(turned)))).counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it('24: a file that is older than what is known goes in with a warning and both dates', async () => {
    const authority = await authorityWithTeams();
    await applied(imported(authority, fileOf(ratings({ rated_on: '2026-03-20' }))));
    const { warnings } = await applied(
      imported(authority, fileOf(ratings({ rated_on: '2026-01-05', occasion_ref: 'O9', case_ref: 'C9' }))),
    );
    expect(warnings.join(' ')).toMatch(/newest row of this file is of .*January 2026.*March 2026/);
  });

  it('25: a file of another authority is refused, and nothing of it is kept', async () => {
    const authority = await authorityWithTeams();
    const strange = ratings(...Array.from({ length: 12 }, (__, i) => ({ team_code: `X${i}` })));
    await expect(imported(authority, fileOf(strange))).rejects.toMatchObject({ code: 'another-service' });
  });

  it('41: an action raised before the audit that it names is kept, with a warning that names its line', async () => {
    const authority = await authorityWithTeams();
    const audits = [
      ['audit_ref', 'kind', 'audited_on', 'case_ref', 'team_code', 'selection'],
      ...['A1', 'A2'].map((audit) => [audit, 'case_file', '2026-03-10', `C-${audit}`, 'T1', 'random']),
    ];
    const actions = [
      ['action_ref', 'audit_ref', 'raised_on', 'due_on'],
      ['K1', 'A1', '2026-03-10', '2026-04-10'],
      ['K2', 'A2', '2026-03-09', '2026-04-10'],
      ['K3', '', '2026-01-05', '2026-04-10'],
    ];
    await applied(imported(authority, fileOf(audits), { dataset: 'audits' }));
    const { counts, warnings } = await applied(imported(authority, fileOf(actions), { dataset: 'actions' }));
    expect(counts).toMatchObject({ added: 3, rejected: 0 });
    expect(warnings.join(' ')).toContain('1 row is raised before the day of the audit that audit_ref names (line 3).');
  });
});

describe('a workbook with several sheets', () => {
  const sheets = ['Q1', 'Q2'].map((name, i) => ({
    name,
    rows: ratings({ occasion_ref: name, case_ref: name, score: String(i + 3) }),
  }));
  const file = { name: 'Scaling.xlsx', bytes: workbookOf({ sheets }) };

  it('is asked about, and nothing of it goes in before somebody has said which is meant', async () => {
    await expect(imported(await authorityWithTeams(), file)).rejects.toMatchObject({ code: 'which-sheet' });
  });

  it('gives each sheet as an import of its own, by file, sheet and line, and knows each again', async () => {
    const authority = await authorityWithTeams();
    const first = await applied(imported(authority, file, { sheet: 'Q1' }));
    const second = await applied(imported(authority, file, { sheet: 'Q2' }));
    expect([first.fileName, second.fileName]).toEqual(['Scaling.xlsx, sheet Q1', 'Scaling.xlsx, sheet Q2']);
    expect([first.counts.added, second.counts.added]).toEqual([1, 1]);
    expect(await imported(authority, file, { sheet: 'Q1' })).toMatchObject({ state: 'known', before: { batch: first.seq } });
  });

  it('has no sheet of a name that it does not have, and says which it has', async () => {
    await expect(imported(await authorityWithTeams(), file, { sheet: 'Q3' })).rejects.toMatchObject({
      code: 'no-such-sheet',
      repair: 'Choose one of: "Q1", "Q2".',
    });
  });
});
