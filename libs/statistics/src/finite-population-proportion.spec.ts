import fc from 'fast-check';
import { hypergeometricPmf } from './distributions.js';
import { finitePopulationProportion } from './finite-population-proportion.js';
import { valueOf } from './outcome.js';

const sampled = fc
  .integer({ min: 1, max: 300 })
  .chain((populationSize) => fc.tuple(fc.constant(populationSize), fc.integer({ min: 1, max: populationSize })))
  .chain(([populationSize, n]) =>
    fc.record({ populationSize: fc.constant(populationSize), n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }),
  );

it('agrees with ratesci and samplingbook on 18 of 20 audited from a list of 25', () => {
  const result = valueOf(finitePopulationProportion({ x: 18, n: 20, populationSize: 25 }))!;

  expect(result.estimate).toBe(0.9);
  expect(result.lower).toBeCloseTo(0.82378491594672, 12);
  expect(result.upper).toBeCloseTo(0.945434613767139, 12);
  expect([result.hypergeometricLowerCount, result.hypergeometricUpperCount]).toEqual([19, 23]);
});

it('leaves no doubt when every case on the list was audited', () => {
  const result = valueOf(finitePopulationProportion({ x: 20, n: 25, populationSize: 25 }))!;

  expect(result).toMatchObject({ varianceFactor: 0, lower: 0.8, upper: 0.8, hypergeometricLower: 0.8, hypergeometricUpper: 0.8 });
  expect(valueOf(finitePopulationProportion({ x: 1, n: 1, populationSize: 1 }))).toMatchObject({ lower: 1, upper: 1 });
});

it('says why there is no share of nothing, and refuses more met than audited or more audited than listed', () => {
  expect(finitePopulationProportion({ x: 0, n: 0, populationSize: 9 })).toMatchObject({ reason: 'no-denominator' });
  expect(finitePopulationProportion({ x: 6, n: 5, populationSize: 9 })).toMatchObject({ reason: 'outside-domain' });
  expect(finitePopulationProportion({ x: 5, n: 10, populationSize: 9 })).toMatchObject({ reason: 'outside-domain' });
  expect(finitePopulationProportion({ x: 1, n: 5, populationSize: 9 }, { confidence: 1 })).toMatchObject({
    reason: 'outside-domain',
  });
});

it('reaches the very ends only when none or all were found', () => {
  expect(valueOf(finitePopulationProportion({ x: 0, n: 8, populationSize: 40 }))!.lower).toBe(0);
  expect(valueOf(finitePopulationProportion({ x: 8, n: 8, populationSize: 40 }))!.upper).toBe(1);
});

it('mirrors itself when met and not met change places', () => {
  fc.assert(
    fc.property(sampled, ({ x, n, populationSize }) => {
      const met = valueOf(finitePopulationProportion({ x, n, populationSize }))!;
      const notMet = valueOf(finitePopulationProportion({ x: n - x, n, populationSize }))!;
      expect(notMet.lower).toBeCloseTo(1 - met.upper, 10);
      expect(notMet.hypergeometricLowerCount).toBe(populationSize - met.hypergeometricUpperCount!);
    }),
  );
});

it('holds between its limits every whole-list number that would not make the finding unlikely', () => {
  fc.assert(
    fc.property(sampled, ({ x, n, populationSize }) => {
      const limits = valueOf(finitePopulationProportion({ x, n, populationSize }))!;
      const [lowest, highest] = [limits.hypergeometricLowerCount!, limits.hypergeometricUpperCount!];
      for (let inList = x; inList <= populationSize - (n - x); inList++) {
        const chances = Array.from({ length: n + 1 }, (_, k) => hypergeometricPmf(k, inList, populationSize - inList, n));
        const atLeast = chances.slice(x).reduce((a, b) => a + b, 0);
        const atMost = chances.slice(0, x + 1).reduce((a, b) => a + b, 0);
        if (atLeast > 0.02500001 && atMost > 0.02500001) {
          expect(inList).toBeGreaterThanOrEqual(lowest);
          expect(inList).toBeLessThanOrEqual(highest);
        }
        if (atLeast < 0.02499999) expect(inList).toBeLessThanOrEqual(lowest);
        if (atMost < 0.02499999) expect(inList).toBeGreaterThanOrEqual(highest);
      }
    }),
    { numRuns: 30 },
  );
});

it('forgets the length of the list when it is huge', () => {
  const { lower, upper } = valueOf(finitePopulationProportion({ x: 15, n: 148, populationSize: 1e9 }))!;
  // Newcombe 1998: Wilson for 15 of 148 is .0624 to .1605
  expect(lower).toBeCloseTo(0.0624, 4);
  expect(upper).toBeCloseTo(0.1605, 4);
});
