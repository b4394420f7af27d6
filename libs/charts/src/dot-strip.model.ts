import { type ValueAxis, valueAxisFor } from './value-axis.js';

/** How many stand at one value. */
export interface StripCount {
  readonly at: number;
  readonly n: number;
}

/** One group of which every member is a dot, not named. */
export interface StripRow {
  readonly key: string;
  readonly name: string;
  /** Left out where the group is too small to be drawn. */
  readonly counts?: readonly StripCount[];
  readonly median?: number;
  /** At the right end: the median, then how many. */
  readonly medianText: string;
  readonly numbers: string;
  /** What stands in place of the dots: "under 6". */
  readonly instead?: string;
  readonly lines: readonly string[];
  readonly spoken: string;
}

export interface DotStripModel {
  readonly rows: readonly StripRow[];
  /** One value marked by a heavy dashed line through all rows, with its name over it. */
  readonly line?: { readonly at: number; readonly name: string };
}

export interface DrawnDot {
  readonly at: number;
  /** How far from the middle of its row, in pixels. */
  readonly off: number;
}

export const dotRadius = 3.4;

/** Dots of a row: those at one value stand over one another, closer where there are more than fit into `room` pixels. */
export function drawnDots(counts: readonly StripCount[], room: number): readonly DrawnDot[] {
  return counts.flatMap(({ at, n }) => {
    const step = n < 2 ? 0 : Math.min(2 * dotRadius + 0.6, (room - 2 * dotRadius) / (n - 1));
    return Array.from({ length: n }, (_, i) => ({ at, off: (i - (n - 1) / 2) * step }));
  });
}

/** One axis from 0 for all rows and the line. */
export function stripAxis({ rows, line }: DotStripModel): ValueAxis {
  const seen = rows.flatMap(({ counts = [] }) => counts.map(({ at }) => at));
  return valueAxisFor([0, ...seen, ...(line ? [line.at] : [])], 'number', 5);
}
