import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { tangoPaired } from './tango-paired.js';

const counts = fc.record({
  bothYes: fc.integer({ min: 0, max: 60 }),
  firstYesSecondNo: fc.integer({ min: 0, max: 60 }),
  firstNoSecondYes: fc.integer({ min: 0, max: 60 }),
  bothNo: fc.integer({ min: 1, max: 60 }),
});

it('agrees with the worked example of Fagerland, Lydersen and Laake (2014), Statistics in Medicine 33, 2850-2875', () => {
  const { estimate, lower, upper } = valueOf(tangoPaired({ bothYes: 1, firstYesSecondNo: 1, firstNoSecondYes: 7, bothNo: 12 }))!;

  expect(estimate).toBeCloseTo(-6 / 21, 12);
  expect([lower.toFixed(3), upper.toFixed(3)]).toEqual(['-0.517', '-0.026']);
});

it('knows that nothing changed only as well as the number of pairs allows', () => {
  const z = 1.959963984540054;
  const { lower, upper } = valueOf(tangoPaired({ bothYes: 8, firstYesSecondNo: 0, firstNoSecondYes: 0, bothNo: 12 }))!;

  expect(upper).toBeCloseTo(z ** 2 / (20 + z ** 2), 10);
  expect(lower).toBeCloseTo(-upper, 10);
});

it('ends at 1 when every case went the same way', () => {
  const { lower, upper } = valueOf(tangoPaired({ bothYes: 0, firstYesSecondNo: 9, firstNoSecondYes: 0, bothNo: 0 }))!;

  expect(upper).toBe(1);
  expect(lower).toBeGreaterThan(0.3);
  expect(lower).toBeLessThan(1);
});

it('has no answer without a case judged twice', () => {
  expect(tangoPaired({ bothYes: 0, firstYesSecondNo: 0, firstNoSecondYes: 0, bothNo: 0 })).toMatchObject({ reason: 'no-pairs' });
  expect(tangoPaired({ bothYes: 1, firstYesSecondNo: -1, firstNoSecondYes: 0, bothNo: 0 })).toMatchObject({
    reason: 'outside-domain',
  });
});

it('turns round when first and second change places, whatever the unchanged cases answered', () => {
  fc.assert(
    fc.property(counts, (table) => {
      const one = valueOf(tangoPaired(table))!;
      const other = valueOf(
        tangoPaired({
          bothYes: table.bothNo,
          firstYesSecondNo: table.firstNoSecondYes,
          firstNoSecondYes: table.firstYesSecondNo,
          bothNo: table.bothYes,
        }),
      )!;
      expect(one.lower).toBeCloseTo(-other.upper, 9);
      expect(one.lower).toBeLessThanOrEqual(one.estimate);
      expect(one.upper).toBeGreaterThanOrEqual(one.estimate);
      expect(Math.max(-one.lower, one.upper)).toBeLessThanOrEqual(1);
    }),
  );
});
