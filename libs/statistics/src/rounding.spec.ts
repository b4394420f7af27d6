import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { rounding } from './rounding.js';
import { isShareHidden } from './share-suppression.js';

it('shows counts as NHS hospital statistics do: zeros shown, 1 to 7 hidden, the rest to the nearest five', () => {
  const counts = [0, 1, 7, 8, 12, 13, 17, 18, 102, null];

  expect(valueOf(rounding(counts, { base: 5, suppressTo: 7 }))).toEqual([
    0,
    'suppressed',
    'suppressed',
    10,
    10,
    15,
    15,
    20,
    100,
    null,
  ]);
});

it('rounds ties up and hides nothing when told so', () => {
  expect(valueOf(rounding([4, 5, 14, 15, 25, 96], { base: 10, suppressFrom: null }))).toEqual([0, 10, 10, 20, 30, 100]);
});

it('moves no count by more than half the base, and never changes a count with base 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 100 }), (count, base) => {
      const [shown] = valueOf(rounding([count], { base, suppressTo: null }))!;
      expect(Number(shown) % base).toBe(0);
      expect(Math.abs(Number(shown) - count)).toBeLessThanOrEqual(base / 2);
      expect(valueOf(rounding([count], { base: 1, suppressTo: null }))).toEqual([count]);
    }),
  );
});

it('refuses what is no count', () => {
  expect(rounding([2.5])).toMatchObject({ reason: 'outside-domain' });
  expect(rounding([-3])).toMatchObject({ reason: 'outside-domain' });
  expect(rounding([8], { base: 0 })).toMatchObject({ reason: 'outside-domain' });
});

it('hides a share whose numerator, complement or group is small, but not nobody of many', () => {
  const hidden = (numerator: number, denominator: number) => isShareHidden({ numerator, denominator });

  expect([hidden(3, 40), hidden(37, 40), hidden(4, 4), hidden(0, 5)]).toEqual([true, true, true, true]);
  expect([hidden(0, 40), hidden(40, 40), hidden(6, 12)]).toEqual([false, false, false]);
  expect(isShareHidden({ numerator: 7, denominator: 40 }, { suppressTo: 7 })).toBe(true);
});
