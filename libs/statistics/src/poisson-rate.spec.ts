import fc from 'fast-check';
import { poissonCdf } from './distributions.js';
import { valueOf } from './outcome.js';
import { poissonRate } from './poisson-rate.js';

it('agrees with the tabled exact limits (Garwood, 1936; 10 events: 4.80 to 18.39, none: 0 to 3.69)', () => {
  const ten = valueOf(poissonRate(10, 1))!;
  const none = valueOf(poissonRate(0, 1))!;

  expect([ten.exactLower.toFixed(2), ten.exactUpper.toFixed(2)]).toEqual(['4.80', '18.39']);
  expect([none.exactLower, none.exactUpper.toFixed(2)]).toEqual([0, '3.69']);
  expect(none.byarLower).toBeUndefined();
});

it('comes close to the exact limits with Byar from 10 events', () => {
  const { exactLower, exactUpper, byarLower, byarUpper } = valueOf(poissonRate(47, 1200))!;

  expect(Math.abs(byarLower! / exactLower - 1)).toBeLessThan(0.002);
  expect(Math.abs(byarUpper / exactUpper - 1)).toBeLessThan(0.002);
});

it('gives no rate without exposure and refuses what is no count', () => {
  expect(poissonRate(0, 0)).toEqual({ status: 'not-computable', reason: 'no-denominator' });
  expect(poissonRate(1.5, 10)).toMatchObject({ reason: 'outside-domain' });
  expect(poissonRate(2, Number.POSITIVE_INFINITY)).toMatchObject({ reason: 'outside-domain' });
});

it('leaves half of the doubt beyond each exact limit, however many events', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1e6, max: 1e9 })), (events) => {
      const { exactLower, exactUpper } = valueOf(poissonRate(events, 1))!;
      expect(1 - poissonCdf(events - 1, exactLower)).toBeCloseTo(0.025, 6);
      expect(poissonCdf(events, exactUpper)).toBeCloseTo(0.025, 6);
    }),
    { numRuns: 20 },
  );
});

it('refuses an exposure that is only a trace left by rounding', () => {
  expect(poissonRate(1, 5e-324)).toMatchObject({ reason: 'outside-domain' });
});

it('scales with the unit of exposure', () => {
  const perChildMonth = valueOf(poissonRate(12, 340))!;
  const perHundred = valueOf(poissonRate(12, 3.4))!;

  expect(perHundred.exactUpper).toBeCloseTo(100 * perChildMonth.exactUpper, 10);
});
