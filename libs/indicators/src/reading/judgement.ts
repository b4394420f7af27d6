import { type Month, dayText, firstDayOf } from '@waymark/calendar';
import {
  type ChartCause,
  type ControlChart,
  type Outcome,
  type SpecialCause,
  type Variation,
  type Xmr,
  pChart,
  pPrimeChart,
  runChart,
  uChart,
  valueOf,
  xmr,
} from '@waymark/statistics';
import type { Indicator } from '../indicator.js';
import type { Point } from './points.js';

/** Where a point lies to what is usual. */
export interface PlacedPoint extends Point {
  readonly centre?: number;
  readonly lowerLimit?: number;
  readonly upperLimit?: number;
  /** Set where the point is more than the usual ups and downs: on which side. */
  readonly marked?: 'above' | 'below';
}

/** The rule that was followed. run: too few points for limits, or the indicator asks for it. none: nothing is said about change. */
export type ChartRule = 'p' | 'p_prime' | 'u' | 'xmr' | 'run' | 'none';

export interface Judgement {
  /** Of the last stretch. */
  readonly rule: ChartRule;
  readonly points: readonly PlacedPoint[];
  /** Of the last point with a value; left out where the rule cannot say yet. */
  readonly variation?: Variation;
  /** In order; one where the usual range was never restarted. */
  readonly stretches: readonly Stretch[];
}

/** Points that share one usual range: all of them, or those from one restart to the next. */
export interface Stretch {
  readonly from: Month;
  readonly to: Month;
  readonly rule: ChartRule;
  /** How many of its points have a value. */
  readonly counted: number;
}

/** From so many points limits stand; below, a run chart with its median is drawn. */
export const leastPointsForLimits = 13;

/** After a restart, from so many points provisional limits stand; below, the points and their median (statistics methods, section 1). */
export const leastPointsAfterRestart = 6;

/** Below so many waves nothing is said about change; from there on the indicator's own rule speaks. */
export const leastWaves = 8;

type Judged = Pick<Indicator, 'pattern' | 'rhythm' | 'direction'>;

/**
 * Judges points by the one rule of the indicator. Points without a value are gaps: no rule bridges them. In each month of `restarts` a
 * person has let the usual range start anew: the step that holds it begins a stretch of its own, and no rule looks across. A restart
 * outside the points, or in a series in which nothing is judged, changes nothing.
 */
export function judge(indicator: Judged, points: readonly Point[], restarts: readonly Month[] = []): Judgement {
  const rule = ruleFor(indicator, points);
  const parts = rule === 'none' ? [points] : stretchesOf(points, restarts);
  const judged = parts.map((part) => {
    const counted = countOf(part);
    const ruleOfPart = parts.length > 1 && counted < leastPointsAfterRestart && rule !== 'none' ? 'run' : rule;
    return { ...judgeStretch(indicator, part, ruleOfPart), counted };
  });
  const last = judged.at(-1)!;
  return {
    rule: last.rule,
    points: judged.flatMap((stretch) => stretch.points),
    variation: judged.findLast(({ counted }) => counted > 0)?.variation,
    stretches: judged.flatMap(({ rule: ruleOfPart, counted, points: placed }) =>
      placed.length === 0 ? [] : [{ from: placed[0]!.from, to: placed.at(-1)!.to, rule: ruleOfPart, counted }],
    ),
  };
}

function stretchesOf(points: readonly Point[], restarts: readonly Month[]): readonly (readonly Point[])[] {
  const begins = restarts.map((month) => points.findIndex(({ to }) => to >= month)).filter((at) => at > 0);
  const starts = [0, ...[...new Set(begins)].sort((a, b) => a - b)];
  return starts.map((from, i) => points.slice(from, starts[i + 1]));
}

interface JudgedStretch {
  readonly rule: ChartRule;
  readonly points: readonly PlacedPoint[];
  readonly variation?: Variation;
}

function judgeStretch(indicator: Judged, points: readonly Point[], rule: ChartRule): JudgedStretch {
  const better = ({ up: 'increase', down: 'decrease', read: 'neutral' } as const)[indicator.direction];
  const values = points.map(({ value }) => value ?? null);
  const counts = {
    values: points.map(({ value, numerator }) => (value === undefined ? null : (numerator ?? null))),
    denominators: points.map(({ value, denominator }) => (value === undefined ? null : denominator)),
  };
  const settings = { improvementDirection: better };
  switch (rule) {
    case 'none':
      return { rule, points };
    case 'p':
      return charted(rule, points, pChart(counts, settings));
    case 'p_prime':
      return charted(rule, points, pPrimeChart(counts, settings));
    case 'u':
      return charted(rule, points, uChart(counts, settings));
    case 'run':
      return charted(rule, points, runChart(values, settings));
    case 'xmr':
      return single(points, xmr({ values, dates: points.map(({ to }) => dayOf(to)) }, settings));
  }
}

function countOf(points: readonly Point[]): number {
  return points.filter(({ value }) => value !== undefined).length;
}

function ruleFor({ pattern, rhythm }: Pick<Indicator, 'pattern' | 'rhythm'>, points: readonly Point[]): ChartRule {
  const counted = countOf(points);
  if (pattern === 'none' || (rhythm === 'wave' && counted < leastWaves)) return 'none';
  return rhythm !== 'wave' && counted < leastPointsForLimits ? 'run' : pattern;
}

function charted(rule: ChartRule, points: readonly Point[], answer: Outcome<ControlChart>): JudgedStretch {
  const chart = valueOf(answer);
  if (!chart) return { rule, points };
  const placed = points.map((point, i): PlacedPoint => {
    const { centreLine, lowerLimit, upperLimit, cause } = chart.points[i]!;
    return {
      ...point,
      centre: centreLine ?? undefined,
      lowerLimit: lowerLimit ?? undefined,
      upperLimit: upperLimit ?? undefined,
      marked: cause === null || cause === 'none' ? undefined : highCauses.has(cause) ? 'above' : 'below',
    };
  });
  return { rule, points: placed, variation: chart.variation };
}

function single(points: readonly Point[], answer: Outcome<Xmr>): JudgedStretch {
  const chart = valueOf(answer);
  if (!chart) return { rule: 'xmr', points };
  const placed = points.map((point, i): PlacedPoint => {
    const { mean, lowerLimit, upperLimit, specialCause } = chart.points[i]!;
    return {
      ...point,
      centre: mean ?? undefined,
      lowerLimit: lowerLimit ?? undefined,
      upperLimit: upperLimit ?? undefined,
      marked: specialCause === null || specialCause === 'none' ? undefined : highCauses.has(specialCause) ? 'above' : 'below',
    };
  });
  return { rule: 'xmr', points: placed, variation: chart.variation };
}

const highCauses: ReadonlySet<ChartCause | SpecialCause> = new Set([
  'above-upper-limit',
  'long-run-above',
  'level-moved-above',
  'rising',
  'two-in-three-above',
  'shift-above',
] as const);

function dayOf(month: Month): string {
  return dayText(firstDayOf(month));
}
