import fc from 'fast-check';
import { betaBinomialFit } from './beta-binomial-fit.js';
import { empiricalBayesBetaBinomial } from './empirical-bayes-beta-binomial.js';
import { valueOf } from './outcome.js';

const small = { numerators: [2, 0, 5, 3, 7, 1, 4, 6, 0, 8], denominators: [4, 3, 6, 9, 8, 5, 4, 10, 2, 9] };

it('agrees with VGAM on ten small teams', () => {
  const result = valueOf(empiricalBayesBetaBinomial(small))!;

  expect(result.alpha! / 1.58114550187237).toBeCloseTo(1, 3);
  expect(result.beta! / 1.25831550756999).toBeCloseTo(1, 3);
  expect(result.logLikelihood).toBeCloseTo(-18.4472478397015, 6);
  expect(result.shrunken[1]).toBeCloseTo(0.270769082851255, 3);
  expect(result.upper[1]).toBeCloseTo(0.656916964513544, 3);
});

it('finds no higher likelihood anywhere around its answer', () => {
  const teams = small.denominators.map((n, i) => ({ n, x: small.numerators[i]! }));
  const fit = betaBinomialFit(teams)!;
  // log of C(n,x) B(x + a, n - x + b) / B(a, b), by the recursion over cases
  const logLikelihood = (mean: number, strength: number): number => {
    const [a, b] = [mean * strength, (1 - mean) * strength];
    return teams.reduce((total, { n, x }) => {
      let chance = 1;
      for (let i = 0; i < x; i++) chance *= ((n - i) / (x - i)) * ((a + i) / (a + b + i));
      for (let i = 0; i < n - x; i++) chance *= (b + i) / (a + b + x + i);
      return total + Math.log(chance);
    }, 0);
  };

  expect(logLikelihood(fit.mean, 1 / fit.overdispersion)).toBeCloseTo(fit.logLikelihood, 10);
  for (const [dMean, factor] of [
    [0.01, 1],
    [-0.01, 1],
    [0, 1.05],
    [0, 0.95],
    [0.2, 3],
    [-0.2, 0.3],
  ] as const) {
    expect(logLikelihood(fit.mean + dMean, factor / fit.overdispersion)).toBeLessThan(fit.logLikelihood);
  }
});

it('gives every team the overall share, and no limits of its own, when teams differ no more than chance', () => {
  const alike = valueOf(empiricalBayesBetaBinomial({ numerators: [5, 6, 5], denominators: [10, 12, 10] }))!;

  expect(alike).toMatchObject({
    priorMean: 0.5,
    shrunken: [0.5, 0.5, 0.5],
    reason: 'no-spread-between-teams',
    lower: [null, null, null],
  });
  expect(valueOf(empiricalBayesBetaBinomial({ numerators: [0, 0], denominators: [9, 4] }))).toMatchObject({
    priorMean: 0,
    reason: 'no-spread-between-teams',
  });
});

it('says why where there is nothing to fit', () => {
  expect(empiricalBayesBetaBinomial({ numerators: [3], denominators: [4] })).toMatchObject({ reason: 'too-few-points' });
  expect(empiricalBayesBetaBinomial({ numerators: [3, 0], denominators: [4, 0] })).toMatchObject({ reason: 'too-few-points' });
  expect(empiricalBayesBetaBinomial({ numerators: [0, 0], denominators: [0, 0] })).toMatchObject({ reason: 'no-denominator' });
  expect(empiricalBayesBetaBinomial({ numerators: [4, 0], denominators: [4, 4] })).toMatchObject({ reason: 'not-identifiable' });
  expect(empiricalBayesBetaBinomial({ numerators: [5, 0], denominators: [4, 4] })).toMatchObject({ reason: 'outside-domain' });
});

it('does not mind the order of teams, mirrors the complement, and draws each share towards the overall one', () => {
  const team = fc.integer({ min: 0, max: 40 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(fc.array(team, { minLength: 2, maxLength: 12 }), (rows) => {
      const shrink = (pairs: readonly (readonly number[])[]) =>
        empiricalBayesBetaBinomial({ numerators: pairs.map(([x]) => x!), denominators: pairs.map(([, n]) => n!) });
      const there = shrink(rows);
      const mirrored = shrink([...rows].reverse().map(([x, n]) => [n - x, n]));
      expect(mirrored.status).toBe(there.status);
      const [result, complement] = [valueOf(there), valueOf(mirrored)];
      if (result === undefined || complement === undefined) return;
      expect(complement.priorMean).toBeCloseTo(1 - result.priorMean, 5);
      rows.forEach(([x, n], i) => {
        const shrunken = result.shrunken[i]!;
        if (n === 0) return expect(shrunken).toBeNull();
        expect(complement.shrunken[rows.length - 1 - i]!).toBeCloseTo(1 - shrunken, 5);
        expect(shrunken).toBeGreaterThanOrEqual(Math.min(x / n, result.priorMean) - 1e-9);
        expect(shrunken).toBeLessThanOrEqual(Math.max(x / n, result.priorMean) + 1e-9);
      });
    }),
    { numRuns: 60 },
  );
});
