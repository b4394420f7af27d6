import { binomialCdf, hypergeometricCdf } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** `tolerableRate` is the share of bad cases that must not go unnoticed; up to `acceptableDeviations` may be found all the same. */
export interface PlannedDiscovery {
  readonly tolerableRate: number;
  readonly acceptableDeviations: number;
  readonly populationSize: number;
}

/** Cases to draw from this list, and from a list without an end. */
export interface DiscoverySize {
  readonly hypergeometricN: number;
  readonly binomialN: number;
}

/**
 * How many cases to draw so that, if floor(rate · N) of the list were bad, finding no more than the acceptable number would be unlikely:
 * the smallest n with P(at most c found) <= 1 - confidence. A list too short to hold more than c such cases is `outside-domain`.
 */
export function sampleSizeDiscovery(
  { tolerableRate, acceptableDeviations, populationSize }: PlannedDiscovery,
  { confidence = 0.95 } = {},
): Outcome<DiscoverySize> {
  if (populationSize === 0) return notComputable('no-denominator');
  const inDomain = [tolerableRate, confidence].every(isInsideUnit) && [acceptableDeviations, populationSize].every(isCount);
  if (!inDomain) return notComputable('outside-domain', 'Expected rates between 0 and 1 and counts in whole numbers.');
  const bad = wholePart(tolerableRate * populationSize);
  if (bad <= acceptableDeviations) {
    return notComputable('outside-domain', `At this rate the list holds ${bad} such cases, no more than may be found anyway.`);
  }
  const unlikely = 1 - confidence;
  const good = populationSize - bad;
  return computed({
    hypergeometricN: smallestWhere(
      (n) => n >= populationSize || hypergeometricCdf(acceptableDeviations, bad, good, n) <= unlikely,
    ),
    binomialN: smallestWhere((n) => binomialCdf(acceptableDeviations, n, tolerableRate) <= unlikely),
  });
}

/** 0.29 of 100 is 29, though the product of the two stored numbers falls just short of it. */
const wholePart = (product: number): number => Math.floor(product * (1 + 2 * Number.EPSILON));

/** The smallest whole number from 1 for which a statement holds that, once true, stays true. */
function smallestWhere(holds: (n: number) => boolean): number {
  let [below, at] = [0, 1];
  while (!holds(at)) [below, at] = [at, at * 2];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}
