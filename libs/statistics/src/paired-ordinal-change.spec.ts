import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { pairedOrdinalChange } from './paired-ordinal-change.js';
import { wilcoxonExact } from './wilcoxon-exact.js';

const audits = {
  before: [2, 2, 3, 1, 2, 3, 2, 1, 2, 3, 2, 2],
  after: [3, 2, 3, 2, 3, 3, 3, 2, 2, 4, 3, 1],
};
const score = fc.integer({ min: 0, max: 10 });
const pairs = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 9 });
const changeOf = (rows: readonly (readonly [number, number])[], settings = {}) =>
  valueOf(pairedOrdinalChange({ before: rows.map(([b]) => b), after: rows.map(([, a]) => a) }, settings))!;

it('agrees with R, exactRankTests, coin and ratesci on twelve audits', () => {
  expect(valueOf(pairedOrdinalChange(audits))).toMatchObject({
    pairs: 12,
    improved: 7,
    worsened: 1,
    unchanged: 4,
    netShare: 0.5,
    netShareLower: expect.closeTo(0.042176, 6),
    netShareUpper: expect.closeTo(0.771492, 6),
    signTestP: expect.closeTo(0.0703125, 12),
    wilcoxonStatistic: 31.5,
    wilcoxonExactP: expect.closeTo(0.0703125, 12),
    prattExactP: expect.closeTo(0.0703125, 12),
  });
});

it("gives the exact p of Hollander and Wolfe's depression scores: .0391", () => {
  // Hollander and Wolfe 1973, page 29, nine patients; R documents wilcox.test with them (one-sided .0195)
  const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
  const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

  const result = valueOf(pairedOrdinalChange({ before, after }, { higherIsBetter: false }))!;
  expect(result.wilcoxonStatistic).toBe(5);
  expect(result.wilcoxonExactP).toBeCloseTo(0.0390625, 12);
});

it('uses complete pairs only and says how many were left out', () => {
  const result = pairedOrdinalChange({ before: [2, null, 3, 1, 2, 3, null, 2], after: [3, 2, null, 2, 2, 4, null, 3] });

  expect(valueOf(result)).toMatchObject({
    pairs: 5,
    incomplete: 3,
    improved: 4,
    worsened: 0,
    netShare: 0.8,
    wilcoxonStatistic: 10,
  });
  expect(pairedOrdinalChange({ before: [2, null], after: [null, 3] })).toMatchObject({ reason: 'no-pairs' });
  expect(pairedOrdinalChange({ before: [], after: [] })).toMatchObject({ reason: 'no-data' });
  expect(pairedOrdinalChange({ before: [1], after: [] })).toMatchObject({ reason: 'outside-domain' });
});

it('finds nothing unlikely, and no sum of ranks, when nothing changed', () => {
  expect(
    changeOf([
      [4, 4],
      [7, 7],
    ]),
  ).toMatchObject({ netShare: 0, signTestP: 1, wilcoxonExactP: 1, prattExactP: 1 });
  expect(
    changeOf([
      [4, 4],
      [7, 7],
    ]).wilcoxonStatistic,
  ).toBeUndefined();
});

it('counts every way the changed pairs could have gone', () => {
  const byEnumeration = (changes: readonly number[], ranks: readonly number[]): number => {
    const moved = ranks.filter((_, i) => changes[i] !== 0);
    const middle = moved.reduce((a, b) => a + b, 0) / 2;
    const distanceOf = (goesUp: (i: number) => boolean) =>
      Math.abs(moved.filter((_, i) => goesUp(i)).reduce((a, b) => a + b, 0) - middle);
    const signs = changes.filter((change) => change !== 0);
    const seen = distanceOf((i) => signs[i]! > 0);
    const ways = Array.from({ length: 2 ** moved.length }, (_, way) => distanceOf((i) => ((way >> i) & 1) === 1));
    return ways.filter((distance) => distance >= seen - 1e-9).length / ways.length;
  };
  const rankAmong = (value: number, all: readonly number[]) =>
    all.filter((other) => other < value).length + (all.filter((other) => other === value).length + 1) / 2;
  fc.assert(
    fc.property(pairs, (rows) => {
      const changes = rows.map(([before, after]) => after - before);
      const sizes = changes.map(Math.abs);
      const changedSizes = sizes.filter((size) => size > 0);
      if (changedSizes.length === 0) return;
      expect(wilcoxonExact(changes)!.p).toBeCloseTo(
        byEnumeration(
          changes,
          sizes.map((size) => rankAmong(size, changedSizes)),
        ),
        10,
      );
      expect(wilcoxonExact(changes, { unchanged: 'rank-then-drop' })!.p).toBeCloseTo(
        byEnumeration(
          changes,
          sizes.map((size) => rankAmong(size, sizes)),
        ),
        10,
      );
    }),
    { numRuns: 60 },
  );
});

it('turns round when before and after change places, and does not mind the order of cases', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const there = changeOf(rows);
      const back = changeOf([...rows].reverse().map(([before, after]) => [after, before] as const));
      const asWorse = changeOf(rows, { higherIsBetter: false });
      expect([back.improved, back.worsened]).toEqual([there.worsened, there.improved]);
      expect([asWorse.improved, asWorse.worsened]).toEqual([there.worsened, there.improved]);
      expect(back.netShareLower).toBeCloseTo(-there.netShareUpper, 9);
      expect(back.wilcoxonExactP).toBeCloseTo(there.wilcoxonExactP!, 9);
      expect(back.signTestP).toBeCloseTo(there.signTestP, 12);
    }),
  );
});

it('leaves the exact ranks out rather than count for minutes', () => {
  const many = Array.from({ length: 900 }, (_, i) => [5, 5 + (i % 3 === 0 ? -1 : 1 + (i % 2))] as const);

  expect(changeOf(many).wilcoxonStatistic).toBeGreaterThan(0);
  expect(changeOf(many).wilcoxonExactP).toBeUndefined();
  expect(changeOf(many).signTestP).toBeLessThan(1e-20);
});
