import { isCount } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';

export interface RoundingPolicy {
  /** Shown counts are multiples of this. */
  readonly base?: number;
  /** Counts from here ... */
  readonly suppressFrom?: number | null;
  /** ... to here are hidden before rounding; `null` hides none. */
  readonly suppressTo?: number | null;
}

/** What a reader sees in place of a count; `null` where there was none. */
export type DisplayedCount = number | 'suppressed' | null;

/**
 * Counts as published: small ones hidden, the others to the nearest multiple of `base`, ties up. Totals are rounded on their own, so say
 * that they may not add up. Never compute a rate from these.
 */
export function rounding(
  counts: readonly (number | null)[],
  { base = 5, suppressFrom = 1, suppressTo = 5 }: RoundingPolicy = {},
): Outcome<readonly DisplayedCount[]> {
  const sound = counts.every((count) => count === null || isCount(count)) && isCount(base) && base > 0;
  if (!sound) return notComputable('outside-domain', 'Expected whole counts and a whole base above 0.');
  const isSmall = (count: number): boolean =>
    suppressFrom !== null && suppressTo !== null && count >= suppressFrom && count <= suppressTo;
  return computed(
    counts.map((count) => {
      if (count === null) return null;
      return isSmall(count) ? 'suppressed' : Math.floor((2 * count + base) / (2 * base)) * base;
    }),
  );
}
