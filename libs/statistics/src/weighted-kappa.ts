import { agreementWeights, type AgreementWeights } from './agreement-weights.js';
import { normalQuantile } from './distributions.js';
import { isInsideUnit } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { sum } from './sums.js';

/** One row a case: the grades of the first and the second reader, `null` where one did not grade. */
export type RatingPairs = readonly (readonly (number | null)[])[];

export interface WeightedKappa {
  readonly kappa: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  /** Cases that both graded, and cases left out because one did not. */
  readonly pairs: number;
  readonly incomplete: number;
}

export interface KappaSettings {
  /** The whole scale in its order. */
  readonly categories: readonly number[];
  readonly weights?: AgreementWeights;
  readonly confidence?: number;
}

/**
 * Agreement of exactly two readers, corrected for luck (Cohen 1968; standard error Fleiss, Cohen and Everitt 1969; peer vcd). Weights go
 * by rank on the declared scale. Not for more than two readers, and misleading when one grade dominates. Where both readers gave
 * everything one grade: `single-category`.
 */
export function weightedKappa(
  ratings: RatingPairs,
  { categories, weights = 'quadratic', confidence = 0.95 }: KappaSettings,
): Outcome<WeightedKappa> {
  if (ratings.length === 0) return notComputable('no-data');
  const place = new Map(categories.map((category, rank) => [category, rank]));
  const onScale = ratings.every((pair) => pair.length === 2 && pair.every((grade) => grade === null || place.has(grade)));
  if (!onScale || place.size !== categories.length || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected two readers, and every grade on a scale of different values.');
  }
  const pairs = ratings.filter((pair) => !pair.includes(null)).map((pair) => pair.map((grade) => place.get(grade!)!));
  if (pairs.length === 0) return notComputable('no-pairs');

  const n = pairs.length;
  const ranks = categories.map((_, rank) => rank);
  const share = (holds: (pair: readonly number[]) => boolean): number => pairs.filter(holds).length / n;
  const joint = ranks.map((i) => ranks.map((j) => share((pair) => pair[0] === i && pair[1] === j)));
  const first = ranks.map((i) => share((pair) => pair[0] === i));
  const second = ranks.map((j) => share((pair) => pair[1] === j));
  const over = (term: (i: number, j: number) => number): number => sum(ranks.flatMap((i) => ranks.map((j) => term(i, j))));

  if (first.some((p, i) => p === 1 && second[i] === 1)) return notComputable('single-category');
  const w = agreementWeights(weights, ranks);
  const observed = over((i, j) => w[i]![j]! * joint[i]![j]!);
  const chance = over((i, j) => w[i]![j]! * first[i]! * second[j]!);
  const kappa = (observed - chance) / (1 - chance);
  const ofRow = ranks.map((i) => sum(ranks.map((j) => w[i]![j]! * second[j]!)));
  const ofColumn = ranks.map((j) => sum(ranks.map((i) => w[i]![j]! * first[i]!)));
  const spread = over((i, j) => joint[i]![j]! * (w[i]![j]! - (ofRow[i]! + ofColumn[j]!) * (1 - kappa)) ** 2);
  const excess = Math.max(0, spread - (kappa - chance * (1 - kappa)) ** 2);
  const standardError = Math.sqrt(excess / n) / (1 - chance);
  const reach = normalQuantile((1 + confidence) / 2) * standardError;
  return computed({
    kappa,
    standardError,
    lower: kappa - reach,
    upper: kappa + reach,
    pairs: n,
    incomplete: ratings.length - n,
  });
}
