import beta from '@stdlib/stats-base-dists-beta';
import binomial from '@stdlib/stats-base-dists-binomial';
import chisquare from '@stdlib/stats-base-dists-chisquare';
import gamma from '@stdlib/stats-base-dists-gamma';
import hypergeometric from '@stdlib/stats-base-dists-hypergeometric';
import normal from '@stdlib/stats-base-dists-normal';
import poisson from '@stdlib/stats-base-dists-poisson';
import t from '@stdlib/stats-base-dists-t';

// The one file that sees @stdlib. Names are ours; the order and meaning of arguments are those of R's d-, p- and q-functions.
// Each expects arguments inside its domain; the methods that call it check that first and answer with a reason.

export function normalPdf(x: number, mean = 0, sd = 1): number {
  return normal.pdf(x, mean, sd);
}

/** P(Z <= q) for a normal distribution. */
export function normalCdf(q: number, mean = 0, sd = 1): number {
  return normal.cdf(q, mean, sd);
}

/** The value below which a normal distribution lies with probability `p`. */
export function normalQuantile(p: number, mean = 0, sd = 1): number {
  return normal.quantile(p, mean, sd);
}

export function tPdf(x: number, df: number): number {
  return t.pdf(x, df);
}

/** P(T <= q) for Student's t with `df` degrees of freedom. */
export function tCdf(q: number, df: number): number {
  return t.cdf(q, df);
}

export function tQuantile(p: number, df: number): number {
  return t.quantile(p, df);
}

export function chiSquarePdf(x: number, df: number): number {
  return chisquare.pdf(x, df);
}

export function chiSquareCdf(q: number, df: number): number {
  return chisquare.cdf(q, df);
}

export function chiSquareQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2);
}

export function betaPdf(x: number, a: number, b: number): number {
  return beta.pdf(x, a, b);
}

export function betaCdf(q: number, a: number, b: number): number {
  return beta.cdf(q, a, b);
}

export function betaQuantile(p: number, a: number, b: number): number {
  return beta.quantile(p, a, b);
}

export function gammaPdf(x: number, shape: number, rate = 1): number {
  return gamma.pdf(x, shape, rate);
}

/** Asked through chi-square: @stdlib's gamma.cdf is up to 5% off where shape and q both pass 1000, its chi-square is not. */
export function gammaCdf(q: number, shape: number, rate = 1): number {
  return chisquare.cdf(2 * rate * q, 2 * shape);
}

/** @stdlib's quantile shares that fault, so it is only the start of a few Newton steps on the cumulative probability. */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  let value = gamma.quantile(p, shape, 1);
  for (let round = 0; round < NEWTON_ROUNDS; round++) {
    const step = (gammaCdf(value, shape) - p) / gamma.pdf(value, shape, 1);
    if (!Number.isFinite(step) || Math.abs(step) >= value) break;
    value -= step;
  }
  return value / rate;
}

/** P(X = k) of k successes in `size` trials. */
export function binomialPmf(k: number, size: number, probability: number): number {
  return binomial.pmf(k, size, probability);
}

/** P(X <= k) of at most k successes in `size` trials. */
export function binomialCdf(k: number, size: number, probability: number): number {
  return binomial.cdf(k, size, probability);
}

/** The smallest k with P(X <= k) >= p. */
export function binomialQuantile(p: number, size: number, probability: number): number {
  const start = Math.min(size, Math.max(0, binomial.quantile(p, size, probability)));
  return smallestReaching(p, start, 0, (k) => binomialCdf(k, size, probability));
}

export function poissonPmf(k: number, mean: number): number {
  return poisson.pmf(k, mean);
}

export function poissonCdf(k: number, mean: number): number {
  return poisson.cdf(k, mean);
}

/** The smallest k with P(X <= k) >= p; Infinity for p = 1, as in R. */
export function poissonQuantile(p: number, mean: number): number {
  if (p === 1) return Infinity;
  return smallestReaching(p, Math.max(0, poisson.quantile(p, mean)), 0, (k) => poissonCdf(k, mean));
}

/** P(X = k) of k successes among `draws` without replacement from `successes` and `failures`. */
export function hypergeometricPmf(k: number, successes: number, failures: number, draws: number): number {
  return hypergeometric.pmf(k, successes + failures, successes, draws);
}

/**
 * P(X <= k) of at most k successes among `draws` without replacement. Above the mean it is counted from the failures: @stdlib starts
 * its sum at k, and far in the upper tail, where P(X = k) is too small for a number, it would answer 0 for what is nearly 1.
 */
export function hypergeometricCdf(k: number, successes: number, failures: number, draws: number): number {
  const population = successes + failures;
  if (k * population <= draws * successes) return hypergeometric.cdf(k, population, successes, draws);
  return 1 - hypergeometric.cdf(draws - Math.floor(k) - 1, population, failures, draws);
}

/** The smallest k with P(X <= k) >= p. */
export function hypergeometricQuantile(p: number, successes: number, failures: number, draws: number): number {
  const least = Math.max(0, draws - failures);
  const most = Math.min(successes, draws);
  const target = reached(p);
  let [below, at] = [least - 1, most];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (hypergeometricCdf(middle, successes, failures, draws) >= target) at = middle;
    else below = middle;
  }
  return at;
}

/** From a start that is good to three digits, each step doubles them: four reach the last one. */
const NEWTON_ROUNDS = 4;

/** R lets a discrete quantile fall 64 units of rounding short, so that q(p(k)) is k again. */
const ROUNDING_ALLOWED = 64 * Number.EPSILON;

const reached = (p: number): number => p * (1 - ROUNDING_ALLOWED);

/** @stdlib compares without that allowance, so its answer can be one too high: step down while the one below still reaches p. */
function smallestReaching(p: number, start: number, least: number, cdf: (k: number) => number): number {
  let k = start;
  while (k > least && cdf(k - 1) >= reached(p)) k -= 1;
  return k;
}
