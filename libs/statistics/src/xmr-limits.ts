import { present } from './domain.js';
import { averageMovingRange, movingRanges } from './moving-range.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** Limits in average moving ranges from the mean (Wheeler: 3 / 1.128, rounded as Making Data Count rounds it). */
const LIMIT = 2.66;

/** Two thirds of the way to a limit: a point beyond is close to it. */
const NEAR_LIMIT = (2 * LIMIT) / 3;

const LEAST_RANGES = 2;

/** Where a measure lies as long as nothing changes. Not cut at 0 or 100: the drawing may be. */
export interface XmrLimits {
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/**
 * The limits of one group around its mean, from the moving ranges of its `base`. `too-few-points` below two ranges; `no-variation` when
 * nothing moved: a band of no width would call every later point a change.
 */
export function xmrLimits(base: readonly (number | null)[], mean: number, screenOutliers: boolean): Outcome<XmrLimits> {
  const ranges = movingRanges(base);
  if (present(ranges).length < LEAST_RANGES) return notComputable('too-few-points');
  const average = averageMovingRange(ranges, screenOutliers);
  if (average === undefined || average === 0) return notComputable('no-variation');
  return computed({
    lower: mean - LIMIT * average,
    upper: mean + LIMIT * average,
    nearLower: mean - NEAR_LIMIT * average,
    nearUpper: mean + NEAR_LIMIT * average,
  });
}
