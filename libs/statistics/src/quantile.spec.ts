import fc from 'fast-check';
import { median, quantile } from './quantile.js';

it('draws straight lines between the ordered values, as R and NumPy do', () => {
  // R 4.2.2: quantile(c(7, 1, 3, 9), c(.1, .25, .9))
  expect(quantile([7, 1, 3, 9], 0.1)).toBeCloseTo(1.6, 12);
  expect(quantile([7, 1, 3, 9], 0.25)).toBeCloseTo(2.5, 12);
  expect(quantile([7, 1, 3, 9], 0.9)).toBeCloseTo(8.4, 12);
});

it('has no quantile without values or outside 0 to 1', () => {
  expect(quantile([], 0.5)).toBeUndefined();
  expect(quantile([1, 2], 1.2)).toBeUndefined();
  expect(quantile([1, 2], Number.NaN)).toBeUndefined();
});

it('takes the middle of an odd and of an even number of values, and leaves the values as they were', () => {
  const values = [5, 1, 4];

  expect(median(values)).toBe(4);
  expect(median([5, 1, 4, 8])).toBe(4.5);
  expect(values).toEqual([5, 1, 4]);
});

it('stays between the smallest and the largest value and grows with p', () => {
  const somewhere = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), somewhere, somewhere, (values, p, q) => {
      const [low, high] = [quantile(values, Math.min(p, q))!, quantile(values, Math.max(p, q))!];
      expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
      expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
      expect(low).toBeLessThanOrEqual(high + 1e-6);
    }),
  );
});
