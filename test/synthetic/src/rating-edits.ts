import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { dayOf, earlierMonth, otherTeam, sliceOf, someOf } from './edit-draws.js';
import type { Change, Draw, Known } from './edits.js';

const withoutNumber = ['declined', 'not_asked', 'absent'] as const;

function otherScore(score: string, chance: Chance): string {
  const choices = [...Array.from({ length: 11 }, (_, i) => String(i)), ...withoutNumber];
  return chance.pick(choices.filter((choice) => choice !== score));
}

/** Whole occasions that carry a reference: their rows change together, so that an occasion never has two cases. */
function occasionsOf({ rows }: Known, most: number, chance: Chance): readonly Row[] {
  const refs = [...new Set(rows.map((row) => row['occasion_ref']!))].filter((ref) => ref !== '');
  const chosen = new Set(someOf(refs, most, chance));
  return rows.filter((row) => chosen.has(row['occasion_ref']!));
}

/** The same new value for all rows of an occasion. */
function changed(rows: readonly Row[], change: (first: Row) => Row): readonly Row[] {
  const byOccasion = new Map<string, Row>();
  return rows.map((row) => {
    const ref = row['occasion_ref']!;
    const values = byOccasion.get(ref) ?? change(row);
    byOccasion.set(ref, values);
    return { ...row, ...values };
  });
}

function lateOccasions(known: Known, month: () => string, chance: Chance): readonly Row[] {
  return Array.from({ length: chance.whole(1, 4) }, (_, i) => {
    const like = chance.pick(known.rows);
    const team = chance.pick(known.teams)['team_code']!;
    const occasion: Row = {
      ...like,
      occasion_ref: `L${known.mark}-${i}`,
      rated_on: dayOf(month(), chance),
      team_code: team,
      question: 'safety',
      anchors: '',
      rater_no: '',
    };
    const raters = someOf(['social_worker', 'mother', 'father', 'child', 'education'], 4, chance);
    return raters.map((rater) => ({ ...occasion, rater, score: otherScore('', chance) }));
  }).flat();
}

function full({ columns }: Known, describes: string, rows: readonly Row[]): Change {
  return { describes, rows, columns };
}

const scores: Draw = (known, chance) =>
  full(
    known,
    'some scores corrected',
    someOf(known.rows, 8, chance).map((row) => ({ ...row, score: otherScore(row['score']!, chance) })),
  );

const teams: Draw = (known, chance) =>
  full(
    known,
    'some occasions moved to another team',
    changed(occasionsOf(known, 4, chance), (row) => ({ team_code: otherTeam(known, row, chance)['team_code']! })),
  );

const dates: Draw = (known, chance) =>
  full(
    known,
    'some occasions moved to another month',
    changed(occasionsOf(known, 4, chance), () => ({ rated_on: dayOf(chance.pick(known.months), chance) })),
  );

const cases: Draw = (known, chance) =>
  full(
    known,
    'some occasions moved to another case',
    changed(occasionsOf(known, 3, chance), () => ({ case_ref: chance.pick(known.rows)['case_ref']! })),
  );

const late: Draw = (known, chance) =>
  full(
    known,
    'late occasions',
    lateOccasions(known, () => chance.pick(known.months), chance),
  );

const early: Draw = (known, chance) =>
  full(
    known,
    'occasions before the earliest month',
    lateOccasions(known, () => earlierMonth(known, chance), chance),
  );

const again: Draw = (known, chance) => full(known, 'some rows sent again unchanged', sliceOf(known.rows, chance));

/** Only what is needed to find a row, and its score. Rows without a reference are found by their setting too, so they stay away. */
const fewer: Draw = (known, chance) => {
  const columns = ['occasion_ref', 'rated_on', 'case_ref', 'team_code', 'question', 'anchors', 'rater', 'rater_no', 'score'];
  const found = someOf(
    known.rows.filter((row) => row['occasion_ref'] !== ''),
    8,
    chance,
  );
  const rows = found.map((row) => {
    const kept = Object.fromEntries(columns.map((column) => [column, row[column]!]));
    return { ...kept, score: otherScore(row['score']!, chance) };
  });
  return { describes: 'some scores corrected, in a file that lacks columns', rows, columns };
};

/** Every occasion of one month goes to another. Only where each carries a reference; otherwise the month would not be empty. */
const emptied: Draw = (known, chance) => {
  const month = chance.pick(known.months);
  const rows = known.rows.filter((row) => row['rated_on']!.startsWith(month));
  const others = known.months.filter((other) => other !== month);
  if (others.length === 0 || rows.some((row) => row['occasion_ref'] === '')) return undefined;
  return full(
    known,
    `every occasion of ${month} moved to other months`,
    changed(rows, () => ({ rated_on: dayOf(chance.pick(others), chance) })),
  );
};

const noNumbers: Draw = (known, chance) => {
  const month = chance.pick(known.months);
  const rows = known.rows.filter((row) => row['rated_on']!.startsWith(month));
  return full(
    known,
    `no numbers left in ${month}`,
    rows.map((row) => ({ ...row, score: chance.pick(withoutNumber) })),
  );
};

export const ratingEdits: readonly Draw[] = [scores, teams, dates, cases, late, early, again, fewer, emptied, noNumbers];
