import fc from 'fast-check';
import { newcombeDifference } from './newcombe-difference.js';
import { newcombeP } from './newcombe-p.js';
import { valueOf } from './outcome.js';

const share = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

it('is the confidence at which Newcombe’s interval just reaches 0', () => {
  fc.assert(
    fc.property(share, share, ([x1, n1], [x2, n2]) => {
      const two = { x1, n1, x2, n2 };
      const p = valueOf(newcombeP(two))!;
      if (p > 1e-9 && p < 1) {
        const { estimate, lower, upper } = valueOf(newcombeDifference(two, { confidence: 1 - p }))!;
        expect(estimate > 0 ? lower : upper).toBeCloseTo(0, 6);
      }
    }),
  );
});

it('is below 0.05 exactly where the 95% interval leaves 0 out', () => {
  fc.assert(
    fc.property(share, share, ([x1, n1], [x2, n2]) => {
      const two = { x1, n1, x2, n2 };
      const { lower, upper } = valueOf(newcombeDifference(two))!;
      expect(valueOf(newcombeP(two))! < 0.05).toBe(lower > 0 || upper < 0);
    }),
  );
});

it('is 1 for shares that are alike, and never nothing at all', () => {
  expect(newcombeP({ x1: 3, n1: 10, x2: 30, n2: 100 })).toEqual({ status: 'ok', value: 1 });
  expect(newcombeP({ x1: 0, n1: 5000, x2: 5000, n2: 5000 })).toEqual({ status: 'ok', value: 1e-12 });
});

it('lies near the usual test where many were counted: 60 of 400 beside 100 of 400 has z = 3.54, p = 0.0004', () => {
  expect(valueOf(newcombeP({ x1: 60, n1: 400, x2: 100, n2: 400 }))).toBeCloseTo(0.0004, 4);
});

it('refuses what is no pair of shares', () => {
  expect(newcombeP({ x1: 3, n1: 10, x2: 0, n2: 0 })).toEqual({ status: 'not-computable', reason: 'no-denominator' });
  expect(newcombeP({ x1: 11, n1: 10, x2: 1, n2: 2 })).toMatchObject({ reason: 'outside-domain' });
});
