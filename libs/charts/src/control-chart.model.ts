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
  /** A value axis from elsewhere, for pictures that stand side by side. */
  readonly axis?: ValueAxis;
}

/** A step as the picture needs it: everything held within the axis. */
export interface DrawnPoint {
  readonly at: number;
  readonly value: number | null;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly band: readonly [number, number] | null;
}

export interface DrawnControlChart {
  readonly axis: ValueAxis;
  readonly ticks: readonly Tick[];
  readonly steps: readonly DrawnPoint[];
  /** The last step with a value; -1 where there is none. */
  readonly latest: number;
}

/** What there is to draw in a given width. */
export function drawnControlChart(model: ControlChartModel, width: number): DrawnControlChart {
  const { points } = model;
  const seen = points
    .flatMap(({ value, centre, lower, upper }) => [value, centre, lower, upper])
    .filter((value) => value !== undefined);
  const axis = model.axis ?? valueAxisFor(seen, model.kind);
  const held = (value: number | undefined) => (value === undefined ? null : withinAxis(value, axis));
  const steps = points.map(({ value, centre, lower, upper }, at): DrawnPoint => {
    const [low, high] = [held(lower), held(upper)];
    return {
      at,
      value: held(value),
      centre: held(centre),
      lower: low,
      upper: high,
      band: low === null || high === null ? null : [low, high],
    };
  });
  const room = Math.max(2, Math.floor(width / (model.stepLength === 1 ? 62 : 84)));
  const months = points.map(({ month }) => month);
  return {
    axis,
    steps,
    ticks: ticksFor(months, room, model.stepLength),
    latest: steps.findLastIndex(({ value }) => value !== null),
  };
}
