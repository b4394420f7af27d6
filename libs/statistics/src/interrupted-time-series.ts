import { tQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import type { Confidence } from './interval.js';
import { leastSquares, multiply, type Matrix } from './least-squares.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import {
  COEFFICIENTS,
  isExactFit,
  namedCoefficients,
  segmentedFault,
  segmentedModel,
  segmentedRow,
  type InterruptedSeries,
  type SegmentedCoefficients,
} from './segmented-series.js';
import { dotProduct, sum } from './sums.js';

export interface InterruptedSettings extends Confidence {
  /** How many months back errors may hang together; by default floor(4 (n / 100)^(2/9)). */
  readonly lag?: number;
  /** Multiply the covariance by n / (n - 4). */
  readonly smallSampleAdjustment?: boolean;
}

/** What a change did to level and slope. The members that may be absent are so when the line goes through every value. */
export interface InterruptedTimeSeries {
  readonly coefficients: SegmentedCoefficients;
  /** The line in every month, also in those without a value. */
  readonly fitted: readonly number[];
  readonly used: number;
  readonly missing: number;
  readonly degreesOfFreedom: number;
  readonly lag: number;
  /** Newey and West's, which hold when neighbouring months hang together: the ones to use. */
  readonly hacStandardErrors: SegmentedCoefficients | undefined;
  /** The ordinary ones, to see what the correlation costs. */
  readonly olsStandardErrors: SegmentedCoefficients | undefined;
  readonly levelChangeLower: number | undefined;
  readonly levelChangeUpper: number | undefined;
  readonly slopeChangeLower: number | undefined;
  readonly slopeChangeUpper: number | undefined;
  /** Near 2 when neighbouring months do not hang together. Absent with a missing month. */
  readonly durbinWatson: number | undefined;
}

/**
 * Did a change work? Segmented regression with Newey-West standard errors (Newey and West, 1987): Bartlett weights, no prewhitening;
 * peers sandwich and statsmodels. Computed from two values each side (else `not-identifiable`); pages conclude from eight. A missing
 * month is not filled: the errors beside it have no neighbour there.
 */
export function interruptedTimeSeries(
  series: InterruptedSeries,
  { lag: asked, smallSampleAdjustment = true, confidence = 0.95 }: InterruptedSettings = {},
): Outcome<InterruptedTimeSeries> {
  const fault = segmentedFault(series);
  if (fault !== undefined) return fault;
  const { months, x, y, level } = segmentedModel(series);
  const lag = asked ?? Math.floor(4 * (months.length / 100) ** (2 / 9));
  if (!isCount(lag) || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected a lag of whole months and a confidence between 0 and 1.');
  }
  const fit = leastSquares(x, y);
  if (fit === undefined) return notComputable('not-identifiable');

  const coefficients = namedCoefficients(fit.coefficients.map((value, i) => (i === 0 ? value + level : value)));
  const used = months.length;
  const base = {
    coefficients,
    fitted: series.values.map((_, i) => level + dotProduct(segmentedRow(i + 1, series.interventionIndex), fit.coefficients)),
    used,
    missing: series.values.length - used,
    degreesOfFreedom: used - COEFFICIENTS,
    lag,
  };
  if (used <= COEFFICIENTS || isExactFit(fit.residuals, y)) return computed({ ...base, ...NO_ERRORS });

  const adjustment = smallSampleAdjustment ? used / (used - COEFFICIENTS) : 1;
  const robust = sandwich(fit.unscaledCovariance, neweyWestMeat(x, fit.residuals, months, lag), adjustment);
  const residualVariance = dotProduct(fit.residuals, fit.residuals) / (used - COEFFICIENTS);
  const hacStandardErrors = namedCoefficients(robust.map((row, i) => Math.sqrt(Math.max(0, row[i]!))));
  const t = tQuantile((1 + confidence) / 2, used - COEFFICIENTS);
  return computed({
    ...base,
    hacStandardErrors,
    olsStandardErrors: namedCoefficients(fit.unscaledCovariance.map((row, i) => Math.sqrt(residualVariance * row[i]!))),
    levelChangeLower: coefficients.levelChange - t * hacStandardErrors.levelChange,
    levelChangeUpper: coefficients.levelChange + t * hacStandardErrors.levelChange,
    slopeChangeLower: coefficients.slopeChange - t * hacStandardErrors.slopeChange,
    slopeChangeUpper: coefficients.slopeChange + t * hacStandardErrors.slopeChange,
    durbinWatson: base.missing === 0 ? durbinWatson(fit.residuals) : undefined,
  });
}

const NO_ERRORS = {
  hacStandardErrors: undefined,
  olsStandardErrors: undefined,
  levelChangeLower: undefined,
  levelChangeUpper: undefined,
  slopeChangeLower: undefined,
  slopeChangeUpper: undefined,
  durbinWatson: undefined,
};

/** Covariance of the scores x e, with those j months apart weighted 1 - j / (lag + 1). */
function neweyWestMeat(x: Matrix, residuals: readonly number[], months: readonly number[], lag: number): Matrix {
  const scores = new Map(months.map((month, i) => [month, x[i]!.map((value) => value * residuals[i]!)]));
  const columns = x[0]!.map((_, i) => i);
  const apart = (j: number, a: number, b: number): number =>
    sum(months.map((month) => (scores.get(month)?.[a] ?? 0) * (scores.get(month - j)?.[b] ?? 0)));
  return columns.map((a) =>
    columns.map((b) => {
      const lagged = Array.from({ length: lag }, (_, i) => i + 1);
      return apart(0, a, b) + sum(lagged.map((j) => (1 - j / (lag + 1)) * (apart(j, a, b) + apart(j, b, a))));
    }),
  );
}

function sandwich(bread: Matrix, meat: Matrix, adjustment: number): Matrix {
  return multiply(multiply(bread, meat), bread).map((row) => row.map((value) => value * adjustment));
}

function durbinWatson(residuals: readonly number[]): number {
  const steps = residuals.slice(1).map((residual, i) => residual - residuals[i]!);
  return dotProduct(steps, steps) / dotProduct(residuals, residuals);
}
