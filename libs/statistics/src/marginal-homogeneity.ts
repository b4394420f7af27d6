import { chiSquareCdf } from './distributions.js';
import { isCount } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { solveSymmetric } from './solve-symmetric.js';
import { sum } from './sums.js';

/** Cases by grade before (rows) and after (columns), the same grades in the same order on both sides. */
export type BeforeAfterTable = readonly (readonly number[])[];

export interface ChiSquareTest {
  readonly statistic: number;
  readonly p: number;
}

export interface MarginalHomogeneity {
  readonly stuartMaxwell: Outcome<ChiSquareTest>;
  /** The same question with the spread as it was seen, not as it would be if nothing had moved. */
  readonly bhapkar: Outcome<ChiSquareTest>;
  readonly degreesOfFreedom: number;
  readonly cases: number;
}

/**
 * Did the spread of grades shift, on the same cases? (Stuart 1955, Maxwell 1970, peer coin; Bhapkar 1966.) One degree of freedom fewer
 * than the grades between which cases moved, less one for every further group of grades with no moves between the groups; so a grade
 * unused on both sides drops out. Nothing moved: `no-variation`. All moves one way leave Bhapkar's spread empty: `not-identifiable`.
 */
export function marginalHomogeneity(table: BeforeAfterTable): Outcome<MarginalHomogeneity> {
  const q = table.length;
  if (!table.every((row) => row.length === q && row.every(isCount))) {
    return notComputable('outside-domain', 'Expected as many grades after as before, and whole numbers of cases.');
  }
  const cases = sum(table.flat());
  if (cases === 0) return notComputable('no-data');
  const groups = movedBetween(table).filter((group) => group.length > 1);
  if (groups.length === 0) return notComputable('no-variation', 'No case changed its grade.');

  const statistic = sum(groups.map((group) => stuartMaxwellOf(table, group)));
  const degreesOfFreedom = sum(groups.map((group) => group.length - 1));
  const test = (value: number): ChiSquareTest => ({ statistic: value, p: 1 - chiSquareCdf(value, degreesOfFreedom) });
  // d'(S - dd'/n)^-1 d = X / (1 - X/n), by Sherman and Morrison, where X = d'S^-1 d
  const left = 1 - statistic / cases;
  const bhapkar = left > ROUNDING ? computed(test(statistic / left)) : notComputable('not-identifiable');
  return computed({ stuartMaxwell: computed(test(statistic)), bhapkar, degreesOfFreedom, cases });
}

/** What rounding alone may leave of a difference that is 0. */
const ROUNDING = 1e-12;

/** d'S^-1 d over one group of grades, the last left out: its difference follows from the others. */
function stuartMaxwellOf(table: BeforeAfterTable, group: readonly number[]): number {
  const grades = group.slice(0, -1);
  const moves = (i: number, j: number): number => table[i]![j]! + table[j]![i]!;
  const difference = grades.map((i) => sum(group.map((j) => table[i]![j]! - table[j]![i]!)));
  const covariance = grades.map((i) =>
    grades.map((j) => (i === j ? sum(group.filter((k) => k !== i).map((k) => moves(i, k))) : -moves(i, j))),
  );
  const solved = solveSymmetric(covariance, difference);
  return sum(difference.map((d, i) => d * solved[i]!));
}

/** Groups of grades that moves connect. The covariance of the margins has one empty direction for each. */
function movedBetween(table: BeforeAfterTable): readonly (readonly number[])[] {
  const groupOf = table.map((_, i) => i);
  table.forEach((row, i) =>
    row.forEach((moved, j) => {
      if (moved === 0) return;
      const [from, to] = [groupOf[i]!, groupOf[j]!];
      groupOf.forEach((group, k) => group === from && (groupOf[k] = to));
    }),
  );
  return [...new Set(groupOf)].map((group) => table.map((_, i) => i).filter((i) => groupOf[i] === group));
}
