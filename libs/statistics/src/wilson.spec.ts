import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { wilson } from './wilson.js';

const share = fc.integer({ min: 1, max: 1e9 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

it('agrees with the worked examples of Newcombe (1998), Statistics in Medicine 17, 857-872, table I', () => {
  const limits = [wilson(81, 263), wilson(15, 148), wilson(0, 20), wilson(1, 29)].map((outcome) => valueOf(outcome)!);

  expect(limits.map(({ lower }) => lower.toFixed(4))).toEqual(['0.2553', '0.0624', '0.0000', '0.0061']);
  expect(limits.map(({ upper }) => upper.toFixed(4))).toEqual(['0.3662', '0.1605', '0.1611', '0.1718']);
});

it('agrees with the continuity-corrected example of the same table', () => {
  const { lower, upper } = valueOf(wilson(81, 263, { continuityCorrection: true }))!;

  expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['0.2535', '0.3682']);
});

it('gives no share when nobody was counted', () => {
  expect(wilson(0, 0)).toEqual({ status: 'not-computable', reason: 'no-denominator' });
});

it('refuses more than all, less than none, parts of people and a confidence that is none', () => {
  for (const outcome of [wilson(6, 5), wilson(-1, 5), wilson(1.5, 5), wilson(Number.NaN, 5), wilson(1, 5, { confidence: 1 })]) {
    expect(outcome).toMatchObject({ status: 'not-computable', reason: 'outside-domain' });
  }
});

it('is exactly 0 below none and exactly 1 above all', () => {
  expect(valueOf(wilson(0, 7))!.lower).toBe(0);
  expect(valueOf(wilson(7, 7))!.upper).toBe(1);
});

it('holds the share between its limits and the limits between 0 and 1, for any count up to 1e9', () => {
  fc.assert(
    fc.property(share, fc.boolean(), ([x, n], continuityCorrection) => {
      const { estimate, lower, upper } = valueOf(wilson(x, n, { continuityCorrection }))!;
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(estimate - lower).toBeGreaterThanOrEqual(-1e-15);
      expect(upper - estimate).toBeGreaterThanOrEqual(-1e-15);
      expect(upper).toBeLessThanOrEqual(1);
    }),
  );
});

it('mirrors itself when yes and no change places', () => {
  fc.assert(
    fc.property(share, ([x, n]) => {
      const [yes, no] = [valueOf(wilson(x, n))!, valueOf(wilson(n - x, n))!];
      expect(yes.lower).toBeCloseTo(1 - no.upper, 12);
      expect(yes.upper).toBeCloseTo(1 - no.lower, 12);
    }),
  );
});

it('narrows with more cases of the same share and widens with more confidence', () => {
  const width = (x: number, n: number, confidence: number) => {
    const { lower, upper } = valueOf(wilson(x, n, { confidence }))!;
    return upper - lower;
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (n, some) => {
      const x = Math.min(some, n);
      expect(width(10 * x, 10 * n, 0.95)).toBeLessThan(width(x, n, 0.95));
      expect(width(x, n, 0.998)).toBeGreaterThan(width(x, n, 0.95));
    }),
  );
});
