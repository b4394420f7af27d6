import fc from 'fast-check';
import { binomialCdf, hypergeometricCdf } from './distributions.js';
import { valueOf } from './outcome.js';
import { sampleSizeDiscovery } from './sample-size-discovery.js';
import { sampleSizeProportion } from './sample-size-proportion.js';

it('agrees with PracTools on how many cases a margin needs', () => {
  expect(valueOf(sampleSizeProportion({ margin: 0.05, populationSize: 400 }))).toEqual({
    unrounded: expect.closeTo(196.206551481485, 10),
    n: 197,
  });
  expect(valueOf(sampleSizeProportion({ margin: 0.05, populationSize: null }))).toEqual({
    unrounded: expect.closeTo(384.145882069412, 10),
    n: 385,
  });
  expect(valueOf(sampleSizeProportion({ margin: 0.08, expectedProportion: 0.8, populationSize: 250 }))!.n).toBe(70);
});

it('never asks for more cases than there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (populationSize, margin) => {
      const { n } = valueOf(sampleSizeProportion({ margin, populationSize }))!;
      expect(n).toBeGreaterThanOrEqual(1);
      expect(n).toBeLessThanOrEqual(populationSize);
    }),
  );
  expect(valueOf(sampleSizeProportion({ margin: 0.1, populationSize: 1 }))!.n).toBe(1);
});

it('refuses a margin or a share that plans nothing', () => {
  expect(sampleSizeProportion({ margin: 0, populationSize: 100 })).toMatchObject({ reason: 'outside-domain' });
  expect(sampleSizeProportion({ margin: 0.1, expectedProportion: 1, populationSize: 100 })).toMatchObject({
    reason: 'outside-domain',
  });
  expect(sampleSizeProportion({ margin: 0.1, populationSize: 0 })).toMatchObject({ reason: 'no-denominator' });
});

it('agrees with PracTools on how many cases show what must not go unnoticed', () => {
  expect(valueOf(sampleSizeDiscovery({ tolerableRate: 0.05, acceptableDeviations: 0, populationSize: 120 }))).toEqual({
    hypergeometricN: 47,
    binomialN: 59,
  });
  expect(
    valueOf(sampleSizeDiscovery({ tolerableRate: 0.1, acceptableDeviations: 1, populationSize: 300 }, { confidence: 0.9 })),
  ).toEqual({ hypergeometricN: 36, binomialN: 38 });
});

it('draws just enough cases: one fewer would leave too much luck', () => {
  const planned = fc.record({
    tolerableRate: fc.integer({ min: 5, max: 60 }).map((percent) => percent / 100),
    acceptableDeviations: fc.integer({ min: 0, max: 2 }),
    populationSize: fc.integer({ min: 61, max: 800 }),
  });
  fc.assert(
    fc.property(planned, (plan) => {
      const { hypergeometricN: n, binomialN } = valueOf(sampleSizeDiscovery(plan))!;
      const bad = Math.floor((Math.round(plan.tolerableRate * 100) * plan.populationSize) / 100);
      const luck = (draws: number) => hypergeometricCdf(plan.acceptableDeviations, bad, plan.populationSize - bad, draws);
      expect(luck(n)).toBeLessThanOrEqual(0.0500001);
      expect(luck(n - 1)).toBeGreaterThan(0.0499999);
      expect(binomialCdf(plan.acceptableDeviations, binomialN - 1, plan.tolerableRate)).toBeGreaterThan(0.0499999);
    }),
  );
});

it('says so when the list is too short to hold what is looked for', () => {
  expect(sampleSizeDiscovery({ tolerableRate: 0.05, acceptableDeviations: 0, populationSize: 12 })).toMatchObject({
    reason: 'outside-domain',
  });
  expect(sampleSizeDiscovery({ tolerableRate: 0.29, acceptableDeviations: 28, populationSize: 100 }).status).toBe('ok');
});
