import { normalQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import type { Confidence, Interval } from './interval.js';
import { computed, notComputable, type Outcome } from './outcome.js';

export interface WilsonSettings extends Confidence {
  /** Only to compare with tools that correct for continuity; pages never do. */
  readonly continuityCorrection?: boolean;
}

/**
 * The share x of n with Wilson's score interval (Wilson, 1927; Newcombe, 1998): the interval for every percentage. The lower limit is
 * exactly 0 at x = 0, the upper exactly 1 at x = n. Nobody counted (n = 0): `no-denominator`.
 */
export function wilson(
  x: number,
  n: number,
  { confidence = 0.95, continuityCorrection = false }: WilsonSettings = {},
): Outcome<Interval> {
  if (!isCount(x) || !isCount(n) || x > n || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected whole numbers, 0 <= x <= n, and a confidence between 0 and 1.');
  }
  if (n === 0) return notComputable('no-denominator');
  const z = normalQuantile((1 + confidence) / 2);
  const limits = continuityCorrection ? correctedScoreLimits(x, n, z) : scoreLimits(x, n, z);
  return computed({ estimate: x / n, ...limits });
}

/** The score limits themselves, for the methods that are built from them. `x` of `n` must be a share and `z` a normal quantile. */
export function scoreLimits(x: number, n: number, z: number): { readonly lower: number; readonly upper: number } {
  const p = x / n;
  const centre = p + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  const shrink = 1 + z ** 2 / n;
  return { lower: x === 0 ? 0 : (centre - reach) / shrink, upper: x === n ? 1 : (centre + reach) / shrink };
}

/** Newcombe (1998), method 4. */
function correctedScoreLimits(x: number, n: number, z: number): { readonly lower: number; readonly upper: number } {
  const p = x / n;
  const q = 1 - p;
  const below = z * Math.sqrt(z ** 2 - 2 - 1 / n + 4 * p * (n * q + 1));
  const above = z * Math.sqrt(z ** 2 + 2 - 1 / n + 4 * p * (n * q - 1));
  const shrink = 2 * (n + z ** 2);
  return {
    lower: x === 0 ? 0 : Math.max(0, (2 * x + z ** 2 - 1 - below) / shrink),
    upper: x === n ? 1 : Math.min(1, (2 * x + z ** 2 + 1 + above) / shrink),
  };
}
