import type { Day, Month } from '@waymark/calendar';
import type { CellUnit } from './cell-unit.js';
import type { FlowObservation, SnapshotObservation, StockObservation } from './observation.js';

/** What is measured, before it is said when, where and in which cuts. */
export interface Measured {
  readonly measure: string;
  readonly value: number;
  readonly times?: number;
  readonly weight?: number;
}

/** What a row carries to be cut by, one at a time: dimension and word. Blank ones are no cut. */
export type Cuts = Readonly<Record<string, unknown>>;

/** Whether something that was judged is so. */
export function judged(measure: string, isSo: boolean): Measured {
  return { measure, value: isSo ? 1 : 0 };
}

/** '' for all rows, and one split for each cut that a row carries; cuts are never crossed. */
export function splitsOf(cuts: Cuts): readonly string[] {
  const carried = Object.entries(cuts).filter(([, word]) => typeof word === 'string' && word !== '');
  return ['', ...carried.map(([dimension, word]) => `${dimension}=${String(word)}`)];
}

/** What happened in a month, in every split of the row. */
export function flowsOf(month: Month, unit: CellUnit, measured: readonly Measured[], cuts?: Cuts): readonly FlowObservation[] {
  return inEverySplit(cuts, measured, ({ measure, value, times, weight }, split) => {
    return { grain: 'flow', month, unit, split, measure, value, times, weight };
  });
}

/** How things stood on a day, in every split of the row. */
export function snapshotsOf(
  day: Day,
  unit: CellUnit,
  measured: readonly Measured[],
  cuts?: Cuts,
): readonly SnapshotObservation[] {
  return inEverySplit(cuts, measured, ({ measure, value, times, weight }, split) => {
    return { grain: 'snapshot', day, unit, split, measure, value, times, weight };
  });
}

function inEverySplit<Spoken>(
  cuts: Cuts | undefined,
  measured: readonly Measured[],
  spokenOf: (one: Measured, split: string) => Spoken,
): readonly Spoken[] {
  const splits = cuts === undefined ? [''] : splitsOf(cuts);
  const spoken: Spoken[] = [];
  for (const split of splits) for (const one of measured) spoken.push(spokenOf(one, split));
  return spoken;
}

/** Something that stands, before it is said from when until when. */
export type Standing = Pick<StockObservation, 'measure' | 'unit' | 'split' | 'value'>;

/**
 * How things stand over time: what `standingAt` says of the last day of each month of `changes` holds until the next of them, and of the
 * last for ever. `changes` has to name every month from which something may differ; order and repeats do not matter.
 */
export function stocksOf(
  changes: readonly Month[],
  standingAt: (month: Month) => readonly Standing[],
): readonly StockObservation[] {
  const months = [...new Set(changes)].sort((a, b) => a - b);
  return months.flatMap((from, i) =>
    standingAt(from).map((standing) => ({ ...standing, grain: 'stock' as const, from, until: months[i + 1] })),
  );
}
