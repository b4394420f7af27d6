import type { SpecialCause } from '../src/special-causes.js';
import type { ImprovementDirection, Variation } from '../src/variation.js';
import { xmr, type Xmr } from '../src/xmr.js';
import type { Adapters, Answer, Fields } from './case.js';
import { flag, number, observations, oneOf, optional, texts } from './reading.js';

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

/** Sections 1 and 2 of the methods: charts over time. */
export const charts: Adapters = {
  xmr: { answer: xmrAnswer },
};
