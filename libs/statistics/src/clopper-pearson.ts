import { betaQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import type { Confidence, Interval } from './interval.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/**
 * The share x of n with the interval that never covers less often than it says (Clopper and Pearson, 1934). Wider than needed: only
 * where somebody demands the guarantee. Nobody counted: `no-denominator`.
 */
export function clopperPearson(x: number, n: number, { confidence = 0.95 }: Confidence = {}): Outcome<Interval> {
  if (!isCount(x) || !isCount(n) || x > n || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected whole numbers, 0 <= x <= n, and a confidence between 0 and 1.');
  }
  if (n === 0) return notComputable('no-denominator');
  const tail = (1 - confidence) / 2;
  return computed({
    estimate: x / n,
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  });
}
