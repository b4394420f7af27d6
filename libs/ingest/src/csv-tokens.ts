import type { Problem } from '@waymark/datasets';
import { cellTooLong, strange, strangeCharacter } from './cell-faults.js';
import type { RawRow } from './row-source.js';

/** What one cell and one row may hold at most. A longer cell refuses its row, more columns refuse the file. */
export interface TokenLimits {
  readonly cellLength: number;
  readonly columns: number;
}

/** Takes text piece by piece and gives the rows that are finished. */
export interface Tokenizer {
  readonly push: (text: string) => readonly RawRow[];
  /** The row that the end of the file finishes. */
  readonly end: () => readonly RawRow[];
  /** The line at which reading stands, from 1. */
  readonly line: () => number;
  /** The line of a quote that never closes: it is still open, or it has swallowed whole lines up to the next quote of the file. */
  readonly unclosedQuoteLine: () => number | undefined;
}

const [quote, carriageReturn, lineFeed] = [34, 13, 10];

type State = 'start' | 'plain' | 'quoted' | 'after-quote';

/**
 * Takes CSV apart: fields may be quoted, a doubled quote is one quote, lines end with CR, LF or CRLF, and a quoted field may hold line
 * ends. Every row knows the line at which it begins; a fault in one row leaves the next ones readable.
 */
export function csvTokenizer(delimiter: string, limits: TokenLimits): Tokenizer {
  const separator = delimiter.charCodeAt(0);
  let state: State = 'start';
  let [line, rowLine, openLine] = [1, 1, 1];
  let [cells, cell, tooLong, held] = [[] as string[], '', 0, ''];
  let [fault, suspicious] = [undefined as Problem | undefined, false];
  let [rows, swallowedFrom] = [[] as RawRow[], undefined as number | undefined];

  const add = (piece: string): void => {
    if (tooLong === 0 && cell.length + piece.length <= limits.cellLength) cell += piece;
    else tooLong += piece.length + (tooLong === 0 ? cell.length : 0);
  };

  const finishCell = (): void => {
    if (tooLong > 0) fault ??= cellTooLong(tooLong, limits.cellLength, cells.length + 1);
    if (cells.length <= limits.columns) cells.push(tooLong > 0 ? '' : cell);
    [cell, tooLong, state] = ['', 0, 'start'];
  };

  const finishRow = (): void => {
    finishCell();
    if (fault !== undefined || cells.some(isFilled)) {
      const strangeCell = fault === undefined && suspicious ? cells.findIndex((text) => strange.test(text)) : -1;
      if (strangeCell >= 0) fault = strangeCharacter(cells[strangeCell]!, strangeCell + 1);
      rows.push(fault === undefined ? { line: rowLine, cells } : { line: rowLine, cells, fault });
    }
    [cells, fault] = [[], undefined];
  };

  const read = (text: string): void => {
    let i = 0;
    while (i < text.length) {
      if (state === 'quoted') {
        const end = text.indexOf('"', i);
        const piece = end < 0 ? text.slice(i) : text.slice(i, end);
        add(piece);
        line += lineEndsIn(piece);
        if (end < 0) return;
        [state, i] = ['after-quote', end + 1];
        continue;
      }
      const code = text.charCodeAt(i);
      if (code === quote && state === 'after-quote') {
        add('"');
        [state, i] = ['quoted', i + 1];
        continue;
      }
      if (code === quote && state === 'start') {
        [state, openLine, i] = ['quoted', line, i + 1];
        continue;
      }
      const end = endOfPlain(text, i, separator);
      if (end > i) {
        if (state === 'after-quote') {
          if (line > openLine) swallowedFrom ??= openLine;
          fault ??= textAfterQuote(cells.length + 1);
        }
        add(text.slice(i, end));
        state = 'plain';
        i = end;
        continue;
      }
      i++;
      if (code === separator) {
        finishCell();
        continue;
      }
      finishRow();
      if (code === carriageReturn && text.charCodeAt(i) === lineFeed) i++;
      line++;
      rowLine = line;
    }
  };

  // A CR at the end of a piece waits for the next one, which may begin with its LF.
  const push = (text: string): readonly RawRow[] => {
    const whole = held + text;
    held = whole.endsWith('\r') ? '\r' : '';
    suspicious = suspicious || strange.test(whole);
    read(held === '' ? whole : whole.slice(0, -1));
    return taken();
  };

  const taken = (): readonly RawRow[] => {
    const finished = rows;
    rows = [];
    return finished;
  };

  const end = (): readonly RawRow[] => {
    read(held);
    held = '';
    if (cells.length > 0 || cell !== '' || state !== 'start') finishRow();
    return taken();
  };

  const unclosedQuoteLine = (): number | undefined => swallowedFrom ?? (state === 'quoted' ? openLine : undefined);
  return { push, end, line: () => line, unclosedQuoteLine };
}

function isFilled(text: string): boolean {
  return text !== '' && text.trim() !== '';
}

/** Where the unquoted piece that begins at `from` ends: at the next separator or line end, or with the text. */
function endOfPlain(text: string, from: number, separator: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === separator || code === lineFeed || code === carriageReturn) return i;
  }
  return i;
}

function lineEndsIn(piece: string): number {
  return /[\r\n]/.test(piece) ? (piece.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}

function textAfterQuote(column: number): Problem {
  return {
    code: 'text-after-quote',
    reason: `In column ${column} there is text after a closing quote.`,
    repair: 'Double every quote that is part of the text, or export the file again.',
  };
}
