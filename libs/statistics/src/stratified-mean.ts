import { tQuantile } from './distributions.js';
import { isCount, isInsideUnit, isMeasured } from './domain.js';
import { computed, notComputable, type NotComputable, type Outcome } from './outcome.js';
import { mean, sum, variance } from './sums.js';

/** One value a sampled case (`null`: missing) with the stratum it was drawn from; `stratumSizes` are the cases on each whole list. */
export interface StratifiedSample {
  readonly values: readonly (number | null)[];
  readonly stratum: readonly string[];
  readonly stratumSizes: Readonly<Record<string, number>>;
}

export interface StratifiedMean {
  readonly estimate: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly lower: number;
  readonly upper: number;
  readonly used: number;
  readonly missing: number;
  /** Set when values are the same within every stratum: limits that meet then say nothing of the others, and pages leave them out. */
  readonly reason?: 'no-variation';
}

interface Stratum {
  readonly name: string;
  readonly size: number;
  readonly values: readonly number[];
}

/**
 * Mean, or share with values 0 and 1, of a whole list from a sample drawn stratum by stratum (team by team): sum of W_h mean_h with
 * variance sum of W_h² (1 - n_h/N_h) s_h²/n_h, and t with sum(n_h - 1) degrees of freedom. For a share the limits may pass 0 or 1.
 * A stratum with one sampled case of more is a `lonely-stratum`; one with none is `no-data`: the others cannot speak for it.
 */
export function stratifiedMean(sample: StratifiedSample, { confidence = 0.95 } = {}): Outcome<StratifiedMean> {
  const strata = strataOf(sample);
  const used = sum(strata.map((each) => each.values.length));
  if (used === 0) return notComputable('no-data');
  const refused = refusalOf(sample, strata);
  if (refused !== undefined) return refused;
  if (!isInsideUnit(confidence)) return notComputable('outside-domain', 'Expected a confidence between 0 and 1.');

  const listed = sum(strata.map((each) => each.size));
  const estimate = sum(strata.map((each) => (each.size / listed) * mean(each.values)!));
  const standardError = Math.sqrt(sum(strata.map((each) => (each.size / listed) ** 2 * meanVariance(each))));
  const degreesOfFreedom = used - strata.length;
  const result = { estimate, standardError, degreesOfFreedom, used, missing: sample.values.length - used };
  if (strata.every(isCensus)) return computed({ ...result, lower: estimate, upper: estimate });

  const reach = standardError * tQuantile((1 + confidence) / 2, degreesOfFreedom);
  const limits = { lower: estimate - reach, upper: estimate + reach };
  return computed({ ...result, ...limits, ...(standardError === 0 && { reason: 'no-variation' as const }) });
}

function strataOf({ values, stratum, stratumSizes }: StratifiedSample): readonly Stratum[] {
  const sampled = new Map<string, number[]>(Object.keys(stratumSizes).map((name) => [name, []]));
  values.forEach((value, i) => value !== null && sampled.get(stratum[i]!)?.push(value));
  return [...sampled]
    .map(([name, ofStratum]) => ({ name, size: stratumSizes[name]!, values: ofStratum }))
    .filter((each) => each.size !== 0 || each.values.length > 0);
}

function refusalOf({ values, stratum, stratumSizes }: StratifiedSample, strata: readonly Stratum[]): NotComputable | undefined {
  const known = stratum.every((name) => Object.hasOwn(stratumSizes, name)) && stratum.length === values.length;
  const sound = strata.every((each) => isCount(each.size) && each.values.length <= each.size && each.values.every(isMeasured));
  if (!known || !sound)
    return notComputable('outside-domain', 'Expected every value in a known stratum that is at least as large.');
  const silent = strata.find((each) => each.values.length === 0);
  if (silent) return notComputable('no-data', `Nothing was sampled from ${silent.name}.`);
  const lonely = strata.find((each) => each.values.length === 1 && each.size > 1);
  if (lonely) return notComputable('lonely-stratum', `One case of ${lonely.size} was sampled from ${lonely.name}.`);
  return undefined;
}

const isCensus = ({ size, values }: Stratum): boolean => values.length === size;

function meanVariance(stratum: Stratum): number {
  if (isCensus(stratum)) return 0;
  const n = stratum.values.length;
  return ((1 - n / stratum.size) * variance(stratum.values)!) / n;
}
