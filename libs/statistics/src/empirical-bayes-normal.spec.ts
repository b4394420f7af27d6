import fc from 'fast-check';
import { empiricalBayesNormal } from './empirical-bayes-normal.js';
import { valueOf } from './outcome.js';

const teams = {
  estimates: [6.1, 7.4, 5.2, 6.8, 7.9, 6.5, 4.8, 7],
  variances: [0.3675, 0.1296, 1.04166666666667, 0.036, 2.25, 0.200555555555556, 0.968, 0.075],
};

it('agrees with metafor by each of the three methods', () => {
  const byMethod = (['DL', 'PM', 'REML'] as const).map((tauMethod) => valueOf(empiricalBayesNormal(teams, { tauMethod }))!);

  expect(byMethod.map(({ tau2 }) => tau2)).toEqual([0.126223998413428, 0.309585536199757, 0].map((x) => expect.closeTo(x, 6)));
  expect(byMethod.map(({ mean }) => mean)).toEqual(
    [6.72242542931767, 6.64334822913378, 6.81326839887894].map((x) => expect.closeTo(x, 6)),
  );
  expect(byMethod[0]!.I2).toBeCloseTo(42.6719384120718, 8);
  expect(byMethod[0]!.predictionSe[0]).toBeCloseTo(0.344641100834313, 9);
  expect(byMethod[0]!.lower[7]).toBeCloseTo(6.44417623911504, 8);
});

it('gives every team the mean of all when they differ no more than chance, and says so', () => {
  const alike = valueOf(empiricalBayesNormal({ estimates: [6.1, 6.2, 6], variances: [0.3, 0.4, 0.2] }))!;

  expect(alike).toMatchObject({ tau2: 0, reason: 'no-spread-between-teams', shrinkageWeight: [0, 0, 0] });
  expect(new Set(alike.shrunken).size).toBe(1);
});

it('finds the highest restricted likelihood where it has a hill away from 0', () => {
  // equal variances: REML is the sample variance of the means less their own variance
  const { tau2 } = valueOf(empiricalBayesNormal({ estimates: [2, 4, 9], variances: [1.5, 1.5, 1.5] }, { tauMethod: 'REML' }))!;

  expect(tau2).toBeCloseTo(13 - 1.5, 9);
});

it('refuses one team and a mean that claims to be certain, and leaves a team without scores blank', () => {
  expect(empiricalBayesNormal({ estimates: [6], variances: [1] })).toMatchObject({ reason: 'too-few-points' });
  expect(empiricalBayesNormal({ estimates: [6, 7], variances: [1, 0] })).toMatchObject({ reason: 'outside-domain' });
  expect(empiricalBayesNormal({ estimates: [null], variances: [null] })).toMatchObject({ reason: 'no-data' });
  const withGap = valueOf(empiricalBayesNormal({ estimates: [6, null, 8], variances: [1, null, 1] }))!;
  expect(withGap.shrunken[1]).toBeNull();
  expect(withGap.mean).toBe(7);
});

it('draws every team between its own figure and the mean of all, small teams furthest, and follows a shift of the scale', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 400 })), {
    minLength: 2,
    maxLength: 15,
  });
  fc.assert(
    fc.property(rows, fc.constantFrom('DL', 'PM', 'REML'), (pairs, tauMethod) => {
      const estimates = pairs.map(([score]) => score / 10);
      const variances = pairs.map(([, hundredths]) => hundredths / 100);
      const result = valueOf(empiricalBayesNormal({ estimates, variances }, { tauMethod }))!;
      const moved = valueOf(empiricalBayesNormal({ estimates: estimates.map((x) => x + 1000), variances }, { tauMethod }))!;
      expect(moved.tau2).toBeCloseTo(result.tau2, 6);
      estimates.forEach((estimate, i) => {
        const [low, high] = [Math.min(estimate, result.mean), Math.max(estimate, result.mean)];
        expect(result.shrunken[i]!).toBeGreaterThanOrEqual(low - 1e-9);
        expect(result.shrunken[i]!).toBeLessThanOrEqual(high + 1e-9);
        estimates.forEach((_, j) => {
          if (variances[i]! < variances[j]!)
            expect(result.shrinkageWeight[i]!).toBeGreaterThanOrEqual(result.shrinkageWeight[j]!);
        });
      });
    }),
  );
});
