import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { weightedKappa } from './weighted-kappa.js';

const categories = [1, 2, 3, 4];
const audits = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
  [2, 2],
  [3, 4],
  [3, 3],
  [1, 2],
  [4, 4],
  [2, 2],
  [3, 2],
  [2, 2],
  [4, 4],
  [3, 3],
  [1, 1],
];

it('agrees with vcd on fifteen audits', () => {
  expect(valueOf(weightedKappa(audits, { categories, weights: 'linear' }))).toMatchObject({
    kappa: expect.closeTo(0.758064516129032, 12),
    standardError: expect.closeTo(0.107060299561588, 12),
    lower: expect.closeTo(0.54823018481425, 10),
  });
});

it("gives Cohen's textbook kappa without weights: .4 for 20, 5, 10 and 15 of 50", () => {
  const table = [
    [1, 1, 20],
    [1, 2, 5],
    [2, 1, 10],
    [2, 2, 15],
  ].flatMap(([a, b, times]) => Array.from({ length: times! }, () => [a!, b!]));

  expect(valueOf(weightedKappa(table, { categories: [1, 2], weights: 'unweighted' }))!.kappa).toBeCloseTo(0.4, 12);
});

it('counts cases that only one of the two graded, and leaves them out', () => {
  const withGaps = [...audits, [3, null], [null, null]];

  expect(valueOf(weightedKappa(withGaps, { categories }))).toEqual({
    ...valueOf(weightedKappa(audits, { categories })),
    incomplete: 2,
  });
});

it('says why when it cannot be measured', () => {
  expect(
    weightedKappa(
      [
        [3, 3],
        [3, 3],
      ],
      { categories },
    ),
  ).toMatchObject({ reason: 'single-category' });
  expect(weightedKappa([[3, null]], { categories })).toMatchObject({ reason: 'no-pairs' });
  expect(weightedKappa([], { categories })).toMatchObject({ reason: 'no-data' });
  expect(weightedKappa([[3, 5]], { categories })).toMatchObject({ reason: 'outside-domain' });
  expect(weightedKappa([[3, 3, 3]], { categories })).toMatchObject({ reason: 'outside-domain' });
  expect(
    valueOf(
      weightedKappa(
        [
          [3, 3],
          [3, 4],
        ],
        { categories },
      ),
    )!.kappa,
  ).toBe(0);
});

it('does not mind which reader comes first, the order of cases, or a scale read backwards', () => {
  const grade = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(grade, grade), { minLength: 2, maxLength: 30 }), (pairs) => {
      const there = valueOf(weightedKappa(pairs, { categories }));
      const back = valueOf(
        weightedKappa(
          [...pairs].reverse().map(([a, b]) => [5 - b, 5 - a]),
          { categories },
        ),
      );
      expect(back === undefined).toBe(there === undefined);
      if (there === undefined || back === undefined) return;
      expect(back.kappa).toBeCloseTo(there.kappa, 9);
      expect(back.standardError).toBeCloseTo(there.standardError, 9);
    }),
  );
});
