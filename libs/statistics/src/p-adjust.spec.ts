import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { pAdjust, type PAdjustment } from './p-adjust.js';

const methods: readonly PAdjustment[] = ['BH', 'holm', 'bonferroni', 'BY'];
const adjusted = (p: readonly (number | null)[], method: PAdjustment) => valueOf(pAdjust(p, method))!;
const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

it('agrees with R in the order given', () => {
  const p = [0.04, 0.001, 0.2, 0.03, 0.5];

  expect(adjusted(p, 'BH')).toEqual([0.0666666666666667, 0.005, 0.25, 0.0666666666666667, 0.5].map((x) => expect.closeTo(x, 12)));
  expect(adjusted(p, 'holm')).toEqual([0.12, 0.005, 0.4, 0.12, 0.5].map((x) => expect.closeTo(x, 12)));
  expect(adjusted(p, 'bonferroni')).toEqual([0.2, 0.005, 1, 0.15, 1].map((x) => expect.closeTo(x, 12)));
  expect(adjusted(p, 'BY')).toEqual(
    [0.152222222222222, 0.0114166666666667, 0.570833333333333, 0.152222222222222, 1].map((x) => expect.closeTo(x, 12)),
  );
});

it('keeps missing p-values missing and does not count them', () => {
  expect(adjusted([0.01, null, 0.02], 'bonferroni')).toEqual([0.02, null, 0.04]);
  expect(pAdjust([null, null], 'BH')).toMatchObject({ reason: 'no-data' });
});

it('refuses what is no probability', () => {
  expect(pAdjust([0.2, 1.4], 'holm')).toMatchObject({ reason: 'outside-domain' });
});

it('never makes a p smaller, never above 1, keeps the order, and leaves a single p alone', () => {
  fc.assert(
    fc.property(probabilities, fc.constantFrom(...methods), (p, method) => {
      const result = adjusted(p, method);
      p.forEach((value, i) => {
        expect(result[i]!).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        expect(result[i]!).toBeLessThanOrEqual(1);
        p.forEach((other, j) => value <= other && expect(result[i]!).toBeLessThanOrEqual(result[j]! + 1e-15));
      });
      if (p.length === 1) expect(result).toEqual(p);
    }),
  );
});

it('claims least with Bonferroni and Yekutieli, more with Holm, most with Benjamini and Hochberg', () => {
  fc.assert(
    fc.property(probabilities, (p) => {
      const [bh, holm, bonferroni, by] = methods.map((method) => adjusted(p, method));
      p.forEach((_, i) => {
        expect(bh![i]!).toBeLessThanOrEqual(holm![i]! + 1e-12);
        expect(holm![i]!).toBeLessThanOrEqual(bonferroni![i]! + 1e-12);
        expect(bh![i]!).toBeLessThanOrEqual(by![i]! + 1e-12);
      });
    }),
  );
});
