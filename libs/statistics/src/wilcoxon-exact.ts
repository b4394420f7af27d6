import { averageRanks } from './ranks.js';

/** What to do with pairs that did not change: `drop` them before ranking (Wilcoxon), or rank them and then drop them (Pratt, 1959). */
export type UnchangedPairs = 'drop' | 'rank-then-drop';

export interface SignedRanks {
  /** Sum of the ranks of the pairs that went up. */
  readonly statistic: number;
  /** Exact and two-sided; `undefined` when there are more changed pairs than were asked to be counted out. */
  readonly p?: number;
}

/**
 * The exact signed-rank test with ties at average ranks: every changed pair could as well have gone the other way, and p is the share of
 * those ways whose sum of ranks lies as far from the middle. `undefined` when nothing changed. Work grows with the cube of the pairs.
 */
export function wilcoxonExact(
  changes: readonly number[],
  { unchanged = 'drop', mostPairs = 500 }: { unchanged?: UnchangedPairs; mostPairs?: number } = {},
): SignedRanks | undefined {
  const ranked = unchanged === 'drop' ? changes.filter((change) => change !== 0) : changes;
  const ranks = averageRanks(ranked.map(Math.abs));
  const moved = ranked.flatMap((change, i) => (change === 0 ? [] : [{ up: change > 0, doubled: Math.round(2 * ranks[i]!) }]));
  if (moved.length === 0) return undefined;
  const doubled = moved.filter(({ up }) => up).reduce((total, { doubled }) => total + doubled, 0);
  if (moved.length > mostPairs) return { statistic: doubled / 2 };
  return {
    statistic: doubled / 2,
    p: asFarFromTheMiddle(
      doubled,
      moved.map(({ doubled }) => doubled),
    ),
  };
}

/** Doubled ranks are whole numbers also with ties, so their sums can be counted one pair at a time. */
function asFarFromTheMiddle(observed: number, doubledRanks: readonly number[]): number {
  const largest = doubledRanks.reduce((a, b) => a + b, 0);
  const chance = new Float64Array(largest + 1);
  chance[0] = 1;
  let reached = 0;
  for (const rank of doubledRanks) {
    reached += rank;
    for (let total = reached; total >= 0; total--) {
      chance[total] = (chance[total]! + (total >= rank ? chance[total - rank]! : 0)) / 2;
    }
  }
  const distance = Math.abs(2 * observed - largest);
  const far = chance.filter((_, total) => Math.abs(2 * total - largest) >= distance);
  return Math.min(
    1,
    far.reduce((a, b) => a + b, 0),
  );
}
