import fc from 'fast-check';
import { marginalHomogeneity } from './marginal-homogeneity.js';
import { valueOf } from './outcome.js';

const grades = [
  [5, 3, 1, 0],
  [2, 12, 6, 1],
  [0, 4, 15, 5],
  [0, 1, 2, 8],
];
const statistics = (table: readonly (readonly number[])[]) => {
  const result = valueOf(marginalHomogeneity(table))!;
  return { stuartMaxwell: valueOf(result.stuartMaxwell)!, bhapkar: valueOf(result.bhapkar), df: result.degreesOfFreedom };
};

it('agrees with coin and irr on a table of four grades', () => {
  const { stuartMaxwell, bhapkar, df } = statistics(grades);

  expect(df).toBe(3);
  expect(stuartMaxwell).toEqual({ statistic: expect.closeTo(1.98953662182362, 9), p: expect.closeTo(0.574581255770007, 9) });
  expect(bhapkar).toEqual({ statistic: expect.closeTo(2.05235564833705, 9), p: expect.closeTo(0.561611506736397, 9) });
});

it("gives Stuart's 11.96 on the two eyes of 7477 women", () => {
  // Stuart 1955, unaided distance vision, right eye by left eye; Bhapkar 1966 gives 11.976
  const vision = [
    [1520, 266, 124, 66],
    [234, 1512, 432, 78],
    [117, 362, 1772, 205],
    [36, 82, 179, 492],
  ];

  expect(statistics(vision).stuartMaxwell.statistic).toBeCloseTo(11.957, 3);
  expect(statistics(vision).bhapkar!.statistic).toBeCloseTo(11.976, 3);
});

it("is McNemar's test for two grades", () => {
  expect(
    statistics([
      [9, 8],
      [2, 5],
    ]).stuartMaxwell.statistic,
  ).toBeCloseTo((8 - 2) ** 2 / (8 + 2), 12);
});

it('leaves out a grade that nobody had, or that nobody left or entered', () => {
  const withUnused = grades.map((row) => [...row.slice(0, 2), 0, ...row.slice(2)]);
  withUnused.splice(2, 0, [0, 0, 0, 0, 0]);
  const withStill = withUnused.map((row, i) => row.map((count, j) => (i === 2 && j === 2 ? 40 : count)));

  expect(statistics(withUnused)).toEqual(statistics(grades));
  expect(statistics(withStill).stuartMaxwell.statistic).toBeCloseTo(statistics(grades).stuartMaxwell.statistic, 9);
});

it('says why when there is no answer', () => {
  expect(
    marginalHomogeneity([
      [4, 0],
      [0, 6],
    ]),
  ).toMatchObject({ reason: 'no-variation' });
  expect(
    marginalHomogeneity([
      [0, 0],
      [0, 0],
    ]),
  ).toMatchObject({ reason: 'no-data' });
  expect(marginalHomogeneity([])).toMatchObject({ reason: 'no-data' });
  expect(marginalHomogeneity([[1, 2]])).toMatchObject({ reason: 'outside-domain' });
  expect(
    valueOf(
      marginalHomogeneity([
        [0, 7],
        [0, 0],
      ]),
    )!.bhapkar,
  ).toMatchObject({ reason: 'not-identifiable' });
});

it('does not mind whether the table is read forwards, backwards or turned, and finds nothing in a balanced one', () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((q) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: q, maxLength: q }), { minLength: q, maxLength: q }),
    );
  fc.assert(
    fc.property(table, (counts) => {
      const turned = counts.map((_, i) => counts.map((row) => row[i]!));
      const backwards = [...counts].reverse().map((row) => [...row].reverse());
      const here = valueOf(marginalHomogeneity(counts));
      for (const other of [turned, backwards]) {
        const there = valueOf(marginalHomogeneity(other));
        expect(there === undefined).toBe(here === undefined);
        if (here && there) expect(valueOf(there.stuartMaxwell)!.statistic).toBeCloseTo(valueOf(here.stuartMaxwell)!.statistic, 6);
      }
      const balanced = counts.map((row, i) => row.map((count, j) => count + turned[i]![j]!));
      const none = valueOf(marginalHomogeneity(balanced));
      if (none) expect(valueOf(none.stuartMaxwell)!.statistic).toBeCloseTo(0, 9);
    }),
  );
});
