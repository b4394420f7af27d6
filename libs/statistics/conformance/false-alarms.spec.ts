import { falseAlarmRates, falseAlarmTable, type FalseAlarmRate } from './false-alarms.js';

const SERIES = 100;
const rates = falseAlarmRates({ series: SERIES });

const ratesOf = (chart: string, points: number): readonly FalseAlarmRate[] =>
  rates.filter((rate) => rate.chart === chart && rate.points === points && !rate.stable.includes('carried over'));

/** Three standard errors above a promised share, with so many series. */
const allowed = (promised: number, trials: number): number => promised + 3 * Math.sqrt((promised * (1 - promised)) / trials);

it.each([12, 24])('finds unusual runs or crossings in about 5% of stable series of %i points, or fewer', (points) => {
  for (const chart of ['run chart', 'p', 'p-prime', 'u', 'u-prime', 'c', 'g', 't']) {
    for (const { patternPerSeries } of ratesOf(chart, points))
      expect(patternPerSeries).toBeLessThanOrEqual(allowed(0.05, SERIES));
  }
});

it.each([12, 24])(
  'puts about 0.27%% of stable points outside three sigma, and no more than 0.6%% as limits come from %i points',
  (points) => {
    for (const chart of ['p', 'p-prime', 'u', 'u-prime', 'c', 't']) {
      for (const { outsidePerPoint } of ratesOf(chart, points)) {
        expect(outsidePerPoint).toBeLessThanOrEqual(allowed(0.006, SERIES * points));
      }
    }
  },
);

it('lets single values outside the XmR limits in 0.3% to 0.6% of stable months', () => {
  const [{ outsidePerPoint, lastPoint }] = ratesOf('xmr', 24) as [FalseAlarmRate];

  expect(outsidePerPoint).toBeGreaterThanOrEqual(0.001);
  expect(outsidePerPoint).toBeLessThanOrEqual(allowed(0.006, SERIES * 24));
  expect(lastPoint).toBeLessThanOrEqual(allowed(0.02, SERIES));
});

it('tags the last month of a stable series as changed in about 5% of charts, or fewer, whatever the chart', () => {
  for (const { lastPoint, stable } of rates) {
    if (!stable.includes('carried over')) expect(lastPoint).toBeLessThanOrEqual(allowed(0.05, SERIES));
  }
});

it('finds more than that when months hang together, which is why such series are judged by quarter or window', () => {
  const [independent] = ratesOf('xmr', 24);
  const carried = rates.find((rate) => rate.chart === 'xmr' && rate.stable.includes('carried over'));

  expect(carried!.anythingPerSeries).toBeGreaterThan(2 * independent!.anythingPerSeries);
});

it('gives the same rates for the same seed, as a table', () => {
  expect(falseAlarmTable({ series: 3, seed: 5 })).toBe(falseAlarmTable({ series: 3, seed: 5 }));
  expect(falseAlarmTable({ series: 3, seed: 5 }).split('\n')).toHaveLength(rates.length + 2);
});
