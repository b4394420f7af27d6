import { isCount, present } from './domain.js';
import { areObserved } from './observed-values.js';
import { notComputable, type NotComputable } from './outcome.js';
import type { Matrix } from './least-squares.js';
import { mean } from './sums.js';

/** One value a month, with the month in which something was changed. Null where a month has no value. */
export interface InterruptedSeries {
  readonly values: readonly (number | null)[];
  /** The first month after the change, counted from 1. Chosen before looking at the values. */
  readonly interventionIndex: number;
}

/** A level and a slope before, and how far both moved with the change. Slopes are per month. */
export interface SegmentedCoefficients {
  readonly intercept: number;
  readonly slope: number;
  readonly levelChange: number;
  readonly slopeChange: number;
}

/** How many coefficients a segmented series has. */
export const COEFFICIENTS = 4;

const LEAST_EACH_SIDE = 2;

/** y = b0 + b1 t + b2 D + b3 (t - k) D, with t counting months from 1 and D = 1 from month k on. */
export function segmentedRow(t: number, k: number): readonly number[] {
  const after = t >= k ? 1 : 0;
  return [1, t, after, (t - k) * after];
}

export function namedCoefficients(values: readonly number[]): SegmentedCoefficients {
  const [intercept, slope, levelChange, slopeChange] = values;
  return { intercept: intercept!, slope: slope!, levelChange: levelChange!, slopeChange: slopeChange! };
}

/** The months that have a value, their rows of the model and their distance from the mean, from which large levels lose no digits. */
export interface SegmentedModel {
  readonly months: readonly number[];
  readonly x: Matrix;
  readonly y: readonly number[];
  readonly level: number;
}

export function segmentedModel({ values, interventionIndex }: InterruptedSeries): SegmentedModel {
  const months = values.map((_, i) => i + 1).filter((t) => values[t - 1] !== null);
  const level = mean(present(values)) ?? 0;
  return {
    months,
    x: months.map((t) => segmentedRow(t, interventionIndex)),
    y: months.map((t) => values[t - 1]! - level),
    level,
  };
}

/** Why a series has no segments, or `undefined` when it has: `not-identifiable` below two values on either side. */
export function segmentedFault({ values, interventionIndex }: InterruptedSeries): NotComputable | undefined {
  if (!areObserved(values)) return notComputable('outside-domain', 'A value is neither a number nor missing.');
  if (!isCount(interventionIndex)) return notComputable('outside-domain', 'The first month after the change counts from 1.');
  if (present(values).length === 0) return notComputable('no-data');
  const before = present(values.slice(0, Math.max(0, interventionIndex - 1))).length;
  const after = present(values).length - before;
  if (Math.min(before, after) >= LEAST_EACH_SIDE) return undefined;
  return notComputable(
    'not-identifiable',
    `A line needs two values on each side; there are ${before} before and ${after} after.`,
  );
}

/** Residuals this small, beside how far values lie from their mean, are what rounding leaves of an exact fit. */
const EXACT = 1e-10;

/** Whether the line goes through every value, so that nothing is left to say how far off it could be. */
export function isExactFit(residuals: readonly number[], y: readonly number[]): boolean {
  return Math.max(...residuals.map(Math.abs)) <= EXACT * Math.max(...y.map(Math.abs));
}
