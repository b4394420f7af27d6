import { inLastRun, inLongRun, type Runs, type Side } from './runs.js';
import { variationOf, type ImprovementDirection, type Variation } from './variation.js';

/**
 * Why a point is more than chance: it lies beyond a 3-sigma limit; in an unusually long run on one side of the centre line; or in the
 * last run of a part that crosses the centre line too rarely, of six points or more, so that its level has moved to that side.
 */
export type ChartCause =
  | 'above-upper-limit'
  | 'below-lower-limit'
  | 'long-run-above'
  | 'long-run-below'
  | 'level-moved-above'
  | 'level-moved-below'
  | 'none';

/** What the runs of a part say about each of its points. */
export type RunCause = 'long-run' | 'level-moved' | undefined;

/** What is known of a point before it is judged. */
interface PlacedPoint {
  readonly value: number | null;
  readonly centreLine: number | null;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
}

/** Below so many useful points runs and crossings say nothing yet. */
const LEAST_USEFUL_POINTS = 10;

/** A run shorter than this is no level: after a rise, one month a hair below the average is not "lower than usual". */
const LEAST_LEVEL_POINTS = 6;

const isJudged = ({ useful }: Runs): boolean => useful >= LEAST_USEFUL_POINTS;

/** For each side of a part, what its runs make of it; nothing while too few points are useful. */
export function runCauses(sides: readonly (Side | null)[], found: Runs): readonly RunCause[] {
  if (!isJudged(found)) return sides.map(() => undefined);
  const long = inLongRun(sides);
  const last = inLastRun(sides);
  const isRare = found.crossings !== null && found.crossingsMin !== null && found.crossings < found.crossingsMin;
  const isLevel = isRare && last.filter(Boolean).length >= LEAST_LEVEL_POINTS;
  return sides.map((_, i) => {
    if (long[i]) return 'long-run';
    return isLevel && last[i] ? 'level-moved' : undefined;
  });
}

/**
 * The cause of one point, null without a value. Limits without any width (every audit passed) do not say what is usual, so nothing is
 * outside them here.
 */
export function pointCause({ value, centreLine, lowerLimit, upperLimit }: PlacedPoint, byRuns: RunCause): ChartCause | null {
  if (value === null || centreLine === null) return null;
  if (lowerLimit !== null && upperLimit !== null && lowerLimit < upperLimit) {
    if (value > upperLimit) return 'above-upper-limit';
    if (value < lowerLimit) return 'below-lower-limit';
  }
  if (byRuns === undefined) return 'none';
  return value > centreLine ? `${byRuns}-above` : `${byRuns}-below`;
}

/**
 * What the last point of a chart says: what its cause means where `better` is the way to go. Without a cause `usual`, or `undefined`
 * where too few points are useful to look for runs: then no verdict is possible.
 */
export function latestVariation(cause: ChartCause | null, lastPart: Runs, better: ImprovementDirection): Variation | undefined {
  if (cause === null || cause === 'none') return isJudged(lastPart) ? 'usual' : undefined;
  return variationOf(isHigh(cause) ? 1 : -1, better);
}

function isHigh(cause: Exclude<ChartCause, 'none'>): boolean {
  return cause === 'above-upper-limit' || cause === 'long-run-above' || cause === 'level-moved-above';
}
