import * as d from './distributions.js';

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

it('agrees with R where the product leans on it', () => {
  // R 4.2.2: qnorm(.975), qt(.975, 4), qchisq(.975, 7), qbeta(.025, 3, 8), qgamma(.975, 13), phyper(0, 6, 114, 27), dbinom(7, 20, .85)
  expect(relative(d.normalQuantile(0.975), 1.95996398454005)).toBeLessThan(1e-13);
  expect(relative(d.tQuantile(0.975, 4), 2.77644510519779)).toBeLessThan(1e-12);
  expect(relative(d.chiSquareQuantile(0.975, 7), 16.0127642746293)).toBeLessThan(1e-12);
  expect(relative(d.betaQuantile(0.025, 3, 8), 0.0667395111777345)).toBeLessThan(1e-12);
  expect(relative(d.gammaQuantile(0.975, 13), 20.961585048177)).toBeLessThan(1e-12);
  expect(relative(d.hypergeometricCdf(0, 6, 114, 27), 0.208677416027779)).toBeLessThan(1e-12);
  expect(relative(d.binomialPmf(7, 20, 0.85), 4.8365158099718e-7)).toBeLessThan(1e-12);
});

it('takes the rate, not the scale, as the second argument of gamma', () => {
  expect(d.gammaQuantile(0.5, 4, 10)).toBeCloseTo(d.gammaQuantile(0.5, 4) / 10, 12);
});

it('goes back from a cumulative probability to the count it came from', () => {
  for (const k of [0, 1, 3, 9, 17]) {
    expect(d.binomialQuantile(d.binomialCdf(k, 20, 0.5), 20, 0.5)).toBe(k);
    expect(d.poissonQuantile(d.poissonCdf(k, 6.2), 6.2)).toBe(k);
  }
  for (const k of [0, 1, 4, 6]) expect(d.hypergeometricQuantile(d.hypergeometricCdf(k, 6, 20, 12), 6, 20, 12)).toBe(k);
});

it('gives the smallest count that reaches the probability', () => {
  expect(d.binomialQuantile(0.05, 23, 0.5)).toBe(8);
  expect(d.binomialQuantile(0, 23, 0.5)).toBe(0);
  expect(d.binomialQuantile(1, 23, 0.5)).toBe(23);
  expect(d.hypergeometricQuantile(0, 5, 5, 8)).toBe(3);
  expect(d.hypergeometricQuantile(1, 5, 5, 8)).toBe(5);
});

it('counts draws in R order: successes, failures, draws', () => {
  // 2 of 3 draws from 4 good and 6 bad: C(4,2) C(6,1) / C(10,3) = 36 / 120
  expect(d.hypergeometricPmf(2, 4, 6, 3)).toBeCloseTo(0.3, 12);
});

it('agrees with SciPy for shapes that count in the thousands and more, where the package itself is off', () => {
  // SciPy 1.17: gamma.ppf(.975, 1001), gamma.ppf(.975, 1e6 + 1), gammainc(1001, 1001), chi2.ppf(.95, 4000)
  expect(relative(d.gammaQuantile(0.975, 1001), 1063.952136016302)).toBeLessThan(1e-12);
  expect(relative(d.gammaQuantile(0.975, 1e6 + 1), 1001961.9119454322)).toBeLessThan(1e-12);
  expect(relative(d.gammaCdf(1001, 1001), 0.5042031431105558)).toBeLessThan(1e-12);
  expect(relative(d.chiSquareQuantile(0.95, 4000), 4148.248404431036)).toBeLessThan(1e-12);
  expect(relative(d.poissonCdf(1000, 1063.952136016302), 0.025)).toBeLessThan(1e-12);
});

it('still undoes itself for counts near 1e9', () => {
  expect(relative(d.gammaCdf(d.gammaQuantile(0.975, 1e9), 1e9), 0.975)).toBeLessThan(1e-9);
  expect(relative(d.betaCdf(d.betaQuantile(0.025, 1e9, 3e9), 1e9, 3e9), 0.025)).toBeLessThan(1e-5);
  expect(d.binomialCdf(d.binomialQuantile(0.05, 1e9, 0.5), 1e9, 0.5)).toBeGreaterThanOrEqual(0.05);
});

it('answers 1, not 0, far in the upper tail of draws without replacement', () => {
  expect(d.hypergeometricCdf(400, 1000, 9000, 500)).toBe(1);
  // 20 of 20 draws from 22 good and 3 bad: C(22,20) / C(25,20) = 231 / 53130
  expect(1 - d.hypergeometricCdf(19, 22, 3, 20)).toBeCloseTo(231 / 53130, 14);
});
