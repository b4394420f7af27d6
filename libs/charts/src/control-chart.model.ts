import type { Mark, ValueKind } from './mark.js';
import { type Tick, ticksFor } from './time-axis.js';
import { type ValueAxis, valueAxisFor, withinAxis } from './value-axis.js';

/** One step of time. A step without a value is a gap: no mark, and no line across it. */
export interface ControlPoint {
  /** The step's first month, in months since January 1970. */
  readonly month: number;
  readonly label: string;
  readonly value?: number;
  readonly centre?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Which usual range the step belongs to, from 0; another number starts a range of its own. Left out: 0. */
  readonly stretch?: number;
  /** What is aimed at in this step. */
  readonly aim?: number;
  /** What stands beside the value: the same step of the period before, or of another group. */
  readonly beside?: number;
  readonly mark?: Mark;
  /** The value in words, as it stands at the end of the line. */
  readonly valueText: string;
  /** What stands in the tip under the label. */
  readonly lines: readonly string[];
  readonly spoken: string;
}

/** Points over time with what is usual for them. Limits may step with each point's number; without limits only the centre is drawn. */
export interface ControlChartModel {
  readonly kind: ValueKind;
  readonly points: readonly ControlPoint[];
  /** Months in a step: 1, or 3 for quarters. */
  readonly stepLength: number;
  /** "Average 41%" or "Median 41%": what the thin line is. */
  readonly centreText?: string;
  /** What the band is called; left out where there is none. */
  readonly bandText?: string;
  /** "Aim 70%": what the heavy dashed line is. */
  readonly aimText?: string;
  /** "Previous period": what the faint line is. */
  readonly besideText?: string;
  /** What stands beside holds for several steps at a time, as a yearly value does: it is drawn in dashed steps. */
  readonly isBesideStepped?: boolean;
  /** Where people know something of a step: its position, and what stands in the ring above it. */
  readonly notes?: readonly NoteMark[];
  /** A value axis from elsewhere, for pictures that stand side by side. */
  readonly axis?: ValueAxis;
}

/** A ring above a step with the numbers of its notes. */
export interface NoteMark {
  readonly at: number;
  /** "1", or "2, 3". */
  readonly numbers: string;
  /** Words beside the ring: "Usual range restarted". */
  readonly text?: string;
}

/** A step as the picture needs it: everything held within the axis. */
export interface DrawnPoint {
  readonly at: number;
  readonly value: number | null;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly aim: number | null;
  readonly beside: number | null;
  readonly stretch: number;
  readonly band: readonly [number, number] | null;
}

export interface DrawnControlChart {
  readonly axis: ValueAxis;
  readonly ticks: readonly Tick[];
  readonly steps: readonly DrawnPoint[];
  /** The usual ranges, in order. */
  readonly stretches: readonly number[];
  /** The last step with a value; -1 where there is none. */
  readonly latest: number;
  /** The line comes down to the latest value with room beneath it, so its words stand beneath, clear of the line. */
  readonly isLatestNamedBeneath: boolean;
}

/** Room beneath a point that its words need, as a share of the axis. */
const roomBeneath = 0.12;

/** What there is to draw in a given width. */
export function drawnControlChart(model: ControlChartModel, width: number): DrawnControlChart {
  const { points } = model;
  const seen = points
    .flatMap(({ value, centre, lower, upper, aim, beside }) => [value, centre, lower, upper, aim, beside])
    .filter((value) => value !== undefined);
  const axis = model.axis ?? valueAxisFor(seen, model.kind);
  const held = (value: number | undefined) => (value === undefined ? null : withinAxis(value, axis));
  const steps = points.map(({ value, centre, lower, upper, aim, beside, stretch = 0 }, at): DrawnPoint => {
    const [low, high] = [held(lower), held(upper)];
    return {
      at,
      value: held(value),
      centre: held(centre),
      lower: low,
      upper: high,
      aim: held(aim),
      beside: held(beside),
      stretch,
      band: low === null || high === null ? null : [low, high],
    };
  });
  const room = Math.max(2, Math.floor(width / (model.stepLength === 1 ? 62 : 84)));
  const months = points.map(({ month }) => month);
  const latest = steps.findLastIndex(({ value }) => value !== null);
  return {
    axis,
    steps,
    stretches: [...new Set(steps.map(({ stretch }) => stretch))],
    ticks: ticksFor(months, room, model.stepLength),
    latest,
    isLatestNamedBeneath: isNamedBeneath(steps[latest - 1]?.value, steps[latest]?.value, axis),
  };
}

function isNamedBeneath(before: number | null | undefined, value: number | null | undefined, { from, to }: ValueAxis): boolean {
  if (typeof before !== 'number' || typeof value !== 'number') return false;
  return before > value && (value - from) / (to - from) > roomBeneath;
}

/**
 * How far each name at the right end is lifted, so that none lies on another: the lowest stays, those above it make room, and where that
 * would carry one out of the picture they come down again, a lift below 0. `heights` and the `ceiling` in pixels above the axis; a name
 * without a height is not there.
 */
export function liftedNames(heights: readonly (number | undefined)[], room: number, ceiling: number): readonly number[] {
  const placed = [...heights];
  const fromBelow = heights
    .map((height, i) => ({ height, i }))
    .filter((name): name is { height: number; i: number } => name.height !== undefined)
    .sort((a, b) => a.height - b.height);
  let floor = -Infinity;
  for (const { height, i } of fromBelow) {
    placed[i] = Math.max(height, floor);
    floor = placed[i] + room;
  }
  let lid = ceiling;
  for (const { i } of fromBelow.toReversed()) {
    placed[i] = Math.min(placed[i]!, lid);
    lid = placed[i] - room;
  }
  return heights.map((height, i) => (height === undefined ? 0 : placed[i]! - height));
}

/**
 * On which side of their ring the words of a note have room: behind it, else before it; `undefined` where there is room on neither, and
 * the words stand beside the chart only. `ring` is half a ring wide; `others` are where the other rings stand.
 */
export function noteSide(
  x: number,
  ring: number,
  words: number,
  others: readonly number[],
  width: number,
): 'behind' | 'before' | undefined {
  const isFree = (from: number, to: number) =>
    from >= 0 && to <= width && others.every((other) => other + ring < from || other - ring > to);
  if (isFree(x + ring, x + ring + words)) return 'behind';
  return isFree(x - ring - words, x - ring) ? 'before' : undefined;
}
