import fc from 'fast-check';
import { finitePopulationMean } from './finite-population-mean.js';
import { valueOf } from './outcome.js';
import { stratifiedMean } from './stratified-mean.js';

const teams = {
  values: [6, 7, 5, 8, 4, 5, 6, 7, 9, 8, 7],
  stratum: ['A', 'A', 'A', 'A', 'B', 'B', 'B', 'B', 'C', 'C', 'C'],
  stratumSizes: { A: 40, B: 15, C: 6 },
};

it('agrees with the survey package on three teams', () => {
  const result = valueOf(stratifiedMean(teams))!;

  expect(result.estimate).toBeCloseTo(6.40163934426229, 12);
  expect(result.standardError).toBeCloseTo(0.425835252716739, 12);
  expect(result.degreesOfFreedom).toBe(8);
  expect([result.lower, result.upper]).toEqual([expect.closeTo(5.41966149058178, 10), expect.closeTo(7.38361719794281, 10)]);
});

it('refuses a stratum for which one case of more must speak, unless that one case is all there is', () => {
  const lonely = { values: [6, 7, 5], stratum: ['A', 'A', 'B'], stratumSizes: { A: 10, B: 4 } };

  expect(stratifiedMean(lonely)).toMatchObject({ reason: 'lonely-stratum' });
  expect(stratifiedMean({ ...lonely, stratumSizes: { A: 10, B: 1 } }).status).toBe('ok');
});

it('refuses to speak for a team from which nothing was sampled, also when its values are all missing', () => {
  const silent = { values: [6, 7, null], stratum: ['A', 'A', 'B'], stratumSizes: { A: 10, B: 4 } };

  expect(stratifiedMean(silent)).toMatchObject({ reason: 'no-data' });
  expect(valueOf(stratifiedMean({ ...silent, stratumSizes: { A: 10, B: 0 } }))).toMatchObject({ used: 2, missing: 1 });
});

it('refuses unknown strata and more sampled than listed, and has nothing to say of nothing', () => {
  expect(stratifiedMean({ ...teams, stratumSizes: { A: 40, B: 15 } })).toMatchObject({ reason: 'outside-domain' });
  expect(stratifiedMean({ ...teams, stratumSizes: { A: 3, B: 15, C: 6 } })).toMatchObject({ reason: 'outside-domain' });
  expect(stratifiedMean({ values: [], stratum: [], stratumSizes: {} })).toMatchObject({ reason: 'no-data' });
});

it('is certain when every case of every team was read', () => {
  const census = { values: [6, 7, 5], stratum: ['A', 'A', 'B'], stratumSizes: { A: 2, B: 1 } };

  expect(valueOf(stratifiedMean(census))).toMatchObject({ estimate: 6, standardError: 0, lower: 6, upper: 6 });
});

it('is the plain mean of a list when there is one stratum, whatever the order of rows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 }), (values) => {
      const stratum = values.map(() => 'A');
      const one = valueOf(stratifiedMean({ values: [...values].reverse(), stratum, stratumSizes: { A: 25 } }))!;
      const plain = valueOf(finitePopulationMean({ values, populationSize: 25 }))!;
      expect([one.estimate, one.lower, one.upper]).toEqual(
        [plain.estimate, plain.lower, plain.upper].map((x) => expect.closeTo(x, 9)),
      );
    }),
  );
});

it('warns that limits mean nothing when values do not differ within any team', () => {
  const alike = { values: [4, 4, 6, 6], stratum: ['A', 'A', 'B', 'B'], stratumSizes: { A: 9, B: 9 } };

  expect(valueOf(stratifiedMean(alike))).toMatchObject({ estimate: 5, standardError: 0, reason: 'no-variation' });
});
