import { mcnemarExactP } from './mcnemar-exact.js';
import { newcombePaired } from './newcombe-paired.js';
import { valueOf } from './outcome.js';

const symptoms = { bothYes: 20, firstYesSecondNo: 12, firstNoSecondYes: 2, bothNo: 16 };

it('agrees with the published example, with the correlation corrected and not (Newcombe, 1998, Statistics in Medicine 17, 2635-2650)', () => {
  const corrected = valueOf(newcombePaired(symptoms))!;
  const plain = valueOf(newcombePaired(symptoms, { correctedPhi: false }))!;

  expect([corrected.lower.toFixed(4), corrected.upper.toFixed(4)]).toEqual(['0.0562', '0.3292']);
  expect([plain.lower.toFixed(4), plain.upper.toFixed(4)]).toEqual(['0.0618', '0.3242']);
});

it('takes no correlation from answers that never differed', () => {
  const allYesOnce = valueOf(newcombePaired({ bothYes: 6, firstYesSecondNo: 4, firstNoSecondYes: 0, bothNo: 0 }))!;

  expect(allYesOnce.estimate).toBe(0.4);
  expect(allYesOnce.lower).toBeLessThan(0.4);
  expect(allYesOnce.upper).toBeGreaterThan(0.4);
});

it('has no answer without a case judged twice', () => {
  const nobody = { bothYes: 0, firstYesSecondNo: 0, firstNoSecondYes: 0, bothNo: 0 };

  expect(newcombePaired(nobody)).toEqual({ status: 'not-computable', reason: 'no-pairs' });
});

it('counts how lopsided the changes are: 7 of 8 one way is 9 of 128', () => {
  expect(mcnemarExactP(1, 7)).toBeCloseTo(18 / 256, 12);
  expect(mcnemarExactP(7, 1)).toBeCloseTo(18 / 256, 12);
  expect(mcnemarExactP(0, 0)).toBe(1);
  expect(mcnemarExactP(4, 4)).toBe(1);
});
