import { type Month, addMonths, isQuarterEnd, monthsBetween, monthsOfQuarter, quarterOf } from '@waymark/calendar';
import { intervalOf } from '../evaluate/interval.js';
import type { FigureState } from '../figure.js';
import type { Indicator } from '../indicator.js';
import type { Unit } from '../unit.js';
import type { MonthFigure, MonthSeries } from './month-series.js';

/** A figure at the step at which patterns may be judged: a month, a quarter, a wave, or the end of a window. */
export interface Point {
  readonly from: Month;
  readonly to: Month;
  readonly state: FigureState;
  /** What the minimum counts, over all months of the step. */
  readonly n: number;
  readonly denominator: number;
  /** These four only where the state is `ok`: below the minimum a page shows n and no figure. */
  readonly numerator?: number;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** What a figure is read of. `whole` is the same figure for the whole authority, whose months say what a wave is. */
export interface AskedReading {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly series: MonthSeries;
  readonly whole: MonthSeries;
  /** The months that are known: a month of them that the series does not hold is there and has no value. */
  readonly span: { readonly from: Month; readonly to: Month };
  /** Months in which a person has let the usual range start anew, since something is known to have changed. Left out: none. */
  readonly restarts?: readonly Month[];
}

/** A run of neighbouring months with answers is no wave when it is longer than this. */
const longestWave = 4;

/**
 * The points of a figure at its indicator's rhythm, in order. Quarters and waves add numerators and denominators; a quarter that has
 * not ended is no point; a run of more than four months with answers is no wave but the quarters that it covers.
 */
export function pointsOf(asked: AskedReading): readonly Point[] {
  const known = new Map(asked.series.figures.map((figure) => [figure.month, figure]));
  return stepsOf(asked).map(([from, to]) => {
    const months = monthsBetween(from, to).flatMap((month) => known.get(month) ?? []);
    return pointOf(asked, from, to, months);
  });
}

type Step = readonly [from: Month, to: Month];

function stepsOf({ indicator, whole, span }: AskedReading): readonly Step[] {
  const months = monthsBetween(span.from, span.to);
  switch (indicator.rhythm) {
    case 'month':
      return months.map((month) => [month, month]);
    case 'quarter':
      return quartersOf(months, span.to);
    case 'wave':
      return wavesOf(whole.figures, span.to);
    case 'window':
      return windowEndsOf(months, span.to, indicator.window ?? 1);
  }
}

/** The quarters that these months touch and that have ended by the last month. */
function quartersOf(months: readonly Month[], last: Month): readonly Step[] {
  const quarters = [...new Set(months.map(quarterOf))];
  return quarters
    .map(monthsOfQuarter)
    .map(([from, , to]): Step => [from, to])
    .filter(([, to]) => to <= last);
}

function wavesOf(whole: readonly MonthFigure[], last: Month): readonly Step[] {
  const answered = whole.filter(({ denominator, month }) => denominator > 0 && month <= last).map(({ month }) => month as Month);
  const runs: Month[][] = [];
  for (const month of answered) {
    if (runs.at(-1)?.at(-1) === month - 1) runs.at(-1)!.push(month);
    else runs.push([month]);
  }
  return runs.flatMap((run) => (run.length > longestWave ? quartersOf(run, last) : [[run[0]!, run.at(-1)!] as const]));
}

/** Every so many months, counted back from the end of the latest quarter (windows of a quarter) or from the latest month. */
function windowEndsOf(months: readonly Month[], last: Month, window: number): readonly Step[] {
  const end = window === 3 ? months.findLast((month) => isQuarterEnd(month)) : last;
  if (end === undefined) return [];
  return months.filter((month) => month <= end && (end - month) % window === 0).map((month) => [month, month]);
}

function pointOf(asked: AskedReading, from: Month, to: Month, months: readonly MonthFigure[]): Point {
  const n = total(months, 'n');
  const denominator = total(months, 'denominator');
  const state = stateOf(asked, { from, to, n, denominator }, months);
  const bare = { from, to, n, denominator, state };
  if (state !== 'ok') return bare;
  const hasNumerator = asked.indicator.numerator !== undefined;
  const numerator = hasNumerator ? total(months, 'numerator') : undefined;
  const value = from === to ? months[0]?.value : numerator === undefined ? undefined : numerator / denominator;
  if (value === undefined) return { ...bare, state: 'none' };
  return { ...bare, numerator, value, ...intervalOf(asked.indicator, { numerator, denominator, value }, asked.unit) };
}

/** A month that is hidden or silent makes its whole step so: what is not known cannot be added. */
function stateOf({ indicator }: AskedReading, step: Omit<Point, 'state'>, months: readonly MonthFigure[]): FigureState {
  const { from, to, n, denominator } = step;
  if (months.length === 0) return 'none';
  if (from === to) return months[0]!.state;
  if (months.some(({ state }) => state === 'hidden')) return 'hidden';
  if (months.some(({ state }) => state === 'silent')) return 'silent';
  if (denominator === 0) return 'none';
  return n < indicator.minimum.n ? 'too_few' : 'ok';
}

function total(months: readonly MonthFigure[], what: 'n' | 'numerator' | 'denominator'): number {
  return months.reduce((sum, month) => sum + month[what], 0);
}

/** The last quarter that has ended by this month. */
export function lastFullQuarter(month: Month): { readonly from: Month; readonly to: Month } {
  const [from, , to] = monthsOfQuarter(quarterOf(isQuarterEnd(month) ? month : addMonths(month, -3)));
  return { from, to };
}
