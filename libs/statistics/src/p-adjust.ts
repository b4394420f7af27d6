import { present } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { sum } from './sums.js';

/** BH: Benjamini and Hochberg. BY: Benjamini and Yekutieli, for tests that hang together in any way. */
export type PAdjustment = 'BH' | 'holm' | 'bonferroni' | 'BY';

/**
 * p-values made honest about how many were looked at, in the order given; missing ones stay missing and are not counted. BH for a screen
 * ("worth a look" at 10%), Holm for a claim. Same answers as R's p.adjust.
 */
export function pAdjust(p: readonly (number | null)[], method: PAdjustment): Outcome<readonly (number | null)[]> {
  const known = present(p);
  if (known.length === 0) return notComputable('no-data');
  if (!known.every((value) => value >= 0 && value <= 1)) return notComputable('outside-domain', 'Expected p-values from 0 to 1.');
  const adjusted = ADJUST[method](known);
  let next = 0;
  return computed(p.map((value) => (value === null ? null : adjusted[next++]!)));
}

type Adjust = (p: readonly number[]) => readonly number[];

const ADJUST: Readonly<Record<PAdjustment, Adjust>> = {
  bonferroni: (p) => p.map((value) => Math.min(1, value * p.length)),
  holm: (p) => steppedDown(p, (rank) => p.length - rank + 1),
  BH: (p) => steppedUp(p, (rank) => p.length / rank),
  BY: (p) => steppedUp(p, (rank) => (harmonic(p.length) * p.length) / rank),
};

/** From the smallest p upwards, none smaller than the one before. */
function steppedDown(p: readonly number[], factor: (rank: number) => number): readonly number[] {
  return inRankOrder(p, (ordered) => {
    let largest = 0;
    return ordered.map((value, i) => (largest = Math.max(largest, Math.min(1, value * factor(i + 1)))));
  });
}

/** From the largest p downwards, none larger than the one above. */
function steppedUp(p: readonly number[], factor: (rank: number) => number): readonly number[] {
  return inRankOrder(p, (ordered) => {
    let smallest = 1;
    const downwards = ordered.map((value, i) => value * factor(i + 1)).toReversed();
    return downwards.map((value) => (smallest = Math.min(smallest, value))).toReversed();
  });
}

function inRankOrder(p: readonly number[], adjust: Adjust): readonly number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
  const adjusted = adjust(order.map((i) => p[i]!));
  const back = new Array<number>(p.length);
  order.forEach((i, rank) => (back[i] = adjusted[rank]!));
  return back;
}

const harmonic = (n: number): number => sum(Array.from({ length: n }, (_, i) => 1 / (i + 1)));
