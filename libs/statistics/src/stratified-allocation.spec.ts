import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { stratifiedAllocation } from './stratified-allocation.js';

const stratumSizes = [120, 60, 25, 15];

it('agrees with PracTools before rounding', () => {
  const neyman = stratifiedAllocation({ total: 40, stratumSizes, stratumSd: [1.2, 1.8, 2.5, 0.9] }, { allocation: 'neyman' });

  expect(valueOf(neyman)!.unrounded).toEqual(
    [17.5609756097561, 13.1707317073171, 7.6219512195122, 1.64634146341463].map((x) => expect.closeTo(x, 10)),
  );
  expect(valueOf(neyman)!.n).toEqual([17, 13, 8, 2]);
});

it('gives the last cases to the largest remainders', () => {
  expect(valueOf(stratifiedAllocation({ total: 40, stratumSizes }))!.n).toEqual([22, 11, 4, 3]);
});

it('keeps two cases for a small team and takes them from the large ones', () => {
  expect(valueOf(stratifiedAllocation({ total: 10, stratumSizes: [500, 100, 3, 1] }))!.n).toEqual([5, 2, 2, 1]);
});

it('hands on what a full stratum cannot take', () => {
  const allocated = stratifiedAllocation(
    { total: 30, stratumSizes: [5, 40, 40], stratumSd: [50, 1, 1] },
    { allocation: 'neyman' },
  );

  expect(valueOf(allocated)!.n).toEqual([5, 13, 12]);
});

it('fills by size when every stratum with any spread is full', () => {
  const allocated = stratifiedAllocation(
    { total: 30, stratumSizes: [5, 20, 40], stratumSd: [3, 0, 0] },
    { allocation: 'neyman' },
  );

  expect(valueOf(allocated)!.n).toEqual([5, 8, 17]);
});

it('refuses a total below the least, above the lists, or a Neyman plan without spreads', () => {
  expect(stratifiedAllocation({ total: 7, stratumSizes })).toMatchObject({ reason: 'outside-domain' });
  expect(stratifiedAllocation({ total: 221, stratumSizes })).toMatchObject({ reason: 'outside-domain' });
  expect(stratifiedAllocation({ total: 40, stratumSizes }, { allocation: 'neyman' })).toMatchObject({ reason: 'outside-domain' });
  expect(stratifiedAllocation({ total: 4, stratumSizes: [0, 0] })).toMatchObject({ reason: 'no-denominator' });
  expect(stratifiedAllocation({ total: 4, stratumSizes: [9, 9], stratumSd: [0, 0] }, { allocation: 'neyman' })).toMatchObject({
    reason: 'no-variation',
  });
});

it('always adds up, within the bounds, and never strays a whole case from the exact share when no bound is near', () => {
  const plans = fc
    .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 30 })
    .filter((sizes) => sizes.some((size) => size > 0))
    .chain((sizes) => {
      const least = sizes.reduce((total, size) => total + Math.min(2, size), 0);
      const most = sizes.reduce((total, size) => total + size, 0);
      return fc.record({ sizes: fc.constant(sizes), total: fc.integer({ min: least, max: most }) });
    });
  fc.assert(
    fc.property(plans, ({ sizes, total }) => {
      const { n, unrounded } = valueOf(stratifiedAllocation({ total, stratumSizes: sizes }))!;
      expect(n.reduce((a, b) => a + b, 0)).toBe(total);
      n.forEach((cases, h) => {
        expect(cases).toBeGreaterThanOrEqual(Math.min(2, sizes[h]!));
        expect(cases).toBeLessThanOrEqual(sizes[h]!);
      });
      const bounded = unrounded.some((share, h) => share < Math.min(2, sizes[h]!));
      if (!bounded) n.forEach((cases, h) => expect(Math.abs(cases - unrounded[h]!)).toBeLessThan(1.000001));
    }),
  );
});
