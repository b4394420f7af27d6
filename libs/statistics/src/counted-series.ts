import { areObserved, isDenominator } from './observed-values.js';
import { notComputable, type NotComputable } from './outcome.js';
import { sum } from './sums.js';

/** A count a month out of a denominator: audits passed of audits done, or events in an exposure. Null where either is missing. */
export interface CountedSeries {
  readonly values: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
}

/** The share or rate of each month; null without a count, and where nothing was there to count out of. */
export function ratios({ values, denominators }: CountedSeries): readonly (number | null)[] {
  return values.map((value, i) => {
    const denominator = denominators[i]!;
    return value === null || denominator === null || denominator === 0 ? null : value / denominator;
  });
}

/** All counts of the months at `positions` out of all their denominators; `undefined` when they hold none. */
export function pooledRatio({ values, denominators }: CountedSeries, positions: readonly number[]): number | undefined {
  const counted = positions.filter((position) => values[position] !== null && denominators[position] !== null);
  const total = sum(counted.map((position) => denominators[position]!));
  return total === 0 ? undefined : sum(counted.map((position) => values[position]!)) / total;
}

/** Why a series is none, or `undefined` when it is fine. `isShare`: a count can then not pass its denominator. */
export function countedFault({ values, denominators }: CountedSeries, isShare: boolean): NotComputable | undefined {
  const refuse = (detail: string): NotComputable => notComputable('outside-domain', detail);
  if (values.length !== denominators.length) return refuse('Every count needs one denominator.');
  if (!areObserved(values, 0) || !denominators.every((denominator) => denominator === null || isDenominator(denominator))) {
    return refuse('A count or denominator is below 0 or no number.');
  }
  const isTooMany = values.some((value, i) => {
    const denominator = denominators[i]!;
    if (value === null || denominator === null) return false;
    return isShare ? value > denominator : denominator === 0 && value > 0;
  });
  if (isTooMany) return refuse('A month counts more than it was counted out of.');
  const isEmpty = denominators.every((denominator) => denominator === null || denominator === 0);
  return isEmpty && denominators.includes(0) ? notComputable('no-denominator') : undefined;
}
