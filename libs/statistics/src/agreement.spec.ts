import fc from 'fast-check';
import { agreementBand } from './agreement-band.js';
import { agreement, type AgreementCoefficient, type AgreementSettings, type RatingsByCase } from './agreement.js';
import { valueOf, type Outcome } from './outcome.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';

const _ = null;
const fourRaters = [
  [1, 1, _, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [_, 5, 5, 5],
  [_, _, 1, 1],
  [_, _, 3, _],
];
const of = (ratings: RatingsByCase, settings?: AgreementSettings) => valueOf(agreement(ratings, settings))!;
const figure = (outcome: Outcome<AgreementCoefficient>) => valueOf(outcome)!;

it("gives Gwet's published .775 for AC1 on four raters, with the standard error of irrCAC", () => {
  const { gwet, brennanPrediger, percentAgreement } = of(fourRaters, { weights: 'unweighted' });

  expect(figure(gwet).value).toBeCloseTo(0.775444068126995, 12);
  expect(figure(gwet).standardError).toBeCloseTo(0.142949950640765, 12);
  expect(figure(gwet)).toMatchObject({ lower: expect.closeTo(0.460813348130838, 9), upper: 1 });
  expect(figure(brennanPrediger).value).toBeCloseTo(0.772727272727273, 12);
  expect(figure(percentAgreement).standardError).toBeCloseTo(0.125608959946865, 12);
});

it('agrees with irrCAC on AC2 with ordinal and with quadratic weights', () => {
  expect(figure(of(fourRaters, { weights: 'ordinal' }).gwet)).toMatchObject({
    value: expect.closeTo(0.898939769907512, 12),
    standardError: expect.closeTo(0.106903523815435, 12),
  });
});

it('keeps apart what parity and the page call krippendorff: 0.834 against 0.815 on the same ratings', () => {
  const byRater = [0, 1, 2, 3].map((rater) => fourRaters.map((ofCase) => ofCase[rater]!));

  expect(figure(of(fourRaters).krippendorff).value).toBeCloseTo(0.833638025594149, 12);
  expect(valueOf(krippendorffAlpha(byRater))!.alpha).toBeCloseTo(0.815387503754881, 12);
});

it('stays high when nearly everything gets one grade and readers nearly always agree, where alpha falls below 0', () => {
  const skewed = [...Array.from({ length: 18 }, () => [3, 3]), [2, 3], [3, 2]];
  const { gwet, krippendorff } = of(skewed, { weights: 'unweighted' });

  expect(figure(gwet).value).toBeCloseTo(0.889502762430939, 12);
  expect(figure(krippendorff).value).toBeCloseTo(-0.0263157894736836, 12);
});

it('counts the pairs of evidence grades as the definition of the indicator does: 8 alike, one a step apart, one two steps', () => {
  const pairs = [...Array.from({ length: 4 }, () => [2, 2]), ...Array.from({ length: 4 }, () => [3, 3]), [1, 2], [1, 3]];
  const { gwet } = of(pairs, { categories: [0, 1, 2, 3] });
  const observed = (8 + 5 / 6 + 1 / 2) / 10;
  // all weights together: 4 on the diagonal, 6 times 5/6, 4 times 1/2, 2 times 0, so 11 of 12
  const chance = (11 / 12) * (0.1 * 0.9 + 0.45 * 0.55 + 0.45 * 0.55);

  expect(figure(gwet).observed).toBeCloseTo(observed, 12);
  expect(figure(gwet).value).toBeCloseTo((observed - chance) / (1 - chance), 12);
});

it('is 1, and warns that limits mean nothing, when every grade was the same on a longer scale', () => {
  const same = of(
    [
      [2, 2],
      [2, 2],
      [2, 2],
    ],
    { categories: [0, 1, 2, 3] },
  );

  expect(figure(same.gwet)).toMatchObject({ value: 1, observed: 1, chance: 0, standardError: 0, reason: 'no-variation' });
  expect(same.krippendorff).toMatchObject({ reason: 'single-category' });
  expect(
    of([
      [2, 2],
      [2, 2],
    ]).gwet,
  ).toMatchObject({ reason: 'single-category' });
});

it('is more certain when the rated cases are a large part of the list, and certain when they are the whole', () => {
  const [sample, half, whole] = [null, 24, 12].map((populationSize) => figure(of(fourRaters, { populationSize }).gwet));

  expect(half!.standardError! / sample!.standardError!).toBeCloseTo(Math.sqrt(0.5), 12);
  expect(whole!.standardError).toBe(0);
});

it('says why when there is nothing to compare', () => {
  expect(
    agreement([
      [1, _],
      [_, 2],
    ]),
  ).toMatchObject({ reason: 'no-pairs' });
  expect(agreement([[_, _]])).toMatchObject({ reason: 'no-data' });
  expect(agreement([[1, 9]], { categories: [1, 2, 3, 4] })).toMatchObject({ reason: 'outside-domain' });
  expect(agreement(fourRaters, { populationSize: 11 })).toMatchObject({ reason: 'outside-domain' });
});

it('does not mind the order of cases and raters, nor a scale read backwards', () => {
  const grade = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 6 });
  const categories = [1, 2, 3, 4];
  fc.assert(
    fc.property(fc.array(fc.tuple(grade, grade, grade), { minLength: 2, maxLength: 20 }), (cases) => {
      const turned = [...cases].reverse().map((ofCase) => [...ofCase].reverse().map((value) => value && 5 - value));
      const [there, back] = [agreement(cases, { categories }), agreement(turned, { categories })];
      expect(back.status).toBe(there.status);
      if (there.status !== 'ok' || back.status !== 'ok') return;
      for (const name of ['gwet', 'brennanPrediger', 'percentAgreement', 'krippendorff'] as const) {
        const [a, b] = [valueOf(there.value[name]), valueOf(back.value[name])];
        expect(b === undefined).toBe(a === undefined);
        if (a === undefined) continue;
        expect(b!.value).toBeCloseTo(a.value, 9);
        expect(a.value).toBeLessThanOrEqual(1 + 1e-12);
        if (a.standardError !== undefined) expect(b!.standardError).toBeCloseTo(a.standardError, 9);
      }
    }),
  );
});

it('judges a coefficient by its lower limit', () => {
  expect([0.39, 0.4, 0.669, 0.67, 0.799, 0.8].map(agreementBand)).toEqual([
    'weak',
    'some',
    'some',
    'early-conclusions',
    'early-conclusions',
    'reliable',
  ]);
});
