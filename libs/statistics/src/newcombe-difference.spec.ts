import fc from 'fast-check';
import { newcombeDifference } from './newcombe-difference.js';
import { valueOf } from './outcome.js';

const share = fc.integer({ min: 1, max: 1e9 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

it.each([
  ['a', { x1: 56, n1: 70, x2: 48, n2: 80 }, '0.0524', '0.3339'],
  ['b', { x1: 9, n1: 10, x2: 3, n2: 10 }, '0.1705', '0.8090'],
  ['d', { x1: 5, n1: 56, x2: 0, n2: 29 }, '-0.0381', '0.1926'],
  ['h', { x1: 10, n1: 10, x2: 0, n2: 10 }, '0.6075', '1.0000'],
])('agrees with example (%s) of Newcombe (1998), Statistics in Medicine 17, 873-890, method 10', (_, counts, lower, upper) => {
  const interval = valueOf(newcombeDifference(counts))!;

  expect([interval.lower.toFixed(4), interval.upper.toFixed(4)]).toEqual([lower, upper]);
});

it('gives no difference when nobody was counted on one side', () => {
  expect(newcombeDifference({ x1: 3, n1: 10, x2: 0, n2: 0 })).toEqual({ status: 'not-computable', reason: 'no-denominator' });
  expect(newcombeDifference({ x1: 11, n1: 10, x2: 1, n2: 2 })).toMatchObject({ reason: 'outside-domain' });
});

it('turns round when the two sides change places, and stays within -1 and 1', () => {
  fc.assert(
    fc.property(share, share, ([x1, n1], [x2, n2]) => {
      const one = valueOf(newcombeDifference({ x1, n1, x2, n2 }))!;
      const other = valueOf(newcombeDifference({ x1: x2, n1: n2, x2: x1, n2: n1 }))!;
      expect(one.lower).toBeCloseTo(-other.upper, 12);
      expect(one.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(one.upper).toBeLessThanOrEqual(1 + 1e-12);
      expect(one.lower).toBeLessThanOrEqual(one.estimate);
      expect(one.upper).toBeGreaterThanOrEqual(one.estimate);
    }),
  );
});
