import { isInsideUnit, isMeasured } from './domain.js';
import type { Confidence } from './interval.js';
import { mcnemarExactP } from './mcnemar-exact.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { tangoPaired } from './tango-paired.js';
import { wilcoxonExact } from './wilcoxon-exact.js';

/** The same cases before and after, in the same order; `null` where a case was not judged. */
export interface BeforeAndAfter {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

export interface PairedOrdinalChange {
  /** Cases judged both times, and cases left out because they were not. */
  readonly pairs: number;
  readonly incomplete: number;
  readonly improved: number;
  readonly worsened: number;
  readonly unchanged: number;
  /** (improved - worsened) / pairs, -1 to 1, with Tango's interval. */
  readonly netShare: number;
  readonly netShareLower: number;
  readonly netShareUpper: number;
  /** Exact; for grades. 1 when nothing changed. */
  readonly signTestP: number;
  /** Sum of the ranks of the pairs whose score rose; absent when nothing changed. Only for 0-10 scores. */
  readonly wilcoxonStatistic?: number;
  /** Exact; 1 when nothing changed, absent above `mostPairs` changed pairs. Only for 0-10 scores. */
  readonly wilcoxonExactP?: number;
  /** The check on Wilcoxon: unchanged pairs are ranked too. */
  readonly prattExactP?: number;
}

export interface PairedChangeSettings extends Confidence {
  readonly higherIsBetter?: boolean;
  /** Above so many changed pairs the exact signed-rank tests are left out: their work grows with the cube. */
  readonly mostPairs?: number;
}

/** How the same cases changed between two times. Lead with better, worse and the same; no case judged twice: `no-pairs`. */
export function pairedOrdinalChange(
  { before, after }: BeforeAndAfter,
  { higherIsBetter = true, confidence = 0.95, mostPairs = 500 }: PairedChangeSettings = {},
): Outcome<PairedOrdinalChange> {
  if (before.length !== after.length || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected a value after for every value before, and a confidence between 0 and 1.');
  }
  const changes = before.flatMap((first, i) => {
    const second = after[i]!;
    return first === null || second === null ? [] : [second - first];
  });
  if (changes.length === 0) return notComputable(before.length === 0 ? 'no-data' : 'no-pairs');
  if (!changes.every(isMeasured)) return notComputable('outside-domain', 'Expected numbers.');

  const pairs = changes.length;
  const [rose, fell] = [changes.filter((change) => change > 0).length, changes.filter((change) => change < 0).length];
  const [improved, worsened] = higherIsBetter ? [rose, fell] : [fell, rose];
  const unchanged = pairs - rose - fell;
  const net = tangoPaired(
    { bothYes: 0, firstYesSecondNo: improved, firstNoSecondYes: worsened, bothNo: unchanged },
    { confidence },
  );
  if (net.status !== 'ok') return net;
  const wilcoxon = wilcoxonExact(changes, { mostPairs });
  const pratt = wilcoxonExact(changes, { mostPairs, unchanged: 'rank-then-drop' });
  return computed({
    pairs,
    incomplete: before.length - pairs,
    improved,
    worsened,
    unchanged,
    netShare: net.value.estimate,
    netShareLower: net.value.lower,
    netShareUpper: net.value.upper,
    signTestP: mcnemarExactP(improved, worsened),
    wilcoxonStatistic: wilcoxon?.statistic,
    wilcoxonExactP: wilcoxon === undefined ? 1 : wilcoxon.p,
    prattExactP: pratt === undefined ? 1 : pratt.p,
  });
}
