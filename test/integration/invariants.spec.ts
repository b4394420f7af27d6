import type { Cell } from '@waymark/observations';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { readCells } from '../../apps/api/src/records/ledger.js';
import { recountAll } from '../../apps/api/src/records/observe-act.js';
import { OthersRestOnIt, RestsOnUndone } from '../../apps/api/src/records/refusals.js';
import { valueLine } from '../../apps/api/src/figures/values-csv.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

/** One row of a small world, so that rows meet again: moves between teams, months, occasions and cases all happen. */
const rating = fc.record({
  occasion_ref: fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5'),
  rated_on: fc.constantFrom('2024-11-30', '2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01'),
  case_ref: fc.constantFrom('C1', 'C2', 'C3'),
  team_code: fc.constantFrom('T1', 'T2', 'T3'),
  pathway: fc.constantFrom('', 'child_protection', 'child_in_need'),
  question: fc.constantFrom('', 'safety', 'wellbeing'),
  anchors: fc.constantFrom('', 'closure'),
  rater: fc.constantFrom('mother', 'child', 'social_worker', 'chair'),
  score: fc.constantFrom('0', '2', '4', '5', '7', '10', 'declined'),
});
const reply = fc.record({
  instrument: fc.constant('parent-carer/1'),
  response_ref: fc.constantFrom('R1', 'R2', 'R3', 'R4'),
  received_on: fc.constantFrom('2024-11-30', '2025-02-28', '2025-03-01'),
  team_code: fc.constantFrom('', 'T1', 'T2', 'T3'),
  service_area: fc.constantFrom('', 'assessment', 'disability'),
  pathway: fc.constantFrom('', 'child_protection'),
  p2: fc.constantFrom('', 'not_at_all', 'mostly', 'completely', 'declined'),
  p9: fc.constantFrom('', 'a_little', 'completely'),
});
const team = fc.record({
  team_code: fc.constantFrom('T1', 'T2', 'T3'),
  team_name: fc.constantFrom('Alder', 'Birch', 'Cedar'),
  service_area: fc.constantFrom('assessment', 'disability', 'early_help'),
});

type Row = Readonly<Record<string, string>>;

type Step =
  | { readonly does: 'import'; readonly dataset: string; readonly rows: readonly Row[]; readonly without: readonly string[] }
  | { readonly does: 'undo' | 'redo'; readonly which: number; readonly withDependents: boolean }
  | { readonly does: 'repeat'; readonly which: number };

const importOf = (dataset: string, row: fc.Arbitrary<Row>, optional: readonly string[]) =>
  fc.record({
    does: fc.constant('import' as const),
    dataset: fc.constant(dataset),
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    without: fc.subarray([...optional], { maxLength: Math.min(1, optional.length) }),
  });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: importOf('ratings', rating, ['pathway']) },
  { weight: 3, arbitrary: importOf('responses', reply, ['pathway', 'p9', 'service_area']) },
  { weight: 2, arbitrary: importOf('teams', team, []) },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('undo' as const, 'redo' as const),
      which: fc.nat(30),
      withDependents: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('repeat' as const), which: fc.nat(30) }) },
);

/** What the model remembers of an import that was applied: what it said of each key, whether it counts, and its file. */
interface Said {
  readonly seq: number;
  readonly dataset: string;
  readonly csv: string;
  counts: boolean;
}

interface Remembered {
  readonly seq: number;
  readonly figures: string;
  readonly digest: string;
}

describe('what is known and what is counted', () => {
  it('agree after any sequence of imports, corrections, late rows, edits of teams, undos and redos', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const authority = await newAuthority(core, `P${(run += 1)}`);
        await live(authority, steps);
      }),
      { numRuns: 25, seed: 20_260_322, endOnFailure: true },
    );
  }, 240_000);
});

async function live(authority: AuthorityEntity, steps: readonly Step[]): Promise<void> {
  const said: Said[] = [];
  const past: Remembered[] = [];
  await apply(
    authority,
    said,
    'teams',
    'team_code,team_name,service_area\nT1,Alder,assessment\nT2,Birch,disability\nT3,Cedar,assessment\n',
  );
  past.push(await remember(authority));
  for (const next of steps) {
    const before = past.at(-1)!;
    const outcome = await take(authority, said, next);
    await expectCellsToAgree(authority);
    const now = await remember(authority);
    if (outcome === 'nothing') expect(now).toEqual({ ...before, seq: now.seq });
    else past.push(now);
    if (outcome === 'undo') await expectRedoGivesBack(authority, before, now);
  }
  for (const { seq, figures } of past) expect(await figuresOf(authority, seq)).toBe(figures);
}

