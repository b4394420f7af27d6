import type { Runs } from './runs.js';
import { variationOf, type ImprovementDirection, type Variation } from './variation.js';

/** Why a point is more than chance: it lies beyond a 3-sigma limit, or in an unusually long run on one side of the centre line. */
export type ChartCause = 'above-upper-limit' | 'below-lower-limit' | 'long-run-above' | 'long-run-below' | 'none';

/** What is known of a point before it is judged. */
interface PlacedPoint {
  readonly value: number | null;
  readonly centreLine: number | null;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
}

/** Below so many useful points runs and crossings say nothing yet. */
const LEAST_USEFUL_POINTS = 10;

/**
 * The cause of one point, null without a value. Limits without any width (every audit passed) do not say what is usual, so nothing is
 * outside them here.
 */
export function pointCause({ value, centreLine, lowerLimit, upperLimit }: PlacedPoint, isInLongRun: boolean): ChartCause | null {
  if (value === null || centreLine === null) return null;
  if (lowerLimit !== null && upperLimit !== null && lowerLimit < upperLimit) {
    if (value > upperLimit) return 'above-upper-limit';
    if (value < lowerLimit) return 'below-lower-limit';
  }
  if (isInLongRun) return value > centreLine ? 'long-run-above' : 'long-run-below';
  return 'none';
}

/**
 * What the last point of a chart says. Beyond a limit, or in a long run: that cause. Otherwise, when its part crosses the centre line
 * too rarely, the level has moved, and the side on which the last point lies says which way. Without any of these `usual`, or
 * `undefined` where too few points are useful to look for runs.
 */
export function latestVariation(
  last: PlacedPoint & { readonly cause: ChartCause | null },
  lastPart: Runs,
  better: ImprovementDirection,
): Variation | undefined {
  const isJudged = lastPart.useful >= LEAST_USEFUL_POINTS;
  switch (last.cause) {
    case 'above-upper-limit':
      return variationOf(1, better);
    case 'below-lower-limit':
      return variationOf(-1, better);
    case 'long-run-above':
      return isJudged ? variationOf(1, better) : undefined;
    case 'long-run-below':
      return isJudged ? variationOf(-1, better) : undefined;
    default:
      return isJudged ? variationOf(levelMoved(last, lastPart), better) : undefined;
  }
}

function levelMoved({ value, centreLine }: PlacedPoint, { crossings, crossingsMin }: Runs): -1 | 0 | 1 {
  const isRare = crossings !== null && crossingsMin !== null && crossings < crossingsMin;
  if (!isRare || value === null || centreLine === null || value === centreLine) return 0;
  return value > centreLine ? 1 : -1;
}
