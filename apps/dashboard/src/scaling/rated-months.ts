import { type Month, monthsBetween } from '@waymark/calendar';
import { openCasesRatedOf, seriesOf } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { countText, definitionOf, monthWords, pointsText, shareText } from '@waymark/indicators';
import { median } from '@waymark/statistics';
import type { Period } from '../platform/scope-search.js';

/** How professionals last rated the open cases of one month's end. */
export interface RatedMonth {
  readonly month: Month;
  /** none: no list of open cases. silent: no rating was sent in six months. too_few: fewer than the minimum were rated. */
  readonly state: 'none' | 'silent' | 'too_few' | 'ok';
  readonly open: number;
  readonly rated: number;
  /** Cases at each rating from 0 to 10; only where enough were rated. */
  readonly counts?: readonly number[];
  readonly median?: number;
  /** Share of open cases that is not rated; only where enough cases are open to say so. */
  readonly notRated?: number;
  /** The month in which ratings begin, where it lies within the six that are looked back on: who is not rated yet may only not have come. */
  readonly begun?: Month;
}

const monthsLookedBack = 6;

/** Five bands of the scale, least safe first, with the ratings that they hold. */
export const bands = [
  { name: '0–2', from: 0, to: 2 },
  { name: '3–4', from: 3, to: 4 },
  { name: '5–6', from: 5, to: 6 },
  { name: '7–8', from: 7, to: 8 },
  { name: '9–10', from: 9, to: 10 },
] as const;

const leastRated = definitionOf('SC-01')!.minimum.n;
const leastOpen = definitionOf('SC-02')!.minimum.n;

/** How many cases must be rated before their spread is shown. */
export { leastRated };

/** Every month of a period, those without a list of open cases too. `first`: the month in which ratings begin. */
export function ratedMonths(slice: Frame, unit: string, cut: string, { from, to }: Period, first?: Month): readonly RatedMonth[] {
  const known = new Map(openCasesRatedOf(slice, unit, cut).map((one) => [one.month, one]));
  return monthsBetween(from, to).map((month) => {
    const found = known.get(month);
    if (!found) return { month, state: 'none', open: 0, rated: 0 };
    if (found.isSilent) return { month, state: 'silent', open: 0, rated: 0 };
    const rated = found.counts.reduce((sum, n) => sum + n, 0);
    const open = rated + found.notRated;
    const about = {
      month,
      open,
      rated,
      ...(open < leastOpen ? {} : { notRated: found.notRated / open }),
      ...(first !== undefined && month - first < monthsLookedBack - 1 ? { begun: first } : {}),
    };
    if (rated < leastRated) return { ...about, state: 'too_few' };
    return { ...about, state: 'ok', counts: found.counts, median: medianOf(found.counts) };
  });
}

/** The first month in which anybody of the service rated anything; `undefined` where nobody did. Lists of open cases may begin later. */
export function firstRating(figures: Frame): Month | undefined {
  const rated = seriesOf(figures, 'MM-23', 'ALL', '').figures.filter(({ n }) => n > 0);
  return rated.length === 0 ? undefined : (Math.min(...rated.map(({ month }) => month)) as Month);
}

/** The months from the first with a list of open cases: those before it are no gap. Where there is none, there is nothing to show. */
export function fromFirstList(months: readonly RatedMonth[]): readonly RatedMonth[] {
  const first = months.findIndex(({ state }) => state !== 'none');
  return first === -1 ? [] : months.slice(first);
}

/** How many of the rated stand in each band, least safe first. */
export function bandCounts(counts: readonly number[]): readonly number[] {
  return bands.map(({ from, to }) => counts.slice(from, to + 1).reduce((sum, n) => sum + n, 0));
}

function medianOf(counts: readonly number[]): number | undefined {
  return median(counts.flatMap((n, rating) => Array<number>(n).fill(rating)));
}

/** The title: where the middle rating stands and stood, and how many are not rated. No verdict of change: the figure has no rule for it. */
export function ratedFinding(months: readonly RatedMonth[]): string {
  const shown = months.filter(({ state }) => state === 'ok');
  const [first, last] = [shown[0], months.at(-1)];
  if (last?.state === 'silent') return 'No rating was sent in the last six months';
  if (last?.state !== 'ok' || first?.median === undefined || last.median === undefined) {
    return 'Latest safety rating: too early to say';
  }
  const stood =
    first === last
      ? ''
      : first.median === last.median
        ? `, as in ${monthWords(first.month)}`
        : `, was ${pointsText(first.median)} in ${monthWords(first.month)}`;
  const unrated = last.notRated === undefined || last.begun !== undefined ? '' : `; ${shareText(last.notRated)} are not rated`;
  return `The middle rating is ${pointsText(last.median)}${stood}${unrated}`;
}

/** Said where the six months that are looked back on are not whole: more cases may be rated than have come. */
export function begunWords({ begun, month }: RatedMonth): string | undefined {
  if (begun === undefined) return undefined;
  const whole = month - begun + 1;
  return `Ratings begin in ${monthWords(begun)} here: ${whole} of the last ${monthsLookedBack} months ${whole === 1 ? 'has' : 'have'} come, so more cases may be rated than this shows.`;
}

/** "March 2026: 416 of 1,563 rated". */
export function ratedNumbers(months: readonly RatedMonth[]): string {
  const last = months.at(-1);
  if (!last || last.state === 'none') return 'No list of open cases in the last month';
  if (last.state === 'silent') return `${monthWords(last.month)}: no rating was sent in six months`;
  return `${monthWords(last.month)}: ${countText(last.rated)} of ${countText(last.open)} rated`;
}
