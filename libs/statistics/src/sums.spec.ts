import fc from 'fast-check';
import { dotProduct, mean, standardDeviation, sum, variance } from './sums.js';

const shiftedIntegers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 });

it('has no mean without values and no variance of a single value', () => {
  expect(mean([])).toBeUndefined();
  expect(variance([7])).toBeUndefined();
  expect(standardDeviation([])).toBeUndefined();
});

it('keeps the variance of small differences between values near 1e9', () => {
  const values = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16];

  expect(mean(values)).toBe(1e9 + 10);
  expect(variance(values)).toBe(30);
  expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(30), 14);
});

it('carries what rounding would lose', () => {
  expect(sum([1e16, 1, -1e16])).toBe(1);
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(dotProduct([1e16, 1, -1e16], [1, 1, 1])).toBe(1);
});

it('does not mind in which order the rows come', () => {
  fc.assert(
    fc.property(shiftedIntegers, (values) => {
      expect(mean([...values].reverse())).toBeCloseTo(mean(values)!, 12);
      expect(variance([...values].reverse())).toBeCloseTo(variance(values)!, 9);
    }),
  );
});

it('has the same variance wherever the values lie', () => {
  fc.assert(
    fc.property(shiftedIntegers, fc.integer({ min: -1e9, max: 1e9 }), (values, shift) => {
      const there = variance(values.map((value) => value + shift))!;
      expect(Math.abs(there - variance(values)!)).toBeLessThanOrEqual(1e-6);
    }),
  );
});
