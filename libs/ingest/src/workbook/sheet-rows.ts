import type { Issue, Place } from '@waymark/basics';
import { tooLarge } from '../file-refused.js';
import type { Problem } from '@waymark/datasets';
import { cellTooLong, strange, strangeCharacter } from '../cell-faults.js';
import type { RawRow, RowSource } from '../row-source.js';
import { columnLetters } from './cell-address.js';
import type { CellGround } from './cell-text.js';
import { type SheetLayout, type SheetTaker, type SparseRow, sheetTaker } from './sheet-taker.js';

import { xmlReader } from './xml.js';

/** How much of a sheet is read. */
export interface SheetLimits {
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly maxCellLength: number;
  readonly batchRows: number;
}

/** Rows that decide how wide the sheet is: among them stand the headings. */
const rowsForWidth = 25;
/** Titles and headings do not count among the rows of the limit. */
const rowsAboveRecords = 20;

/**
 * The rows of a sheet that have something in them, in batches, each as wide as the widest of the first rows; `line` is the sheet's own row
 * number. A row with something further right carries a fault, as it stands under no heading.
 */
export async function* readSheet(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  ground: CellGround,
  place: Place,
  limits: SheetLimits,
): RowSource {
  const taker = sheetTaker(ground, place, limits.maxColumns);
  const reader = xmlReader(part, place, taker);
  let [waiting, width, rowsSoFar] = [[] as SparseRow[], undefined as number | undefined, 0];

  const keep = (rows: readonly SparseRow[]): void => {
    for (const row of rows) waiting.push(row);
    rowsSoFar += rows.length;
    if (rowsSoFar > limits.maxRows + rowsAboveRecords)
      throw tooLarge('rows', limits.maxRows, `more than ${limits.maxRows}`, place);
    if (width === undefined && waiting.length >= rowsForWidth) width = widthOf(waiting);
  };

  for await (const piece of pieces) {
    reader.write(piece);
    keep(taker.take());
    while (width !== undefined && waiting.length >= limits.batchRows) {
      yield { rows: rawRows(waiting.slice(0, limits.batchRows), width, limits), warnings: [] };
      waiting = waiting.slice(limits.batchRows);
    }
  }
  reader.end();
  keep(taker.take());
  const warnings = layoutWarnings(taker, place);
  if (waiting.length > 0 || warnings.length > 0) yield { rows: rawRows(waiting, width ?? widthOf(waiting), limits), warnings };
}

function widthOf(rows: readonly SparseRow[]): number {
  return Math.max(0, ...rows.slice(0, rowsForWidth).map(({ cells }) => cells.length));
}

function rawRows(rows: readonly SparseRow[], width: number, limits: SheetLimits): readonly RawRow[] {
  return rows.map(({ line, cells, beyond }) => {
    const whole = cells.length >= width ? cells : [...cells, ...new Array<string>(width - cells.length).fill('')];
    const fault = faultOf(whole, beyond, width, limits);
    return fault === undefined ? { line, cells: whole } : { line, cells: whole.slice(0, width).map(notTooLong(limits)), fault };
  });
}

function faultOf(cells: readonly string[], beyond: number | undefined, width: number, limits: SheetLimits): Problem | undefined {
  if (beyond !== undefined || cells.length > width) return beyondHeadings(beyond ?? cells.length, width);
  const long = cells.findIndex(({ length }) => length > limits.maxCellLength);
  if (long >= 0) return cellTooLong(cells[long]!.length, limits.maxCellLength, long + 1);
  const odd = cells.findIndex((text) => strange.test(text));
  return odd < 0 ? undefined : strangeCharacter(cells[odd]!, odd + 1);
}

function notTooLong({ maxCellLength }: SheetLimits): (text: string) => string {
  return (text) => (text.length > maxCellLength ? '' : text);
}

function beyondHeadings(column: number, width: number): Problem {
  return {
    code: 'beyond-headings',
    reason: `The row has something in column ${columnLetters(column)}; the headings end in column ${columnLetters(Math.max(1, width))}.`,
    repair: 'Take out what stands to the right of the table, or give it a heading.',
  };
}

function layoutWarnings(taker: SheetTaker, place: Place): readonly Issue[] {
  const { hiddenRows, hiddenColumns, merged }: SheetLayout = taker.layout();
  const repair = 'Nothing needs doing where they belong to the table; otherwise take them out and send the workbook again.';
  return [
    ...told(
      'hidden-rows',
      hiddenRows,
      (names) => `The sheet has hidden rows (${names}). They are read like the others.`,
      repair,
      place,
    ),
    ...told(
      'hidden-columns',
      hiddenColumns,
      (names) => `The sheet has hidden columns (${names}). They are read like the others.`,
      repair,
      place,
    ),
    ...told(
      'merged-cells',
      merged,
      (names) => `Cells are merged over several rows (${names}). Only the first of them holds the value; the others are blank.`,
      'Unmerge them and fill in each row.',
      place,
    ),
  ];
}

function told(
  code: string,
  found: readonly (string | number)[],
  reason: (names: string) => string,
  repair: string,
  place: Place,
): readonly Issue[] {
  if (found.length === 0) return [];
  const most = 10;
  const names = `${found.slice(0, most).join(', ')}${found.length > most ? ' and more' : ''}`;
  return [{ weight: 'warning', code, place, reason: reason(names), repair }];
}
