import fc from 'fast-check';
import * as statistics from './index.js';

const anything = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 0.5, -0.5, NaN, Infinity, -Infinity, 1e-300, 1e300) },
  { weight: 1, arbitrary: fc.integer({ min: 999_999_990, max: 1_000_000_010 }) },
);
const share = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 2, NaN, Infinity) },
);
const maybe = fc.option(anything, { nil: null, freq: 6 });
const numbers = fc.array(anything, { maxLength: 12 });
const observations = fc.array(maybe, { maxLength: 12 });
const shares = fc.array(fc.option(share, { nil: null, freq: 6 }), { maxLength: 12 });
const teams = fc
  .array(fc.tuple(anything, anything), { maxLength: 10 })
  .map((rows) => ({ numerators: rows.map(([a, b]) => Math.min(a, b)), denominators: rows.map(([, b]) => b) }));
const gradeRows = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 4 }), { minLength: 2, maxLength: 2 }),
  {
    maxLength: 12,
  },
);
const ratings = fc.oneof(gradeRows, fc.array(observations, { maxLength: 4 }));
const scale = [0, 1, 2, 3];
const table = fc
  .integer({ min: 0, max: 4 })
  .chain((q) => fc.array(fc.array(anything, { minLength: q, maxLength: q }), { maxLength: 4 }));
const flags = { rowTotalsPublished: true, columnTotalsPublished: true, grandTotalPublished: true };

/** Every number anywhere inside an answer. */
function numbersIn(answer: unknown): readonly number[] {
  if (typeof answer === 'number') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : [];
}

const isFinite = (answer: unknown): void => expect(numbersIn(answer).filter((number) => !Number.isFinite(number))).toEqual([]);

const check = <T>(input: fc.Arbitrary<T>, ask: (value: T) => unknown): void => {
  fc.assert(fc.property(input, (value) => isFinite(ask(value))));
};

describe('whatever arrives, an answer holds numbers or a reason, never NaN or infinity, and nothing is thrown', () => {
  const three = fc.tuple(anything, anything, anything);

  it('of audit samples', () => {
    check(three, ([x, n, populationSize]) => statistics.finitePopulationProportion({ x, n, populationSize }));
    check(fc.tuple(observations, maybe), ([values, populationSize]) =>
      statistics.finitePopulationMean({ values, populationSize }),
    );
    check(fc.tuple(observations, anything, anything), ([values, a, b]) =>
      statistics.stratifiedMean({ values, stratum: values.map((_, i) => (i % 2 ? 'A' : 'B')), stratumSizes: { A: a, B: b } }),
    );
    check(fc.tuple(share, share, maybe), ([margin, expectedProportion, populationSize]) =>
      statistics.sampleSizeProportion({ margin, expectedProportion, populationSize }),
    );
    check(
      fc.tuple(share, fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constant(NaN)), anything),
      ([tolerableRate, acceptableDeviations, populationSize]) =>
        statistics.sampleSizeDiscovery({ tolerableRate, acceptableDeviations, populationSize }),
    );
    check(fc.tuple(anything, numbers, numbers), ([total, stratumSizes, stratumSd]) => [
      statistics.stratifiedAllocation({ total, stratumSizes }),
      statistics.stratifiedAllocation({ total, stratumSizes, stratumSd }, { allocation: 'neyman' }),
    ]);
    check(fc.tuple(fc.array(fc.string(), { maxLength: 8 }), fc.integer({ min: -2, max: 9 }), fc.nat()), ([cases, n, seed]) =>
      statistics.drawSample(cases, n, seed),
    );
  });

  it('of teams', () => {
    check(fc.tuple(share, numbers), ([target, denominators]) => [
      statistics.funnelExactBinomial({ target, denominators }),
      statistics.funnelNormal({ target, denominators }),
    ]);
    check(teams, (counts) => [
      statistics.funnelSignificance(counts),
      statistics.funnelOverdispersion(counts, { dataType: 'PR' }),
      statistics.funnelOverdispersion(counts, { dataType: 'SR', srMethod: 'SHMI' }),
      statistics.funnelOverdispersion(counts, { dataType: 'SR', srMethod: 'CQC' }, { trimBy: 0.05 }),
      statistics.empiricalBayesBetaBinomial(counts),
    ]);
    check(
      fc.tuple(observations, observations, fc.constantFrom('DL' as const, 'PM' as const, 'REML' as const)),
      ([a, b, tauMethod]) =>
        statistics.empiricalBayesNormal({ estimates: a, variances: a.map((_, i) => b[i] ?? null) }, { tauMethod }),
    );
    check(shares, (p) => (['BH', 'holm', 'bonferroni', 'BY'] as const).map((method) => statistics.pAdjust(p, method)));
  });

  it('of agreement', () => {
    check(
      fc.tuple(ratings, fc.constantFrom('nominal' as const, 'ordinal' as const, 'interval' as const, 'ratio' as const)),
      ([rows, level]) => [
        statistics.krippendorffAlpha(rows, { level }),
        statistics.krippendorffAlpha(rows, { level, categories: scale }),
      ],
    );
    check(
      fc.tuple(ratings, fc.constantFrom('unweighted' as const, 'linear' as const, 'quadratic' as const, 'ordinal' as const)),
      ([rows, weights]) => [
        statistics.agreement(rows, { weights }),
        statistics.agreement(rows, { weights, categories: scale }),
        statistics.weightedKappa(rows, { weights, categories: scale }),
      ],
    );
  });

  it('of change in grades', () => {
    check(fc.tuple(observations, observations), ([a, b]) => [
      statistics.pairedOrdinalChange({ before: a, after: a.map((_, i) => b[i] ?? null) }),
      statistics.twoSampleOrdinal({ x: a, y: b }),
    ]);
    check(table, (counts) => statistics.marginalHomogeneity(counts));
  });

  it('of disclosure control', () => {
    check(table, (counts) => {
      const pattern = statistics.suppressionProtect({ counts, ...flags });
      const suppressed = counts.map((row) => row.map((count) => count > 0 && count < 9));
      return [pattern, statistics.suppressionAudit({ counts, suppressed, ...flags })];
    });
    check(fc.tuple(observations, anything), ([counts, base]) => statistics.rounding(counts, { base }));
  });
});
