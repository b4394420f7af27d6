import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { twoSampleOrdinal } from './two-sample-ordinal.js';

const rounds = { x: [7, 8, 6, 9, 7, 8, 5], y: [5, 6, 7, 4, 6, 5, 6, 7] };
const sample = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 6 });
const compare = (x: readonly number[], y: readonly number[]) => valueOf(twoSampleOrdinal({ x, y }))!;

it('agrees with R and coin on two rounds of scores', () => {
  expect(valueOf(twoSampleOrdinal(rounds))).toMatchObject({
    U: 44.5,
    probabilitySuperiority: expect.closeTo(0.794642857142857, 12),
    normalApproxP: expect.closeTo(0.0581707571937163, 10),
    exactP: expect.closeTo(0.0536130536130536, 10),
  });
});

it('gives no p and no lean when every score is the same', () => {
  const same = compare([3, 3], [3, 3, 3]);

  expect(same).toMatchObject({ U: 3, probabilitySuperiority: 0.5 });
  expect([same.normalApproxP, same.exactP]).toEqual([undefined, undefined]);
});

it('counts missing scores, and has nothing to say of an empty round', () => {
  expect(valueOf(twoSampleOrdinal({ x: [...rounds.x, null], y: [null, ...rounds.y] }))).toEqual({
    ...valueOf(twoSampleOrdinal(rounds)),
    missing: 2,
  });
  expect(twoSampleOrdinal({ x: [null], y: [3] })).toMatchObject({ reason: 'no-data' });
});

it('leaves large samples to the normal approximation', () => {
  const [x, y] = [Array.from({ length: 21 }, (_, i) => i % 7), Array.from({ length: 20 }, (_, i) => i % 5)];

  expect(compare(x, y).exactP).toBeUndefined();
  expect(valueOf(twoSampleOrdinal({ x, y }, { exactUpTo: 420 }))!.exactP).toBeCloseTo(compare(x, y).normalApproxP!, 2);
});

it('counts one against four hundred without running out of memory', () => {
  const { exactP } = compare(
    Array.from({ length: 400 }, (_, i) => i),
    [-1],
  );

  // the lowest or the highest of 401 places
  expect(exactP).toBeCloseTo(2 / 401, 12);
});

it('counts every way to deal the scores', () => {
  const byEnumeration = (x: readonly number[], y: readonly number[]): number => {
    const all = [...x, ...y];
    const superior = (chosen: (i: number) => boolean): number => {
      const [inside, outside] = [all.filter((_, i) => chosen(i)), all.filter((_, i) => !chosen(i))];
      return inside
        .flatMap((a) => outside.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
        .reduce<number>((total, won) => total + won, 0);
    };
    const middle = (x.length * y.length) / 2;
    const seen = Math.abs(superior((i) => i < x.length) - middle);
    const ways = Array.from({ length: 2 ** all.length }, (_, way) => (i: number) => ((way >> i) & 1) === 1).filter(
      (chosen) => all.filter((_, i) => chosen(i)).length === x.length,
    );
    return ways.filter((chosen) => Math.abs(superior(chosen) - middle) >= seen - 1e-9).length / ways.length;
  };
  fc.assert(
    fc.property(sample, fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 5 }), (x, y) => {
      const { exactP } = compare(x, y);
      if (exactP !== undefined) expect(exactP).toBeCloseTo(byEnumeration(x, y), 9);
    }),
    { numRuns: 25 },
  );
});

it('turns round when the rounds change places, and keeps still when the scale is stretched', () => {
  fc.assert(
    fc.property(sample, sample, (x, y) => {
      const [there, back] = [compare(x, y), compare([...y].reverse(), x)];
      expect(back.probabilitySuperiority).toBeCloseTo(1 - there.probabilitySuperiority, 12);
      expect(back.exactP === undefined).toBe(there.exactP === undefined);
      if (there.exactP !== undefined) expect(back.exactP).toBeCloseTo(there.exactP, 9);
      expect(
        compare(
          x.map((score) => score * 3 + 1e9),
          y.map((score) => score * 3 + 1e9),
        ),
      ).toEqual(there);
    }),
  );
});
