import { type Tick, ticksFor } from './time-axis.js';

/** How many observations stand at each value of a whole-numbered scale, at one time. */
export interface HeatColumn {
  /** Months since January 1970. */
  readonly month: number;
  readonly label: string;
  /** Counts from the lowest value of the scale to the highest; left out where there are too few or none. */
  readonly counts?: readonly number[];
  /** The middle value, halves allowed; left out with the counts. */
  readonly median?: number;
  /** Share of all (0 to 1) of which nothing is known; left out where that cannot be said. */
  readonly missing?: number;
  readonly lines: readonly string[];
  readonly spoken: string;
}

/** Shares of a scale over time: one hue by share, the median as a line, and beneath it what is not known. */
export interface HeatGridModel {
  readonly lowest: number;
  readonly highest: number;
  readonly columns: readonly HeatColumn[];
  /** Names the strip beneath: "Not rated in 6 months, % of open cases". */
  readonly missingName: string;
  /** Names the whole that shares are of: "Of those rated". */
  readonly shareName: string;
  /** Names what an empty column means: "Under 10 rated, or no list". */
  readonly noneName: string;
}

/** From which share (0 to 1) each step of the ramp begins; a value that nobody stands at is the first step. */
export const heatSteps = [0, 0.02, 0.06, 0.1, 0.14, 0.18] as const;

/** What each step of the ramp stands for, in per cent. */
export const heatStepNames = ['under 2%', '2–5', '6–9', '10–13', '14–17', '18 and over'] as const;

/** The step of the ramp for a share: whole per cents decide, as they are named. */
export function heatStepOf(share: number): number {
  const rounded = Math.round(share * 100) / 100;
  return heatSteps.findLastIndex((from) => rounded >= from);
}

export interface DrawnHeatGrid {
  /** One a column: a step of the ramp a value, lowest first; empty where it has too few or none. */
  readonly columns: readonly (readonly number[])[];
  /** Runs of neighbouring columns with a median: the line is never drawn across a column without one. */
  readonly medianRuns: readonly { readonly from: number; readonly medians: readonly number[] }[];
  readonly ticks: readonly Tick[];
  /** The first and the last column whose missing share is known: these are printed. */
  readonly printed: readonly number[];
}

/** What is drawn where there is room for so many names under the columns. */
export function drawnHeatGrid({ columns }: HeatGridModel, room: number): DrawnHeatGrid {
  const known = columns.flatMap(({ missing }, at) => (missing === undefined ? [] : [at]));
  return {
    columns: columns.map(({ counts = [] }) => {
      const total = counts.reduce((sum, n) => sum + n, 0);
      return total === 0 ? [] : counts.map((n) => heatStepOf(n / total));
    }),
    medianRuns: runsOf(columns.map(({ median }) => median)),
    ticks: ticksFor(
      columns.map(({ month }) => month),
      room,
    ),
    printed: [...new Set([known[0], known.at(-1)])].filter((at) => at !== undefined),
  };
}

function runsOf(medians: readonly (number | undefined)[]): DrawnHeatGrid['medianRuns'] {
  const runs: { from: number; medians: number[] }[] = [];
  medians.forEach((median, at) => {
    if (median === undefined) return;
    const last = runs.at(-1);
    if (last && last.from + last.medians.length === at) last.medians.push(median);
    else runs.push({ from: at, medians: [median] });
  });
  return runs;
}
