import type { Issue } from '@waymark/basics';
import type { Problem } from '@waymark/datasets';

/** One row as it stands in the file. `line` counts from 1 and is the line at which the row begins, title rows and header included. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The row could not be taken apart cleanly; its cells are then what could be made of it. */
  readonly fault?: Problem;
}

/** Rows in the order of the file, and what somebody should know about how they were read. Rows with nothing in them are left out. */
export interface RawBatch {
  readonly rows: readonly RawRow[];
  readonly warnings: readonly Issue[];
  /** The sheet of a workbook that the rows are of. */
  readonly sheet?: string;
  /** Said of a workbook whose dates count from 1904; everything else counts from 1900. */
  readonly datesFrom?: 1904;
}

/** Any kind of file as rows: a CSV file, or a sheet of a workbook. A file that is refused as a whole throws `FileRefused`. */
export type RowSource = AsyncGenerator<RawBatch>;
