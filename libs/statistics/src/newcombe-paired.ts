import { normalQuantile } from './distributions.js';
import { isInsideUnit } from './domain.js';
import type { Confidence, Interval } from './interval.js';
import { mcnemarExactP } from './mcnemar-exact.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { pairsIn, type PairedShares } from './paired-shares.js';
import { scoreLimits } from './wilson.js';

export interface NewcombePairedSettings extends Confidence {
  /** Draw the correlation between the two answers towards 0, as Newcombe advises for small samples. */
  readonly correctedPhi?: boolean;
}

export interface NewcombePaired extends Interval {
  readonly mcnemarExactP: number;
}

/**
 * The share of yes at first minus the share at second, on the same cases (Newcombe, 1998, paired method 10), with McNemar's exact p.
 * The check on `tangoPaired`, which pages use. No case judged twice: `no-pairs`.
 */
export function newcombePaired(
  counts: PairedShares,
  { confidence = 0.95, correctedPhi = true }: NewcombePairedSettings = {},
): Outcome<NewcombePaired> {
  const n = pairsIn(counts);
  if (n === undefined || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected whole numbers of 0 or more and a confidence between 0 and 1.');
  }
  if (n === 0) return notComputable('no-pairs');
  const { bothYes: a, firstYesSecondNo: b, firstNoSecondYes: c } = counts;
  const z = normalQuantile((1 + confidence) / 2);
  const [p1, p2] = [(a + b) / n, (a + c) / n];
  const [first, second] = [scoreLimits(a + b, n, z), scoreLimits(a + c, n, z)];
  const phi = correlation(counts, n, correctedPhi);
  const estimate = (b - c) / n;
  return computed({
    estimate,
    lower: estimate - correlatedReach(p1 - first.lower, second.upper - p2, phi),
    upper: estimate + correlatedReach(p2 - second.lower, first.upper - p1, phi),
    mcnemarExactP: mcnemarExactP(b, c),
  });
}

/** 0 where everybody gave the same answer once: then nothing is known about how the two go together. */
function correlation(counts: PairedShares, n: number, corrected: boolean): number {
  const { bothYes: a, firstYesSecondNo: b, firstNoSecondYes: c, bothNo: d } = counts;
  const margins = Math.sqrt(a + b) * Math.sqrt(c + d) * Math.sqrt(a + c) * Math.sqrt(b + d);
  if (margins === 0) return 0;
  const together = a * d - b * c;
  return (corrected && together > 0 ? Math.max(together - n / 2, 0) : together) / margins;
}

function correlatedReach(g: number, h: number, phi: number): number {
  return Math.sqrt(Math.max(0, g ** 2 - 2 * phi * g * h + h ** 2));
}
