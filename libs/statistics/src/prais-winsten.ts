import { tQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import type { Confidence } from './interval.js';
import { leastSquares, type Fit } from './least-squares.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import {
  COEFFICIENTS,
  isExactFit,
  namedCoefficients,
  segmentedFault,
  segmentedModel,
  type InterruptedSeries,
  type SegmentedCoefficients,
  type SegmentedModel,
} from './segmented-series.js';
import { dotProduct } from './sums.js';

export interface PraisWinstenSettings extends Confidence {
  /** The rounds end when rho moves by less than this. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

export interface PraisWinsten {
  /** How much of one month's error is left in the next. */
  readonly rho: number;
  readonly coefficients: SegmentedCoefficients;
  readonly standardErrors: SegmentedCoefficients;
  readonly degreesOfFreedom: number;
  readonly levelChangeLower: number;
  readonly levelChangeUpper: number;
  readonly slopeChangeLower: number;
  readonly slopeChangeUpper: number;
}

/**
 * The check on `interruptedTimeSeries`: the same model with errors that carry over from month to month (Prais and Winsten, 1954; peer
 * prais). `not-identifiable` when rho does not settle or reaches 1, `no-variation` when the line goes through every value. It needs a
 * value in every month: with a gap, `outside-domain`.
 */
export function praisWinsten(
  series: InterruptedSeries,
  { tolerance = 1e-10, maxIterations = 200, confidence = 0.95 }: PraisWinstenSettings = {},
): Outcome<PraisWinsten> {
  const fault = segmentedFault(series);
  if (fault !== undefined) return fault;
  if (series.values.includes(null))
    return notComputable('outside-domain', 'A month is missing; neighbours must be one month apart.');
  if (!(tolerance > 0) || !isCount(maxIterations) || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected a tolerance above 0, whole rounds and a confidence between 0 and 1.');
  }
  const model = segmentedModel(series);
  const start = leastSquares(model.x, model.y);
  if (start === undefined) return notComputable('not-identifiable');
  if (model.y.length <= COEFFICIENTS || isExactFit(start.residuals, model.y)) return notComputable('no-variation');

  const settled = settle(model, carriedOver(start.residuals), { tolerance, maxIterations });
  if (settled === undefined) return notComputable('not-identifiable', 'Errors carry over wholly, or how much does not settle.');
  return computed(described(model, settled, confidence));
}

interface Settled {
  readonly rho: number;
  readonly fit: Fit;
}

/** Fits, measures what carries over, fits again, until that is steady. */
function settle(
  model: SegmentedModel,
  first: number,
  { tolerance, maxIterations }: { readonly tolerance: number; readonly maxIterations: number },
): Settled | undefined {
  let rho = first;
  for (let round = 0; round < maxIterations; round++) {
    const fit = fitCarried(model, rho);
    if (fit === undefined) return undefined;
    const next = carriedOver(model.x.map((row, i) => model.y[i]! - dotProduct(row, fit.coefficients)));
    if (Math.abs(next - rho) < tolerance) return { rho: next, fit };
    rho = next;
  }
  return undefined;
}

/** Least squares on what each month adds to rho times the one before; the first row keeps sqrt(1 - rho²) of itself. */
function fitCarried({ x, y }: SegmentedModel, rho: number): Fit | undefined {
  if (!(Math.abs(rho) < 1)) return undefined;
  const first = Math.sqrt(1 - rho ** 2);
  return leastSquares(
    x.map((row, i) => row.map((value, column) => (i === 0 ? first * value : value - rho * x[i - 1]![column]!))),
    y.map((value, i) => (i === 0 ? first * value : value - rho * y[i - 1]!)),
  );
}

function carriedOver(residuals: readonly number[]): number {
  const earlier = residuals.slice(0, -1);
  return dotProduct(residuals.slice(1), earlier) / dotProduct(earlier, earlier);
}

function described(model: SegmentedModel, { rho, fit }: Settled, confidence: number): PraisWinsten {
  const degreesOfFreedom = model.y.length - COEFFICIENTS;
  const variance = dotProduct(fit.residuals, fit.residuals) / degreesOfFreedom;
  const coefficients = namedCoefficients(fit.coefficients.map((value, i) => (i === 0 ? value + model.level : value)));
  const standardErrors = namedCoefficients(fit.unscaledCovariance.map((row, i) => Math.sqrt(variance * row[i]!)));
  const t = tQuantile((1 + confidence) / 2, degreesOfFreedom);
  return {
    rho,
    coefficients,
    standardErrors,
    degreesOfFreedom,
    levelChangeLower: coefficients.levelChange - t * standardErrors.levelChange,
    levelChangeUpper: coefficients.levelChange + t * standardErrors.levelChange,
    slopeChangeLower: coefficients.slopeChange - t * standardErrors.slopeChange,
    slopeChangeUpper: coefficients.slopeChange + t * standardErrors.slopeChange,
  };
}
