import { normalQuantile } from './distributions.js';
import { isInsideUnit } from './domain.js';
import type { Confidence, Interval } from './interval.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { pairsIn, type PairedShares } from './paired-shares.js';

/**
 * The share of yes at first minus the share at second, on the same cases, with Tango's score interval (1998): holds for few pairs and
 * when nothing changed. For "better minus worse" count better as first-yes-second-no. No case judged twice: `no-pairs`.
 */
export function tangoPaired(counts: PairedShares, { confidence = 0.95 }: Confidence = {}): Outcome<Interval> {
  const n = pairsIn(counts);
  if (n === undefined || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected whole numbers of 0 or more and a confidence between 0 and 1.');
  }
  if (n === 0) return notComputable('no-pairs');
  const { firstYesSecondNo: b, firstNoSecondYes: c } = counts;
  const z = normalQuantile((1 + confidence) / 2);
  const estimate = (b - c) / n;
  const tooFar = (difference: number): boolean => Math.abs(score(b, c, n, difference)) >= z;
  return computed({
    estimate,
    lower: estimate === -1 ? -1 : boundary(estimate, -1, tooFar),
    upper: estimate === 1 ? 1 : boundary(estimate, 1, tooFar),
  });
}

/** How many standard errors the counts lie from a true difference. */
function score(b: number, c: number, n: number, difference: number): number {
  const distance = b - c - n * difference;
  if (distance === 0) return 0;
  const A = 2 * n;
  const B = -b - c + (2 * n - b + c) * difference;
  const C = -c * difference * (1 - difference);
  const q = (Math.sqrt(Math.max(0, B ** 2 - 4 * A * C)) - B) / (2 * A);
  return distance / Math.sqrt(Math.max(0, n * (2 * q + difference * (1 - difference))));
}

/** Where `tooFar` begins on the way from `near`, where it is false, to `far`: halved until two numbers lie side by side. */
function boundary(near: number, far: number, tooFar: (value: number) => boolean): number {
  let [inside, outside] = [near, far];
  for (;;) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) return middle;
    if (tooFar(middle)) outside = middle;
    else inside = middle;
  }
}
