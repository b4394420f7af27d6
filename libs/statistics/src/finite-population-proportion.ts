import { hypergeometricCdf, normalQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** `x` of `n` audited cases met the standard; the sample was drawn from a list of `populationSize`. */
export interface SampledProportion {
  readonly x: number;
  readonly n: number;
  readonly populationSize: number;
}

/** Shares are 0 to 1; counts are of the whole list. */
export interface FinitePopulationProportion {
  readonly estimate: number;
  /** (N - n) / (N - 1): how much of the sampling error is left. 0 when every case was audited. */
  readonly varianceFactor: number;
  readonly lower: number;
  readonly upper: number;
  /** Exact; absent above `exactUpTo` audited cases, where they would only repeat the others at length. */
  readonly hypergeometricLower?: number;
  readonly hypergeometricUpper?: number;
  readonly hypergeometricLowerCount?: number;
  readonly hypergeometricUpperCount?: number;
}

/**
 * The share of a list of cases that meets a standard, from a probability sample of that very list: Wilson's interval with z² times the
 * variance factor, and the exact hypergeometric limits of the number in the whole list. When every case was audited both are the point.
 * Not for hand-picked cases, and not where the cases stand for practice in general: then nothing is gained by the size of the list.
 */
export function finitePopulationProportion(
  { x, n, populationSize }: SampledProportion,
  { confidence = 0.95, exactUpTo = 100_000 } = {},
): Outcome<FinitePopulationProportion> {
  if (n === 0) return notComputable('no-denominator');
  const inDomain = [x, n, populationSize].every(isCount) && x <= n && n <= populationSize && isInsideUnit(confidence);
  if (!inDomain) return notComputable('outside-domain', 'Expected 0 <= met <= audited <= cases on the list, in whole numbers.');

  const estimate = x / n;
  const varianceFactor = n === populationSize ? 0 : (populationSize - n) / (populationSize - 1);
  const tail = (1 - confidence) / 2;
  const score = { estimate, varianceFactor, ...wilsonLimits(x, n, normalQuantile(1 - tail) ** 2 * varianceFactor) };
  if (n > exactUpTo) return computed(score);
  const counts = hypergeometricLimits({ x, n, populationSize }, tail);
  return computed({
    ...score,
    hypergeometricLower: counts.lower / populationSize,
    hypergeometricUpper: counts.upper / populationSize,
    hypergeometricLowerCount: counts.lower,
    hypergeometricUpperCount: counts.upper,
  });
}

function wilsonLimits(x: number, n: number, zSquared: number): { lower: number; upper: number } {
  const p = x / n;
  const centre = p + zSquared / (2 * n);
  const reach = Math.sqrt((zSquared * p * (1 - p)) / n + (zSquared / (2 * n)) ** 2);
  return {
    lower: x === 0 ? 0 : (centre - reach) / (1 + zSquared / n),
    upper: x === n ? 1 : (centre + reach) / (1 + zSquared / n),
  };
}

/**
 * The largest number in the whole list that would make so many found unlikely, and the smallest that would make so few found unlikely:
 * one count wider than the usual definition, as samplingbook has it. Where there is none, what was seen itself.
 */
function hypergeometricLimits({ x, n, populationSize }: SampledProportion, tail: number): { lower: number; upper: number } {
  const least = x;
  const most = populationSize - (n - x);
  const atLeastSeen = (inList: number): number => hypergeometricCdf(n - x, populationSize - inList, inList, n);
  const atMostSeen = (inList: number): number => hypergeometricCdf(x, inList, populationSize - inList, n);
  return {
    lower: lastWhere(least, most, (inList) => atLeastSeen(inList) <= tail) ?? least,
    upper: firstWhere(least, most, (inList) => atMostSeen(inList) <= tail) ?? most,
  };
}

function firstWhere(from: number, to: number, holds: (value: number) => boolean): number | undefined {
  if (!holds(to)) return undefined;
  let [below, at] = [from - 1, to];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}

function lastWhere(from: number, to: number, holds: (value: number) => boolean): number | undefined {
  const next = firstWhere(from, to, (value) => !holds(value));
  if (next === undefined) return to;
  return next === from ? undefined : next - 1;
}
