import fc from 'fast-check';
import { krippendorffAlpha, type AgreementLevel } from './krippendorff-alpha.js';
import { krippendorffBootstrap } from './krippendorff-bootstrap.js';
import { valueOf } from './outcome.js';

const _ = null;
// Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, example C
const fourObservers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const levels: readonly AgreementLevel[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const alpha = (ratings: readonly (readonly (number | null)[])[], level: AgreementLevel, categories?: readonly number[]) =>
  valueOf(krippendorffAlpha(ratings, { level, categories }))?.alpha;

it('gives the published values: nominal .743, ordinal .815, interval .849, ratio .797', () => {
  expect(levels.map((level) => alpha(fourObservers, level)!.toFixed(3))).toEqual(['0.743', '0.815', '0.849', '0.797']);
});

it('gives the published .095 for two observers and two categories', () => {
  const two = [
    [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  ];

  expect(alpha(two, 'nominal')).toBeCloseTo(0.0952380952380953, 12);
});

it('compares only cases with two ratings, and says how many there were', () => {
  expect(valueOf(krippendorffAlpha(fourObservers))).toMatchObject({ cases: 11, ratings: 40 });
});

it('does not change when the scale has grades that nobody gave', () => {
  expect(alpha(fourObservers, 'ordinal', [0, 1, 2, 3, 4, 5, 6])).toBeCloseTo(alpha(fourObservers, 'ordinal')!, 12);
});

it('says why when there is nothing to compare', () => {
  expect(
    krippendorffAlpha(
      [
        [3, 3, 3],
        [3, 3, 3],
      ],
      { categories: [1, 2, 3, 4] },
    ),
  ).toMatchObject({ reason: 'single-category' });
  expect(
    krippendorffAlpha([
      [3, _],
      [_, 2],
    ]),
  ).toMatchObject({ reason: 'no-pairs' });
  expect(
    krippendorffAlpha([
      [_, _],
      [_, _],
    ]),
  ).toMatchObject({ reason: 'no-data' });
  expect(krippendorffAlpha([])).toMatchObject({ reason: 'no-data' });
  expect(
    krippendorffAlpha(
      [
        [3, 5],
        [3, 2],
      ],
      { categories: [1, 2, 3, 4] },
    ),
  ).toMatchObject({ reason: 'outside-domain' });
});

const grade = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 6 });
const rounds = fc.array(fc.tuple(grade, grade, grade), { minLength: 1, maxLength: 25 });
const byRater = (cases: readonly (readonly (number | null)[])[]) => [0, 1, 2].map((rater) => cases.map((each) => each[rater]!));

it('does not mind the order of raters and cases, and never passes 1', () => {
  fc.assert(
    fc.property(rounds, fc.constantFrom(...levels), (cases, level) => {
      const there = alpha(byRater(cases), level);
      const back = alpha([...byRater([...cases].reverse())].reverse(), level);
      if (there === undefined) return expect(back).toBeUndefined();
      expect(back).toBeCloseTo(there, 9);
      expect(there).toBeLessThanOrEqual(1);
    }),
  );
});

it('is the same for grades read backwards, and for intervals on any scale', () => {
  fc.assert(
    fc.property(rounds, (cases) => {
      const turned = cases.map((each) => each.map((value) => value && 5 - value));
      const stretched = cases.map((each) => each.map((value) => value && value * 7 + 1e9));
      for (const level of ['nominal', 'ordinal', 'interval'] as const) {
        const [plain, mirrored] = [alpha(byRater(cases), level), alpha(byRater(turned), level)];
        expect(mirrored === undefined).toBe(plain === undefined);
        if (plain !== undefined) expect(mirrored).toBeCloseTo(plain, 9);
      }
      const [plain, wide] = [alpha(byRater(cases), 'interval'), alpha(byRater(stretched), 'interval')];
      if (plain !== undefined) expect(wide).toBeCloseTo(plain, 9);
    }),
  );
});

describe('the bootstrap', () => {
  it('comes close to the interval of the peer, whatever the seed', () => {
    const auditors = [
      [1, 2, 3, 4, 2, 3, 3, 1, 4, 2, 3, 2],
      [1, 2, 3, 3, 2, 4, 3, 2, 4, 2, 2, 2],
      [1, 2, 4, 4, 2, 3, 3, 1, 4, 1, 3, 3],
    ];
    for (const seed of [1, 2, 3]) {
      const { alpha, lower, upper, undefinedShare } = valueOf(krippendorffBootstrap(auditors, { seed }))!;
      expect(alpha).toBeCloseTo(0.8185130969530802, 12);
      expect(Math.abs(lower - 0.5506)).toBeLessThan(0.03);
      expect(Math.abs(upper - 0.9081)).toBeLessThan(0.03);
      expect(undefinedShare).toBe(0);
    }
  });

  it('gives the same limits again for the same seed, and records it', () => {
    const once = krippendorffBootstrap(fourObservers, { seed: 11, replicates: 2000 });

    expect(krippendorffBootstrap(fourObservers, { seed: 11, replicates: 2000 })).toEqual(once);
    expect(krippendorffBootstrap(fourObservers, { seed: 12, replicates: 2000 })).not.toEqual(once);
    expect(valueOf(once)).toMatchObject({ seed: 11, replicates: 2000 });
  });

  it('reports how often chance left one category only', () => {
    // three cases of which one disagrees: it is left out of (2/3)^3 = 8/27 of the draws
    const { undefinedShare } = valueOf(
      krippendorffBootstrap(
        [
          [3, 3, 2],
          [3, 3, 3],
        ],
        { seed: 5, replicates: 20000 },
      ),
    )!;

    expect(Math.abs(undefinedShare - 8 / 27)).toBeLessThan(0.015);
  });

  it('refuses too few replicates', () => {
    expect(krippendorffBootstrap(fourObservers, { seed: 1, replicates: 1999 })).toMatchObject({ reason: 'outside-domain' });
    expect(
      krippendorffBootstrap(
        [
          [2, 2],
          [2, 2],
        ],
        { seed: 1 },
      ),
    ).toMatchObject({ reason: 'single-category' });
  });
});
