import type { Issue } from '@waymark/basics';
import type { Suggestion, Values } from '@waymark/datasets';
import type { Known } from './known.js';

/** An issue of a row or cell; where one reading is plain, with the fix to offer. */
export interface ReadIssue extends Issue {
  readonly suggestion?: Suggestion;
  /** Where a word match can mend it: what stands in the cell, as the file has it. It can be personal: shown to whoever brought the file, and said nowhere else. */
  readonly found?: string;
}

/** One record: a typed row of its dataset. A wide audit row gives one record an answer, all with the same line. */
export interface ReadRow {
  readonly line: number;
  readonly values: Values;
  /** Item cells that were refused by themselves: what was known of them stays. */
  readonly refusedCells: readonly string[];
  /** The cells of the file, for the rejects file should the row be refused later. */
  readonly raw: readonly string[];
}

/** A refused row or cell with what stands in the file, for the rejects file. */
export interface Reject {
  readonly line: number;
  readonly raw: readonly string[];
  readonly issues: readonly ReadIssue[];
}

/** What became of some rows of a file. `read` = rows that gave records + `refused` + `nothingLeft`. */
export interface ReadBatch {
  readonly rows: readonly ReadRow[];
  /** Rows of the file, blank rows and what stands above the headings not counted. */
  readonly read: number;
  readonly refused: number;
  /** Lines of wide rows with nothing but refused cells: they count as unchanged. */
  readonly nothingLeft: readonly number[];
  readonly cellsRefused: number;
  readonly issues: readonly ReadIssue[];
  readonly rejects: readonly Reject[];
}

export interface ReadContext {
  /** The day on which the file arrived, YYYY-MM-DD. */
  readonly arrivedOn: string;
  readonly known: Known;
  /** The feed's name: numbers that surveys give to replies anew in each export are told apart by it. */
  readonly feed?: string;
  readonly file?: string;
  readonly sheet?: string;
}
