import { normalQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import type { Confidence, Interval } from './interval.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { scoreLimits } from './wilson.js';

/** x of n in one round or team, set beside x of n in another; nobody is in both. */
export interface TwoShares {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}

/**
 * The first share minus the second with Newcombe's interval (1998, method 10, from two Wilson intervals). A difference is shown only
 * when 0 lies outside it; whether two intervals overlap is no test. Nobody counted on one side: `no-denominator`.
 */
export function newcombeDifference({ x1, n1, x2, n2 }: TwoShares, { confidence = 0.95 }: Confidence = {}): Outcome<Interval> {
  if (![x1, n1, x2, n2].every(isCount) || x1 > n1 || x2 > n2 || !isInsideUnit(confidence)) {
    return notComputable(
      'outside-domain',
      'Expected whole numbers, 0 <= x <= n on both sides, and a confidence between 0 and 1.',
    );
  }
  if (n1 === 0 || n2 === 0) return notComputable('no-denominator');
  const z = normalQuantile((1 + confidence) / 2);
  const [p1, p2] = [x1 / n1, x2 / n2];
  const [first, second] = [scoreLimits(x1, n1, z), scoreLimits(x2, n2, z)];
  const estimate = p1 - p2;
  return computed({
    estimate,
    lower: estimate - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: estimate + Math.hypot(first.upper - p1, p2 - second.lower),
  });
}
