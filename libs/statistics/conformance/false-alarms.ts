import { cChart } from '../src/c-chart.js';
import type { ControlChart } from '../src/control-chart.js';
import { normalQuantile } from '../src/distributions.js';
import { gChart } from '../src/g-chart.js';
import { valueOf, type Outcome } from '../src/outcome.js';
import { pChart } from '../src/p-chart.js';
import { pPrimeChart } from '../src/p-prime-chart.js';
import { randomBelow, seededRandom, type RandomSource } from '../src/random.js';
import { runChart } from '../src/run-chart.js';
import { tChart } from '../src/t-chart.js';
import { uChart } from '../src/u-chart.js';
import { uPrimeChart } from '../src/u-prime-chart.js';
import { xmr } from '../src/xmr.js';

/** What one rule found in one stable series, in which there is nothing to find. */
interface Findings {
  readonly points: number;
  readonly outside: number;
  /** Runs and crossings; for XmR trends, shifts and two in three. */
  readonly byPattern: boolean;
  readonly anywhere: boolean;
  readonly atLast: boolean;
}

/** How often a rule calls a stable series a change. Shares of points or of series, 0 to 1. */
export interface FalseAlarmRate {
  readonly chart: string;
  readonly stable: string;
  readonly points: number;
  readonly outsidePerPoint: number;
  readonly outsidePerSeries: number;
  readonly patternPerSeries: number;
  readonly anythingPerSeries: number;
  /** The verdict on the last point, which pages show as the tag. */
  readonly lastPoint: number;
}

interface Scenario {
  readonly chart: string;
  readonly stable: string;
  readonly points: number;
  readonly judge: (random: RandomSource, points: number) => Findings;
}

const normal = (random: RandomSource): number => normalQuantile(1 - random());

const binomial = (random: RandomSource, n: number, p: number): number => times(n, random).filter((chance) => chance < p).length;

const exponential = (random: RandomSource): number => -Math.log(1 - random());

/** Counts exponential gaps until they pass the mean. */
function poisson(random: RandomSource, mean: number): number {
  let [events, passed] = [0, exponential(random)];
  while (passed < mean) {
    events += 1;
    passed += exponential(random);
  }
  return events;
}

const geometric = (random: RandomSource, mean: number): number => Math.floor(exponential(random) / Math.log(1 + 1 / mean));

function times<T>(count: number, draw: () => T): readonly T[] {
  return Array.from({ length: count }, draw);
}

/** Half of each month's distance from the level is left in the next: much the same cases and people, month after month. */
function carriedOver(random: RandomSource, points: number): readonly number[] {
  let value = normal(random) / Math.sqrt(1 - 0.5 ** 2);
  return times(points, () => (value = 0.5 * value + normal(random)));
}

function between(random: RandomSource, least: number, most: number): number {
  return least + randomBelow(random, most - least + 1);
}

function ofChart(outcome: Outcome<ControlChart>): Findings {
  const { points, parts, variation } = chartOf(outcome);
  const outside = points.filter((point) => point.outsideLimits).length;
  const byPattern = parts.some((part) => part.runs.signal);
  return {
    points: points.length,
    outside,
    byPattern,
    anywhere: byPattern || outside > 0,
    atLast: variation !== undefined && variation !== 'usual',
  };
}

