import type { Place } from '@waymark/basics';
import { tooLarge } from '../file-refused.js';
import { cellAt, columnLetters, lastColumn, lastRow } from './cell-address.js';
import { type CellGround, cellText } from './cell-text.js';
import { collectText } from './rich-text.js';
import { damaged } from './workbook-refused.js';
import { type XmlHandlers, isOn } from './xml.js';

/** A row with something in it: its cells up to the last that is filled, and the first filled column beyond those that are read. */
export interface SparseRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly beyond: number | undefined;
}

/** What somebody should know of how a sheet is laid out. */
export interface SheetLayout {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  /** Ranges that are merged over several rows. */
  readonly merged: readonly string[];
}

/** Takes a sheet apart as it streams by; only cells that are there cost anything, wherever they stand. */
export interface SheetTaker extends XmlHandlers {
  /** The rows that are finished since the last call. */
  readonly take: () => readonly SparseRow[];
  readonly layout: () => SheetLayout;
}

const named = 10;

/** Throws `FileRefused` for cells and rows that no sheet has, for values that cannot be read, and for too many columns. */
export function sheetTaker(ground: CellGround, place: Place, columnsRead: number): SheetTaker {
  const inline = collectText();
  const [hiddenRows, hiddenColumns, merged] = [[] as number[], [] as string[], [] as string[]];
  let finished: SparseRow[] = [];
  let [inSheet, line, isHidden, cells, filled] = [false, 0, false, [] as string[], 0];
  let beyond: number | undefined;
  let [column, type, style, value, hasFormula, inValue] = [0, 'n', 0, undefined as string | undefined, false, false];

  const openRow = (attributes: Readonly<Record<string, string>>): void => {
    const next = attributes['r'] === undefined ? line + 1 : Number(attributes['r']);
    if (!Number.isInteger(next) || next <= line || next > lastRow)
      throw damaged(`after row ${line} comes a row that no sheet has`, place);
    [line, column, cells, filled, beyond, isHidden] = [next, 0, [], 0, undefined, isOn(attributes['hidden'])];
  };

  const openCell = (attributes: Readonly<Record<string, string>>): void => {
    const address = attributes['r'];
    const at = address === undefined ? { row: line, column: column + 1 } : cellAt(address);
    if (at === undefined || at.row !== line || at.column <= column || at.column > lastColumn) {
      throw damaged(`row ${line} holds a cell that no sheet has there`, { ...place, line });
    }
    [column, type, style, value, hasFormula] = [
      at.column,
      attributes['t'] ?? 'n',
      Number(attributes['s'] ?? 0),
      undefined,
      false,
    ];
    inline.take();
  };

  const closeCell = (): void => {
    const text = cellText({ type, style, value, inline: type === 'inlineStr' ? inline.take() : '', hasFormula }, ground);
    if (text === undefined)
      throw damaged(`what stands in cell ${columnLetters(column)}${line} cannot be read`, { ...place, line });
    if (text.trim() === '') return;
    if (++filled > columnsRead) throw tooLarge('columns', columnsRead, `more in row ${line}`, { ...place, line });
    if (column > columnsRead) {
      beyond ??= column;
      return;
    }
    while (cells.length < column - 1) cells.push('');
    cells.push(text);
  };

  const closeRow = (): void => {
    if (filled === 0) return;
    finished.push({ line, cells, beyond });
    if (isHidden && hiddenRows.length <= named) hiddenRows.push(line);
  };

  return {
    open: (name, attributes) => {
      if (name === 'sheetData') inSheet = true;
      else if (name === 'col' && isOn(attributes['hidden']))
        hiddenColumns.push(...lettersOf(attributes['min'], attributes['max']));
      else if (name === 'mergeCell' && merged.length <= named && isOverRows(attributes['ref']))
        merged.push(attributes['ref'] ?? '');
      if (!inSheet) return;
      if (name === 'c') openCell(attributes);
      else if (name === 'v') [inValue, value] = [true, ''];
      else if (name === 'row') openRow(attributes);
      else if (name === 'f') hasFormula = true;
      else inline.open(name);
    },
    text: (text) => {
      if (inValue) value = (value ?? '') + text;
      else if (inSheet) inline.text(text);
    },
    close: (name) => {
      if (!inSheet) return;
      if (name === 'c') closeCell();
      else if (name === 'v') inValue = false;
      else if (name === 'row') closeRow();
      else if (name === 'sheetData') inSheet = false;
      else inline.close(name);
    },
    take: () => {
      const rows = finished;
      finished = [];
      return rows;
    },
    layout: () => ({ hiddenRows, hiddenColumns: hiddenColumns.slice(0, named + 1), merged }),
  };
}

function lettersOf(first = '', last = ''): readonly string[] {
  const [from, until] = [Number(first), Math.min(Number(last), Number(first) + named)];
  if (!Number.isInteger(from) || from < 1 || from > lastColumn || !(until >= from)) return [];
  return Array.from({ length: until - from + 1 }, (_, i) => columnLetters(from + i));
}

function isOverRows(ref = ''): boolean {
  const [from = '', until = ''] = ref.split(':');
  const [first, last] = [cellAt(from), cellAt(until)];
  return first !== undefined && last !== undefined && last.row > first.row;
}
