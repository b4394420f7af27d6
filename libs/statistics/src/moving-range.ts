import { mean } from './sums.js';
import { present } from './domain.js';

/** A moving range beyond this many average ranges is itself unusual (D4 for two values; Nelson, 1982). */
export const USUAL_MOVING_RANGE = 3.267;

/** The distance of each value to the one before it; null for the first and beside a gap, which is never bridged. */
export function movingRanges(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value, i) => {
    const before = i === 0 ? null : values[i - 1]!;
    return value === null || before === null ? null : Math.abs(value - before);
  });
}

/**
 * The mean of the moving ranges. With `screenOutliers` those of `USUAL_MOVING_RANGE` averages and more are left out, once, and the mean
 * is taken again. `undefined` without a range; 0 when nothing, or nothing but what was left out, ever moved.
 */
export function averageMovingRange(ranges: readonly (number | null)[], screenOutliers: boolean): number | undefined {
  const usable = present(ranges);
  const average = mean(usable);
  if (average === undefined || average === 0 || !screenOutliers) return average;
  return mean(usable.filter((range) => range < USUAL_MOVING_RANGE * average));
}