function ofXmr(values: readonly number[]): Findings {
  const dates = values.map((_, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`);
  const { points, variation } = chartOf(xmr({ values, dates }));
  const outside = points.filter((point) => point.outsideLimits).length;
  const anywhere = points.some((point) => point.variation !== 'usual');
  return {
    points: points.length,
    outside,
    byPattern: points.some((point) => point.variation !== 'usual' && !point.outsideLimits),
    anywhere,
    atLast: variation !== 'usual',
  };
}

function chartOf<T>(outcome: Outcome<T>): T {
  const chart = valueOf(outcome);
  if (chart === undefined) throw new Error('A simulated series could not be drawn.');
  return chart;
}

const shares =
  (least: number, most: number, p: number, draw: typeof pChart): Scenario['judge'] =>
  (random, points) => {
    const denominators = times(points, () => between(random, least, most));
    return ofChart(draw({ values: denominators.map((n) => binomial(random, n, p)), denominators }));
  };

const rates =
  (least: number, most: number, rate: number, draw: typeof uChart): Scenario['judge'] =>
  (random, points) => {
    const denominators = times(points, () => between(random, least, most));
    return ofChart(draw({ values: denominators.map((exposure) => poisson(random, rate * exposure)), denominators }));
  };

const normalRun: Scenario['judge'] = (random, points) => ofChart(runChart(times(points, () => normal(random))));
const normalXmr: Scenario['judge'] = (random, points) => ofXmr(times(points, () => normal(random)));
const carriedXmr: Scenario['judge'] = (random, points) => ofXmr(carriedOver(random, points));
const carriedRun: Scenario['judge'] = (random, points) => ofChart(runChart(carriedOver(random, points)));
const counts: Scenario['judge'] = (random, points) => ofChart(cChart(times(points, () => poisson(random, 8))));
const gaps: Scenario['judge'] = (random, points) => ofChart(gChart(times(points, () => geometric(random, 12))));
const days: Scenario['judge'] = (random, points) => ofChart(tChart(times(points, () => 10 * exponential(random))));

const EACH_LENGTH = [12, 24];

const atLengths = (lengths: readonly number[], scenario: Omit<Scenario, 'points'>): readonly Scenario[] =>
  lengths.map((points) => ({ ...scenario, points }));

const SCENARIOS: readonly Scenario[] = [
  ...atLengths([13, 24], { chart: 'xmr', stable: 'normal', judge: normalXmr }),
  ...atLengths(EACH_LENGTH, { chart: 'run chart', stable: 'normal', judge: normalRun }),
  ...atLengths(EACH_LENGTH, { chart: 'p', stable: '70% of 10 to 30', judge: shares(10, 30, 0.7, pChart) }),
  ...atLengths(EACH_LENGTH, { chart: 'p', stable: '90% of 10 to 30', judge: shares(10, 30, 0.9, pChart) }),
  ...atLengths(EACH_LENGTH, { chart: 'p-prime', stable: '70% of 200 to 400', judge: shares(200, 400, 0.7, pPrimeChart) }),
  ...atLengths(EACH_LENGTH, { chart: 'u', stable: '5 per 100, exposure 80 to 120', judge: rates(80, 120, 0.05, uChart) }),
  ...atLengths(EACH_LENGTH, {
    chart: 'u-prime',
    stable: '5 per 100, exposure 800 to 1200',
    judge: rates(800, 1200, 0.05, uPrimeChart),
  }),
  ...atLengths(EACH_LENGTH, { chart: 'c', stable: 'mean 8', judge: counts }),
  ...atLengths(EACH_LENGTH, { chart: 'g', stable: 'mean 12 between', judge: gaps }),
  ...atLengths(EACH_LENGTH, { chart: 't', stable: 'mean 10 days between', judge: days }),
  ...atLengths([24], { chart: 'xmr', stable: 'normal, half carried over', judge: carriedXmr }),
  ...atLengths([24], { chart: 'run chart', stable: 'normal, half carried over', judge: carriedRun }),
];

/** Measures every chart rule, as it is used, on `series` stable series each. The same seed gives the same rates. */
export function falseAlarmRates({ series, seed = 20260401 }: { series: number; seed?: number }): readonly FalseAlarmRate[] {
  return SCENARIOS.map(({ chart, stable, points, judge }, i) => {
    const random = seededRandom(seed + i);
    const found = times(series, () => judge(random, points));
    const share = (holds: (findings: Findings) => boolean): number => found.filter(holds).length / series;
    return {
      chart,
      stable,
      points,
      outsidePerPoint: found.reduce((total, { outside }) => total + outside, 0) / (series * points),
      outsidePerSeries: share(({ outside }) => outside > 0),
      patternPerSeries: share(({ byPattern }) => byPattern),
      anythingPerSeries: share(({ anywhere }) => anywhere),
      lastPoint: share(({ atLast }) => atLast),
    };
  });
}

/** The measured rates as a Markdown table. */
export function falseAlarmTable(settings: { series: number; seed?: number }): string {
  const heads = [
    'chart',
    'stable series of',
    'points',
    'outside, a point',
    'outside, a series',
    'patterns, a series',
    'anything, a series',
    'last point',
  ];
  const rows = falseAlarmRates(settings).map((rate) => [
    rate.chart,
    rate.stable,
    String(rate.points),
    percent(rate.outsidePerPoint, 2),
    percent(rate.outsidePerSeries, 1),
    percent(rate.patternPerSeries, 1),
    percent(rate.anythingPerSeries, 1),
    percent(rate.lastPoint, 1),
  ]);
  const ruler = heads.map((_, i) => (i < 2 ? '---' : '---:'));
  return [heads, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const percent = (share: number, digits: number): string => `${(100 * share).toFixed(digits)}%`;
