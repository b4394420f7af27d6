import fc from 'fast-check';
import { finitePopulationMean } from './finite-population-mean.js';
import { valueOf } from './outcome.js';

const scores = [6, 7, 5, 8, 4, 7, 9, 6];

it('agrees with samplingbook on 8 cases of 30', () => {
  const result = valueOf(finitePopulationMean({ values: scores, populationSize: 30 }, { quantile: 'normal' }))!;

  expect(result.estimate).toBe(6.5);
  expect(result.standardError).toBeCloseTo(0.485504156227612, 12);
  expect([result.lower, result.upper]).toEqual([expect.closeTo(5.54842933944937, 10), expect.closeTo(7.45157066055063, 10)]);
});

it('is wider with Student t, and wider still for a list without an end', () => {
  const normal = valueOf(finitePopulationMean({ values: scores, populationSize: 30 }, { quantile: 'normal' }))!;
  const student = valueOf(finitePopulationMean({ values: scores, populationSize: 30 }))!;
  const endless = valueOf(finitePopulationMean({ values: scores, populationSize: null }))!;

  expect(student.lower).toBeLessThan(normal.lower);
  expect(endless.lower).toBeLessThan(student.lower);
});

it('counts missing scores and never takes them for zero', () => {
  const complete = valueOf(finitePopulationMean({ values: scores, populationSize: 30 }));

  expect(valueOf(finitePopulationMean({ values: [null, ...scores, null], populationSize: 30 }))).toEqual({
    ...complete,
    missing: 2,
  });
});

it('has no error when the whole list was scored, and none to give from one value or nothing', () => {
  expect(valueOf(finitePopulationMean({ values: scores, populationSize: 8 }))).toMatchObject({
    standardError: 0,
    lower: 6.5,
    upper: 6.5,
  });
  expect(finitePopulationMean({ values: [5], populationSize: 30 })).toMatchObject({ reason: 'too-few-points' });
  expect(finitePopulationMean({ values: [null, null], populationSize: 30 })).toMatchObject({ reason: 'no-data' });
  expect(finitePopulationMean({ values: scores, populationSize: 7 })).toMatchObject({ reason: 'outside-domain' });
});

it('does not mind the order of rows and follows a shift of the scale, also near 1e9', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 30 }), (values) => {
      const plain = valueOf(finitePopulationMean({ values, populationSize: 40 }))!;
      const shifted = values.map((value) => value + 1e9).reverse();
      const moved = valueOf(finitePopulationMean({ values: shifted, populationSize: 40 }))!;
      expect(moved.estimate - 1e9).toBeCloseTo(plain.estimate, 5);
      expect(moved.standardError).toBeCloseTo(plain.standardError, 6);
    }),
  );
});

it('warns that limits mean nothing when every sampled value is the same', () => {
  expect(valueOf(finitePopulationMean({ values: [5, 5, 5], populationSize: 30 }))).toMatchObject({
    estimate: 5,
    standardError: 0,
    reason: 'no-variation',
  });
  expect(valueOf(finitePopulationMean({ values: [5, 5, 5], populationSize: 3 }))!.reason).toBeUndefined();
});
