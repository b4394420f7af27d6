import { isCount, isMeasured } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { sum } from './sums.js';

/** `stratumSizes` are the cases on each list; `stratumSd` the spread of the score in each, needed for Neyman's allocation only. */
export interface PlannedStrata {
  readonly total: number;
  readonly stratumSizes: readonly number[];
  readonly stratumSd?: readonly number[] | null;
}

export interface StratifiedAllocation {
  readonly unrounded: readonly number[];
  /** Whole cases to draw from each list; they add up to the total. */
  readonly n: readonly number[];
}

interface Bounds {
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/**
 * How to share a sample out over teams. Proportional: n N_h / N. Neyman: n N_h S_h / sum, more where scores differ more. In whole cases:
 * at least `leastPerStratum` (2, so that a spread can be computed) or all there are, at most all there are; what a bound takes or gives
 * is shared by the others, and the last cases go to the largest remainders, ties to the earlier stratum.
 */
export function stratifiedAllocation(
  { total, stratumSizes, stratumSd = null }: PlannedStrata,
  { allocation = 'proportional', leastPerStratum = 2 }: { allocation?: 'proportional' | 'neyman'; leastPerStratum?: number } = {},
): Outcome<StratifiedAllocation> {
  const listed = sum(stratumSizes);
  if (stratumSizes.length === 0 || listed === 0) return notComputable('no-denominator');
  const weights = allocation === 'neyman' ? neymanWeights(stratumSizes, stratumSd) : stratumSizes;
  const inDomain = [total, leastPerStratum, ...stratumSizes].every(isCount) && weights !== undefined;
  if (!inDomain)
    return notComputable('outside-domain', 'Expected whole numbers of cases and, for Neyman, a spread for each stratum.');
  if (sum(weights) === 0) return notComputable('no-variation', 'No stratum has any spread: allocate in proportion to size.');

  const bounds = { least: stratumSizes.map((size) => Math.min(leastPerStratum, size)), most: stratumSizes };
  if (total < sum(bounds.least))
    return notComputable('outside-domain', `Expected at least ${sum(bounds.least)} cases for these strata.`);
  if (total > listed) return notComputable('outside-domain', `Expected at most the ${listed} cases on the lists.`);
  const unrounded = weights.map((weight) => (total * weight) / sum(weights));
  return computed({ unrounded, n: wholeShares(total, boundedShares(total, weights, stratumSizes, bounds)) });
}

function neymanWeights(sizes: readonly number[], spreads: readonly number[] | null): readonly number[] | undefined {
  if (spreads === null || spreads.length !== sizes.length || !spreads.every((spread) => spread >= 0 && isMeasured(spread)))
    return undefined;
  return sizes.map((size, h) => size * spreads[h]!);
}

/** Shares in proportion to the weights as far as the bounds allow; what is left when every weighted stratum is full goes by size. */
function boundedShares(total: number, weights: readonly number[], sizes: readonly number[], bounds: Bounds): readonly number[] {
  const shares = filledTo(total, weights, bounds);
  return sum(shares) < total - 0.5 ? filledTo(total, sizes, { least: shares, most: bounds.most }) : shares;
}

/** Raises one level for all strata until the bounded shares reach the total, by bisection to the last digit. */
function filledTo(total: number, weights: readonly number[], { least, most }: Bounds): readonly number[] {
  const at = (level: number): readonly number[] =>
    weights.map((weight, h) => Math.min(most[h]!, Math.max(least[h]!, level * weight)));
  const smallest = Math.min(...weights.filter((weight) => weight > 0));
  let [low, high] = [0, Math.max(...most) / smallest];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return at(high);
    if (sum(at(middle)) < total) low = middle;
    else high = middle;
  }
}

function wholeShares(total: number, shares: readonly number[]): readonly number[] {
  const floors = shares.map(Math.floor);
  const left = total - sum(floors);
  const largestRemainders = shares
    .map((share, h) => ({ h, remainder: share - floors[h]! }))
    .sort((a, b) => b.remainder - a.remainder || a.h - b.h)
    .slice(0, left)
    .map(({ h }) => h);
  return floors.map((floor, h) => floor + (largestRemainders.includes(h) ? 1 : 0));
}
