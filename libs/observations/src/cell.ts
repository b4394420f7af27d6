import type { CellUnit } from './cell-unit.js';

/** What is counted together. `at` is a month for flows and stocks and a day for snapshots. */
export interface CellKey {
  readonly measure: string;
  readonly at: number;
  readonly unit: CellUnit;
  readonly split: string;
  readonly value: number;
}

/**
 * How many observations share a key, and what they weigh together. In a stock, a cell holds what begins in its month less what has
 * ended by then, so that how things stand is the sum of all cells up to a month.
 */
export interface Cell extends CellKey {
  readonly n: number;
  readonly weight: number;
}
