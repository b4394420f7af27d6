import { normalQuantile, tQuantile } from './distributions.js';
import { isCount, isInsideUnit, isMeasured, present } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { mean, variance } from './sums.js';

/** Scores of sampled cases, `null` where a case has none; `populationSize` is the length of the list, `null` when it has no end. */
export interface SampledValues {
  readonly values: readonly (number | null)[];
  readonly populationSize: number | null;
}

export interface FinitePopulationMean {
  readonly estimate: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly used: number;
  readonly missing: number;
  /** Set when all sampled values are the same: limits that meet then say nothing of the others, and pages leave them out. */
  readonly reason?: 'no-variation';
}

/**
 * Mean score of a list of cases from a probability sample of it: standard error sqrt((1 - n/N) s²/n). `quantile` is Student's t (n - 1)
 * or the normal. Every case audited: the mean itself, without error. One value of more: `too-few-points`.
 */
export function finitePopulationMean(
  { values, populationSize }: SampledValues,
  { confidence = 0.95, quantile = 't' }: { confidence?: number; quantile?: 't' | 'normal' } = {},
): Outcome<FinitePopulationMean> {
  const observed = present(values);
  const estimate = mean(observed);
  if (estimate === undefined) return notComputable('no-data');
  const n = observed.length;
  const inDomain = observed.every(isMeasured) && isInsideUnit(confidence);
  const fitsList = populationSize === null || (isCount(populationSize) && n <= populationSize);
  if (!inDomain || !fitsList) return notComputable('outside-domain', 'Expected no more values than cases on the list.');

  const counted = { estimate, used: n, missing: values.length - n };
  if (n === populationSize) return computed({ ...counted, standardError: 0, lower: estimate, upper: estimate });
  const spread = variance(observed);
  if (spread === undefined) return notComputable('too-few-points', 'One value says nothing of the spread.');

  const sampled = populationSize === null ? 0 : n / populationSize;
  const standardError = Math.sqrt(((1 - sampled) * spread) / n);
  const upperTail = (1 + confidence) / 2;
  const reach = standardError * (quantile === 't' ? tQuantile(upperTail, n - 1) : normalQuantile(upperTail));
  const interval = { standardError, lower: estimate - reach, upper: estimate + reach };
  return computed({ ...counted, ...interval, ...(spread === 0 && { reason: 'no-variation' as const }) });
}
