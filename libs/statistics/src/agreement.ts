import { agreementWeights, type AgreementWeights } from './agreement-weights.js';
import {
  brennanPrediger,
  gwet,
  krippendorffWithWeights,
  percentAgreement,
  type Contributions,
  type RatedCases,
} from './agreement-coefficients.js';
import { tQuantile } from './distributions.js';
import { isCount, isInsideUnit, isMeasured, present } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { sum } from './sums.js';

/** Rows are cases, columns are raters, `null` is a missing rating. */
export type RatingsByCase = readonly (readonly (number | null)[])[];

export interface AgreementSettings {
  readonly weights?: AgreementWeights;
  /** The whole scale in its order; `null`: only what was seen. Pages always pass the whole scale. */
  readonly categories?: readonly number[] | null;
  /** How many cases the rated ones were drawn from; `null` when they stand for practice in general. */
  readonly populationSize?: number | null;
  readonly confidence?: number;
}

/** The limits are absent where one case says nothing of the spread. */
export interface AgreementCoefficient {
  readonly value: number;
  readonly observed: number;
  readonly chance: number;
  readonly standardError?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Set when all cases say the same: limits that meet then say nothing of other cases, and pages leave them out. */
  readonly reason?: 'no-variation';
}

export interface Agreement {
  readonly percentAgreement: Outcome<AgreementCoefficient>;
  /** AC1 without weights, AC2 with them. */
  readonly gwet: Outcome<AgreementCoefficient>;
  readonly brennanPrediger: Outcome<AgreementCoefficient>;
  /** For comparing with irrCAC only: with these weights, "ordinal" here is not Krippendorff's ordinal metric. */
  readonly krippendorff: Outcome<AgreementCoefficient>;
  /** Cases with any rating, and of these the cases with two or more. */
  readonly ratedCases: number;
  readonly sharedCases: number;
}

/**
 * Agreement of any number of raters by Gwet's handbook (peer irrCAC), with standard errors from what each case contributes and t with
 * one degree of freedom fewer than there are rated cases. A case with one rating counts for what chance would do, not for what was agreed. No case with two ratings:
 * `no-pairs`. A scale of one category: `single-category` for all that corrects for chance.
 */
export function agreement(
  ratings: RatingsByCase,
  { weights = 'ordinal', categories = null, populationSize = null, confidence = 0.95 }: AgreementSettings = {},
): Outcome<Agreement> {
  const rated = ratings.map((ofCase) => present(ofCase)).filter((ofCase) => ofCase.length > 0);
  if (rated.length === 0) return notComputable('no-data');
  const shared = rated.filter((ofCase) => ofCase.length >= 2).length;
  const scale = categories ?? [...new Set(rated.flat())].sort((a, b) => a - b);
  const place = new Map(scale.map((category, k) => [category, k]));
  const fits = populationSize === null || (isCount(populationSize) && rated.length <= populationSize);
  if (
    place.size !== scale.length ||
    !scale.every(isMeasured) ||
    !rated.flat().every((rating) => place.has(rating)) ||
    !fits ||
    !isInsideUnit(confidence)
  ) {
    return notComputable('outside-domain', 'Expected ratings on a scale of different values, and no more cases than there are.');
  }
  if (shared === 0) return notComputable('no-pairs');

  const counts = rated.map((ofCase) => scale.map((category) => ofCase.filter((rating) => rating === category).length));
  const cases: RatedCases = { counts, weights: agreementWeights(scale.length === 1 ? 'unweighted' : weights, scale) };
  const settings = {
    sampledShare: populationSize === null ? 0 : rated.length / populationSize,
    degreesOfFreedom: rated.length - 1,
    confidence,
  };
  const coefficient = (contributions: Contributions | undefined): Outcome<AgreementCoefficient> =>
    contributions === undefined ? notComputable('single-category') : computed(withLimits(contributions, settings));
  return computed({
    percentAgreement: coefficient(percentAgreement(cases)),
    gwet: coefficient(gwet(cases)),
    brennanPrediger: coefficient(brennanPrediger(cases)),
    krippendorff: coefficient(krippendorffWithWeights(cases)),
    ratedCases: rated.length,
    sharedCases: shared,
  });
}

function withLimits(
  { value, observed, chance, byCase, centre }: Contributions,
  { sampledShare, degreesOfFreedom, confidence }: { sampledShare: number; degreesOfFreedom: number; confidence: number },
): AgreementCoefficient {
  const n = byCase.length;
  if (n < 2) return { value, observed, chance };
  const squares = sum(byCase.map((contribution) => (contribution - centre) ** 2));
  const standardError = Math.sqrt(((1 - sampledShare) * squares) / (n * (n - 1)));
  const reach = standardError * tQuantile((1 + confidence) / 2, degreesOfFreedom);
  const limits = { standardError, lower: value - reach, upper: Math.min(1, value + reach) };
  return { value, observed, chance, ...limits, ...(squares === 0 && { reason: 'no-variation' as const }) };
}
