import { type Month, monthFromText } from '@waymark/calendar';
import { definitionOf } from '../src/catalogue.js';
import { type Standing, standingOf } from '../src/findings/standing.js';
import type { MonthFigure } from '../src/reading/month-series.js';
import { wholeAuthority } from '../src/unit.js';

/** Per cents by month from January 2023 on. null: no rows; negative: too few; a word: that state. */
export type Shape = readonly (number | null | 'hidden' | 'silent')[];

const first = monthFromText('2023-01')!;

/** 16 months that go up and down as usual, then what is said. */
export const usual: readonly number[] = [40, 44, 38, 45, 39, 43, 37, 44, 40, 42, 39, 45, 38, 44, 41, 43];
export const risen: Shape = [...usual, 60, 62, 58, 61, 63, 59, 62, 60, 61, 58];
export const fallen: Shape = [...usual, 22, 20, 24, 21, 19, 23, 20, 22, 21, 24];
export const oneHigh: Shape = [...usual, 70];
export const oneLow: Shape = [...usual, 12];

/** Each share for a whole quarter. */
export function quarters(shares: Shape): Shape {
  return shares.flatMap((share) => [share, share, share]);
}

/** Each share in one month, and five months without any answer after it. */
export function waves(...shares: readonly number[]): Shape {
  return shares.flatMap((share) => [share, null, null, null, null, null]);
}

/** Where a measure stands that had these shares of `of`, for the whole service. */
export function aStanding(
  id: string,
  shape: Shape,
  { of = 100, aim }: { readonly of?: number; readonly aim?: number } = {},
): Standing {
  const series = { figures: shape.map((share, i) => figureOf(share, first + i, of)), distribution: [] };
  const span = { from: first, to: (first + shape.length - 1) as Month };
  return standingOf({ indicator: definitionOf(id)!, unit: wholeAuthority, series, whole: series, span }, span, aim);
}

function figureOf(share: Shape[number], month: number, of: number): MonthFigure {
  if (share === null) return { month, numerator: 0, denominator: 0, n: 0, value: undefined, state: 'none' };
  if (share === 'hidden') return { month, numerator: 0, denominator: 0, n: 0, value: undefined, state: 'hidden' };
  if (share === 'silent') return { month, numerator: 0, denominator: of, n: of, value: undefined, state: 'silent' };
  if (share < 0) return { month, numerator: 1, denominator: 3, n: 3, value: 1 / 3, state: 'too_few' };
  const numerator = Math.round((share * of) / 100);
  return { month, numerator, denominator: of, n: of, value: numerator / of, state: 'ok' };
}
