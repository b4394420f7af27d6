import fc from 'fast-check';
import { clopperPearson } from './clopper-pearson.js';
import { binomialCdf } from './distributions.js';
import { valueOf } from './outcome.js';

it('agrees with the worked example of Newcombe (1998), table I', () => {
  const { lower, upper } = valueOf(clopperPearson(81, 263))!;

  expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['0.2527', '0.3676']);
});

it('gives no share when nobody was counted and refuses more than all', () => {
  expect(clopperPearson(0, 0)).toEqual({ status: 'not-computable', reason: 'no-denominator' });
  expect(clopperPearson(3, 2)).toMatchObject({ reason: 'outside-domain' });
});

it('leaves exactly half of the doubt beyond each limit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 399 }), (n, some) => {
      const x = Math.min(some, n - 1);
      const { lower, upper } = valueOf(clopperPearson(x, n))!;
      expect(1 - binomialCdf(x - 1, n, lower)).toBeCloseTo(0.025, 9);
      expect(binomialCdf(x, n, upper)).toBeCloseTo(0.025, 9);
    }),
  );
});
