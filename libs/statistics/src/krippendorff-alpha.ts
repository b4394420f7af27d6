import { isMeasured, present } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** Rows are raters, columns are cases, `null` is a missing rating. */
export type RatingsByRater = readonly (readonly (number | null)[])[];

export type AgreementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface KrippendorffSettings {
  readonly level?: AgreementLevel;
  /** The whole scale in its order; `null`: only what was seen. Pages always pass the whole scale. */
  readonly categories?: readonly number[] | null;
}

export interface KrippendorffAlpha {
  readonly alpha: number;
  /** Cases with two ratings or more: only these can be compared. */
  readonly cases: number;
  /** Ratings of those cases. */
  readonly ratings: number;
}

/** The ratings of one case as places on the scale; always two or more. */
type RatedCase = readonly number[];

/** Cases that can be compared, and the scale on which their ratings are places. */
export interface ComparableCases {
  readonly scale: readonly number[];
  readonly cases: readonly RatedCase[];
}

/**
 * Agreement between any number of raters, corrected for chance: 1 - observed / expected disagreement (Krippendorff 2011; peer
 * fast-krippendorff). Cases with fewer than two ratings drop out. Everything rated the same: `single-category`, agreement beyond chance
 * cannot be measured.
 */
export function krippendorffAlpha(
  ratings: RatingsByRater,
  { level = 'ordinal', categories = null }: KrippendorffSettings = {},
): Outcome<KrippendorffAlpha> {
  const comparable = comparableCases(ratings, categories);
  if (comparable.status !== 'ok') return comparable;
  const { scale, cases } = comparable.value;
  const alpha = alphaOf(coincidences(cases, scale.length), scale, level);
  if (alpha === undefined) return notComputable('single-category', 'Every rating that can be compared is the same.');
  return computed({ alpha, cases: cases.length, ratings: cases.reduce((total, each) => total + each.length, 0) });
}

/** Reads the cases that two raters or more have rated. A rating off the declared scale is `outside-domain`. */
export function comparableCases(ratings: RatingsByRater, categories: readonly number[] | null): Outcome<ComparableCases> {
  const given = ratings.flatMap((ofRater) => present(ofRater));
  if (given.length === 0) return notComputable('no-data');
  const scale = categories ?? [...new Set(given)].sort((a, b) => a - b);
  const place = new Map(scale.map((category, i) => [category, i]));
  const length = ratings[0]!.length;
  if (place.size !== scale.length || !scale.every(isMeasured) || !ratings.every((ofRater) => ofRater.length === length)) {
    return notComputable(
      'outside-domain',
      'Expected different numbers as the scale, and every rater to have a place for every case.',
    );
  }
  if (!given.every((rating) => place.has(rating)))
    return notComputable('outside-domain', 'Expected every rating to be on the scale.');
  const cases = Array.from({ length }, (_, u) =>
    present(ratings.map((ofRater) => ofRater[u]!)).map((rating) => place.get(rating)!),
  );
  const compared = cases.filter((ofCase) => ofCase.length >= 2);
  return compared.length === 0 ? notComputable('no-pairs') : computed({ scale, cases: compared });
}

/** How often each pair of categories meets within a case, each case counted as often as it has ratings. Row by row in one list. */
export function coincidences(cases: readonly RatedCase[], size: number): readonly number[] {
  const together = new Array<number>(size * size).fill(0);
  for (const ofCase of cases) {
    const share = 1 / (ofCase.length - 1);
    ofCase.forEach((c, i) => ofCase.forEach((k, j) => i !== j && (together[c * size + k]! += share)));
  }
  return together;
}

/** `undefined` when no disagreement is to be expected, because every rating is the same. */
export function alphaOf(together: readonly number[], scale: readonly number[], level: AgreementLevel): number | undefined {
  const size = scale.length;
  const totals = scale.map((_, c) => together.slice(c * size, (c + 1) * size).reduce((a, b) => a + b, 0));
  const ratings = totals.reduce((a, b) => a + b, 0);
  const apart = METRICS[level](scale, totals);
  let [observed, expected] = [0, 0];
  for (let c = 0; c < size; c++) {
    if (totals[c] === 0) continue;
    for (let k = 0; k < size; k++) {
      if (c === k || totals[k] === 0) continue;
      const distance = apart(c, k);
      observed += together[c * size + k]! * distance;
      expected += totals[c]! * totals[k]! * distance;
    }
  }
  return expected === 0 ? undefined : 1 - ((ratings - 1) * observed) / expected;
}

type Metric = (scale: readonly number[], totals: readonly number[]) => (c: number, k: number) => number;

const METRICS: Readonly<Record<AgreementLevel, Metric>> = {
  nominal: () => () => 1,
  ordinal: (_, totals) => {
    const upTo = totals.reduce<number[]>((sums, total) => [...sums, sums.at(-1)! + total], [0]);
    return (c, k) => {
      const [low, high] = [Math.min(c, k), Math.max(c, k)];
      return (upTo[high + 1]! - upTo[low]! - (totals[low]! + totals[high]!) / 2) ** 2;
    };
  },
  interval: (scale) => (c, k) => (scale[c]! - scale[k]!) ** 2,
  ratio: (scale) => (c, k) => {
    const together = scale[c]! + scale[k]!;
    return together === 0 ? 0 : ((scale[c]! - scale[k]!) / together) ** 2;
  },
};
