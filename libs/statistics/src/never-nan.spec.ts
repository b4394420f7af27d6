import fc from 'fast-check';
import * as statistics from './index.js';

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 999_999_000, max: 1_000_000_000 }) },
  { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
);
const series = fc.array(value, { maxLength: 26 });
const counted = fc.array(fc.tuple(value, value), { maxLength: 26 }).map((rows) => ({
  values: rows.map(([a, b]) => (a === null || b === null ? a : Math.min(Math.abs(a), Math.abs(b)))),
  denominators: rows.map(([, b]) => (b === null ? null : Math.abs(b))),
}));
const settings = fc.record({
  partAfter: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 2 }),
  freezeAt: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
  exclude: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }),
  centreLine: fc.option(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { nil: null }),
  screenMovingRanges: fc.boolean(),
  improvementDirection: fc.constantFrom('increase' as const, 'decrease' as const, 'neutral' as const),
  target: fc.option(fc.integer({ min: 0, max: 1 }), { nil: null }),
});

/** Every number anywhere inside an answer. */
function numbersIn(answer: unknown): readonly number[] {
  if (typeof answer === 'number') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : [];
}

const expectFinite = (answer: unknown): void =>
  expect(numbersIn(answer).filter((number) => !Number.isFinite(number))).toEqual([]);

const dated = (values: readonly (number | null)[]) => ({
  values,
  dates: values.map((_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`),
});

describe('whatever arrives, an answer holds numbers or a reason, never NaN or infinity', () => {
  it.each([
    ['runChart', statistics.runChart],
    ['iChart', statistics.iChart],
    ['mrChart', statistics.mrChart],
    ['cChart', statistics.cChart],
    ['gChart', statistics.gChart],
    ['tChart', statistics.tChart],
  ])('%s', (_, chart) => {
    fc.assert(fc.property(series, settings, (values, chosen) => expectFinite(chart(values, chosen))));
  });

  it.each([
    ['pChart', statistics.pChart],
    ['pPrimeChart', statistics.pPrimeChart],
    ['uChart', statistics.uChart],
    ['uPrimeChart', statistics.uPrimeChart],
  ])('%s', (_, chart) => {
    fc.assert(fc.property(counted, settings, (months, chosen) => expectFinite(chart(months, chosen))));
  });

  it('xmr', () => {
    fc.assert(
      fc.property(series, fc.boolean(), fc.boolean(), (values, screenOutliers, isRebased) => {
        const rebaseDates = isRebased && values.length > 5 ? ['2020-04-15'] : [];
        const chosen = { screenOutliers, rebaseDates, improvementDirection: 'increase' as const, target: 5 };
        expectFinite(statistics.xmr(dated(values), chosen));
      }),
    );
  });

  it('interruptedTimeSeries and praisWinsten', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6 }), (values, interventionIndex, lag) => {
        expectFinite(statistics.interruptedTimeSeries({ values, interventionIndex }, { lag }));
        expectFinite(statistics.praisWinsten({ values, interventionIndex }));
      }),
    );
  });

  it('shares, differences and rates', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1e9 }), fc.double());
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([a, b, c, d]) => {
        expectFinite(statistics.wilson(a, b));
        expectFinite(statistics.wilson(a, b, { continuityCorrection: true }));
        expectFinite(statistics.newcombeDifference({ x1: a, n1: b, x2: c, n2: d }));
        const pairs = { bothYes: a, firstYesSecondNo: b, firstNoSecondYes: c, bothNo: d };
        expectFinite(statistics.tangoPaired(pairs));
        expectFinite(statistics.newcombePaired(pairs));
      }),
    );
    fc.assert(
      fc.property(count, count, (events, exposure) => expectFinite(statistics.poissonRate(events, exposure))),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(count, count, (x, n) => expectFinite(statistics.clopperPearson(x, n))),
      { numRuns: 20 },
    );
  });
});
