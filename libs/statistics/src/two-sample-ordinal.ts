import { normalCdf } from './distributions.js';
import { isMeasured, present } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { averageRanks } from './ranks.js';
import { sum } from './sums.js';

/** Scores of different cases in two rounds or two teams; `null` is missing. */
export interface TwoSamples {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

export interface TwoSampleOrdinal {
  /** Pairs in which x is above y, ties half. */
  readonly U: number;
  /** U / (nx ny): how likely a case of x scores above a case of y, ties half. 0.5 is no difference. */
  readonly probabilitySuperiority: number;
  /** Corrected for ties and continuity; absent when all scores are equal. */
  readonly normalApproxP?: number;
  /** By permutation, ties kept; absent when all scores are equal or the samples are larger than `exactUpTo`. */
  readonly exactP?: number;
  readonly nx: number;
  readonly ny: number;
  readonly missing: number;
}

/**
 * Are scores higher in one round than in another, on different cases? (Wilcoxon, Mann and Whitney; peers R wilcox.test and coin.) The
 * exact p is given while nx · ny is at most `exactUpTo`, and is then the one to show; above it the normal one is.
 */
export function twoSampleOrdinal({ x, y }: TwoSamples, { exactUpTo = 400 } = {}): Outcome<TwoSampleOrdinal> {
  const [first, second] = [present(x), present(y)];
  const [nx, ny] = [first.length, second.length];
  if (nx === 0 || ny === 0) return notComputable('no-data');
  const all = [...first, ...second];
  if (!all.every(isMeasured)) return notComputable('outside-domain', 'Expected numbers.');

  const doubled = averageRanks(all).map((rank) => Math.round(2 * rank));
  const rankSum = sum(doubled.slice(0, nx));
  const U = (rankSum - nx * (nx + 1)) / 2;
  const result = { U, probabilitySuperiority: U / (nx * ny), nx, ny, missing: x.length + y.length - nx - ny };
  if (new Set(all).size === 1) return computed(result);
  return computed({
    ...result,
    normalApproxP: normalP(U, nx, ny, all),
    exactP: nx * ny <= exactUpTo ? permutationP(doubled, nx) : undefined,
  });
}

function normalP(U: number, nx: number, ny: number, all: readonly number[]): number {
  const n = nx + ny;
  const sizes = new Map<number, number>();
  for (const value of all) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const ties = sum([...sizes.values()].map((size) => size ** 3 - size)) / (n * (n - 1));
  const distance = Math.max(0, Math.abs(U - (nx * ny) / 2) - 0.5);
  return 2 * normalCdf(-distance / Math.sqrt(((nx * ny) / 12) * (n + 1 - ties)));
}

/**
 * The share of all ways to choose the first `nx` of the cases whose sum of ranks lies as far from the middle as the one seen. The
 * smaller sample is counted out; the other says the same.
 */
function permutationP(doubledRanks: readonly number[], nx: number): number {
  const n = doubledRanks.length;
  const smaller = 2 * nx <= n ? doubledRanks.slice(0, nx) : doubledRanks.slice(nx);
  const size = smaller.length;
  const largest = sum([...doubledRanks].sort((a, b) => b - a).slice(0, size));
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(largest + 1));
  ways[0]![0] = 1;
  for (const rank of doubledRanks) {
    for (let chosen = size; chosen >= 1; chosen--) {
      const [to, from] = [ways[chosen]!, ways[chosen - 1]!];
      for (let total = largest; total >= rank; total--) to[total]! += from[total - rank]!;
    }
  }
  const expected = size * (n + 1);
  const distance = Math.abs(sum(smaller) - expected);
  const far = ways[size]!.filter((_, total) => Math.abs(total - expected) >= distance);
  return far.reduce((a, b) => a + b, 0) / ways[size]!.reduce((a, b) => a + b, 0);
}
