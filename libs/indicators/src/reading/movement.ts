import type { Month } from '@waymark/calendar';
import type { MonthSeries } from './month-series.js';
import { monthsWords } from './month-words.js';
import { shareText } from './number-words.js';

/** Whose scaling it is. The order is the order on the page, and kinds are never added or set against one another. */
export const raterKinds = ['family', 'child', 'professional'] as const;

export type RaterKind = (typeof raterKinds)[number];

export const raterKindNames: Readonly<Record<RaterKind, string>> = {
  family: 'Family',
  child: 'Child',
  professional: 'Professionals',
};

/** How many cases were scaled lower, level and higher by one kind of rater, over a stretch of months. */
export interface Movement {
  readonly kind: RaterKind;
  readonly n: number;
  readonly state: 'none' | 'hidden' | 'too_few' | 'ok';
  /** Left out where the state is not `ok`. */
  readonly counts?: { readonly falling: number; readonly level: number; readonly rising: number };
}

/** Adds the three parts of a kind over these months. `seriesOf` gives the series of a part such as `family/rising`. */
export function movementOver(
  kind: RaterKind,
  seriesOf: (part: string) => MonthSeries,
  months: { readonly from: number; readonly to: number },
  minimum: number,
): Movement {
  const rowsOf = (way: string) =>
    seriesOf(`${kind}/${way}`).figures.filter(({ month }) => month >= months.from && month <= months.to);
  const [falling, level, rising] = [rowsOf('falling'), rowsOf('level'), rowsOf('rising')];
  if ([...falling, ...level, ...rising].some(({ state }) => state === 'hidden')) return { kind, n: 0, state: 'hidden' };
  const sum = (rows: readonly { readonly numerator: number }[]) => rows.reduce((total, { numerator }) => total + numerator, 0);
  const n = level.reduce((total, { denominator }) => total + denominator, 0);
  if (n === 0) return { kind, n, state: 'none' };
  if (n < minimum) return { kind, n, state: 'too_few' };
  return { kind, n, state: 'ok', counts: { falling: sum(falling), level: sum(level), rising: sum(rising) } };
}

/**
 * The title of movement: one kind of rater, named as theirs: professionals where they have enough, else family, else child. Counts of
 * cases scaled again, never a verdict.
 */
export function movementFinding(movements: readonly Movement[], months: { readonly from: Month; readonly to: Month }): string {
  const told = (['professional', 'family', 'child'] as const)
    .map((kind) => movements.find((movement) => movement.kind === kind))
    .find((movement) => movement?.state === 'ok');
  if (!told?.counts) {
    const isEmpty = movements.every(({ state }) => state === 'none');
    return `Safety rising or falling: ${isEmpty ? 'nothing to show yet' : 'too early to say'}`;
  }
  const { rising, falling } = told.counts;
  return `${raterKindNames[told.kind]}: ${shareText(rising / told.n)} rising, ${shareText(falling / told.n)} falling, ${monthsWords(months.from, months.to)}`;
}