async function take(authority: AuthorityEntity, said: Said[], next: Step): Promise<'applied' | 'undo' | 'nothing'> {
  if (next.does === 'import') return apply(authority, said, next.dataset, csvOf(next));
  const chosen = said[next.which % said.length]!;
  if (next.does === 'repeat') return apply(authority, said, chosen.dataset, chosen.csv);
  if (next.does === 'redo') return redo(authority, chosen);
  return undo(authority, said, chosen, next.withDependents);
}

async function apply(authority: AuthorityEntity, said: Said[], dataset: string, csv: string): Promise<'applied' | 'nothing'> {
  const outcome = await core.within((database) => importCsv(core, database, authority, dataset, csv));
  if (outcome.state === 'known') return 'nothing';
  const { seq, counts } = outcome.batch;
  expect(counts.read).toBe(counts.added + counts.changed + counts.unchanged + counts.rejected);
  said.push({ seq, dataset, csv, counts: true });
  return 'applied';
}

async function undo(
  authority: AuthorityEntity,
  said: Said[],
  chosen: Said,
  withDependents: boolean,
): Promise<'undo' | 'applied' | 'nothing'> {
  if (!chosen.counts) return 'nothing';
  try {
    const acts = await core.within((database) => core.acts.undo(database, authority, tester, chosen.seq, withDependents));
    for (const { aboutSeq } of acts) said.find(({ seq }) => seq === aboutSeq)!.counts = false;
    return acts.length === 1 ? 'undo' : 'applied';
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(OthersRestOnIt);
    expect((refusal as OthersRestOnIt).dependents.length).toBeGreaterThan(0);
    return 'nothing';
  }
}

async function redo(authority: AuthorityEntity, chosen: Said): Promise<'applied' | 'nothing'> {
  if (chosen.counts) return 'nothing';
  try {
    await core.within((database) => core.acts.redo(database, authority, tester, chosen.seq));
    chosen.counts = true;
    return 'applied';
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(RestsOnUndone);
    return 'nothing';
  }
}

/** Redoing what was just undone gives exactly the state before, and undoing it again the state after. */
async function expectRedoGivesBack(authority: AuthorityEntity, before: Remembered, after: Remembered): Promise<void> {
  const known = await core.within(async (database) => {
    const [row] = await database.query('select about_seq from waymark.batch where authority_id = $1 order by seq desc limit 1', [
      authority.id,
    ]);
    return row.about_seq as number;
  });
  await core.within((database) => core.acts.redo(database, authority, tester, known));
  expect((await remember(authority)).digest).toBe(before.digest);
  await core.within((database) => core.acts.undo(database, authority, tester, known, false));
  expect((await remember(authority)).digest).toBe(after.digest);
}

/** Invariant 1: the cells are the tally of what the live records say, and the ledger adds up to them. */
async function expectCellsToAgree(authority: AuthorityEntity): Promise<void> {
  await core.within(async (database) => {
    const counted = await recountAll(database, authority.id);
    const kept = await readCells(database, authority.id);
    expect(texts(kept)).toEqual(texts(counted.cells()));
    expect(texts(await readCells(database, authority.id, { asAtSeq: 1_000_000 }))).toEqual(texts(kept));
  });
}

function texts(cells: Iterable<Cell>): readonly string[] {
  return Array.from(cells, ({ measure, at, unit, split, value, n, weight }) =>
    JSON.stringify([measure, at, unit, split, value, n, weight]),
  ).sort();
}

async function remember(authority: AuthorityEntity): Promise<Remembered> {
  const [{ seq, digest }] = await core.within((database) =>
    database.query(
      `select (select max(seq) from waymark.batch where authority_id = $1) as seq,
         (select md5(string_agg(concat_ws('|', dataset, key, payload), E'\\n' order by dataset, key)) from waymark.record
          where authority_id = $1 and until_seq is null)
         || (select coalesce(md5(string_agg(concat_ws('|', measure, at, unit, split, value, n, weight), E'\\n'
             order by measure, at, unit, split, value)), '') from waymark.cell where authority_id = $1) as digest`,
      [authority.id],
    ),
  );
  return { seq, digest, figures: await figuresOf(authority, seq) };
}

/** All figures as they were known after an act: the same text for ever. */
async function figuresOf(authority: AuthorityEntity, seq: number): Promise<string> {
  return core.within(async (database: EntityManager) => {
    const figures = await core.figures.values(database, authority, { asAtSeq: seq });
    return figures.map(valueLine).join('');
  });
}

function csvOf({ rows, without }: Extract<Step, { does: 'import' }>): string {
  const columns = Object.keys(rows[0]!).filter((column) => !without.includes(column));
  return (
    [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.join(',')).join('\n') + '\n'
  );
}
