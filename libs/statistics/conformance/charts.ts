import { cChart } from '../src/c-chart.js';
import type { ChartSettings, ControlChart } from '../src/control-chart.js';
import type { CountedSeries } from '../src/counted-series.js';
import { gChart } from '../src/g-chart.js';
import { iChart } from '../src/i-chart.js';
import { mrChart } from '../src/mr-chart.js';
import { notComputable, type Outcome } from '../src/outcome.js';
import { pChart } from '../src/p-chart.js';
import { pPrimeChart } from '../src/p-prime-chart.js';
import { runChart } from '../src/run-chart.js';
import type { SpecialCause } from '../src/special-causes.js';
import { tChart } from '../src/t-chart.js';
import { uChart } from '../src/u-chart.js';
import { uPrimeChart } from '../src/u-prime-chart.js';
import type { ImprovementDirection, Variation } from '../src/variation.js';
import { xmr, type Xmr } from '../src/xmr.js';
import type { Adapter, Adapters, Answer, Fields } from './case.js';
import { flag, number, numbers, observations, oneOf, optional, texts } from './reading.js';

const CAUSE: Readonly<Record<SpecialCause, string>> = {
  'above-upper-limit': 'Above UCL',
  'below-lower-limit': 'Below LCL',
  rising: '7 Point Trend (Increasing)',
  falling: '7 Point Trend (Decreasing)',
  'two-in-three-above': '2 in 3 Above CL',
  'two-in-three-below': '2 in 3 Below CL',
  'shift-above': '7 Points Above CL',
  'shift-below': '7 Points Below CL',
  none: 'Common Cause',
};

const VARIATION: Readonly<Record<Variation, string>> = {
  usual: 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  'neutral-high': 'special_cause_neutral_high',
  'neutral-low': 'special_cause_neutral_low',
};

const DIRECTIONS: readonly ImprovementDirection[] = ['increase', 'decrease', 'neutral'];

function xmrAnswer(input: Fields, parameters: Fields): Answer {
  const outcome = xmr(
    { values: observations(input, 'values'), dates: texts(input, 'dates') },
    {
      improvementDirection: oneOf(parameters, 'improvementDirection', DIRECTIONS),
      target: optional(number, parameters, 'target'),
      rebaseDates: optional(texts, parameters, 'rebaseDates'),
      fixAfterNPoints: optional(number, parameters, 'fixAfterNPoints'),
      screenOutliers: optional(flag, parameters, 'screenOutliers'),
    },
  );
  return outcome.status === 'ok' ? xmrMembers(outcome.value) : { ...outcome };
}

/** A chart in which no group has limits is the method's "cannot be computed": it still shows its mean. */
function xmrMembers({ points, groups, variation, assurance }: Xmr): Answer {
  const withoutLimits = groups.map(({ limits }) => limits).filter((limits) => limits.status === 'not-computable');
  const refused = withoutLimits.length === groups.length ? withoutLimits.at(-1) : undefined;
  const isShort = new Map(groups.map((group) => [group.index, group.isShort]));
  return {
    status: 'ok',
    ...refused,
    mean: points.map((point) => point.mean),
    lowerLimit: points.map((point) => point.lowerLimit),
    upperLimit: points.map((point) => point.upperLimit),
    rebaseGroup: points.map((point) => point.group),
    outsideLimits: points.map((point) => point.outsideLimits),
    closeToLimits: points.map((point) => point.closeToLimits),
    relativeToMean: points.map((point) => point.relativeToMean),
    specialCauseType: points.map(({ specialCause }) => CAUSE[specialCause ?? 'none']),
    pointType: points.map((point) => VARIATION[point.variation ?? 'usual']),
    shortGroup: points.map((point) => isShort.get(point.group)),
    variationType: refused === undefined && variation !== undefined ? VARIATION[variation] : null,
    assuranceType: assurance?.replace('-', '_') ?? null,
  };
}

function settings(parameters: Fields): ChartSettings {
  return {
    partAfter: optional(numbers, parameters, 'partAfter'),
    freezeAt: optional(number, parameters, 'freezeAt'),
    exclude: optional(numbers, parameters, 'exclude'),
    centreLine: optional(number, parameters, 'centreLine'),
    screenMovingRanges: optional(flag, parameters, 'screenMovingRanges'),
  };
}

const single =
  (draw: (values: readonly (number | null)[], settings: ChartSettings) => Outcome<ControlChart>): Adapter['answer'] =>
  (input, parameters) =>
    chartAnswer(draw(observations(input, 'values'), settings(parameters)));

const counted =
  (draw: (series: CountedSeries, settings: ChartSettings) => Outcome<ControlChart>): Adapter['answer'] =>
  (input, parameters) => {
    const series = { values: observations(input, 'values'), denominators: observations(input, 'denominators') };
    return chartAnswer(draw(series, settings(parameters)));
  };

/** As with XmR: a chart in which no part has limits cannot be computed, though it has a centre line. */
function chartAnswer(outcome: Outcome<ControlChart>): Answer {
  if (outcome.status !== 'ok') return { ...outcome };
  const { points, parts } = outcome.value;
  const refused = parts.every((part) => part.withoutLimits !== undefined)
    ? notComputable(parts.at(-1)?.withoutLimits ?? 'no-data')
    : undefined;
  return {
    status: 'ok',
    ...refused,
    y: points.map((point) => point.value),
    centreLine: points.map((point) => point.centreLine),
    lowerLimit: points.map((point) => point.lowerLimit),
    upperLimit: points.map((point) => point.upperLimit),
    lowerLimit95: points.map((point) => point.lowerLimit95),
    upperLimit95: points.map((point) => point.upperLimit95),
    sigmaSignal: points.map((point) => point.outsideLimits ?? false),
    part: points.map((point) => point.part),
    runs: parts.map(({ part, runs }) => ({
      part,
      nObs: runs.observed,
      nUseful: runs.useful,
      longestRun: runs.longestRun,
      longestRunMax: runs.longestRunMax,
      crossings: runs.crossings,
      crossingsMin: runs.crossingsMin,
      runsSignal: runs.signal,
    })),
  };
}

/** Sections 1 and 2 of the methods: charts over time. */
export const charts: Adapters = {
  xmr: { answer: xmrAnswer },
  'run-chart': { answer: single(runChart) },
  'spc-i': { answer: single(iChart) },
  'spc-mr': { answer: single(mrChart) },
  'spc-p': { answer: counted(pChart) },
  'spc-p-prime': { answer: counted(pPrimeChart) },
  'spc-u': { answer: counted(uChart) },
  'spc-u-prime': { answer: counted(uPrimeChart) },
  'spc-c': { answer: single(cChart) },
  'spc-g': { answer: single(gChart) },
  'spc-t': { answer: single(tChart) },
};
