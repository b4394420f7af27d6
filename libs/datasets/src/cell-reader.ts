import { localStandardAnchors } from '@waymark/instruments';
import type { Column, Value } from './dataset.js';
import { sheetError, type Problem, type Reading } from './problem.js';
import { readDate, readMonth, type DateOrder } from './read-date.js';
import { numberReader, wholeReader } from './read-number.js';
import { codeText, readRef } from './read-ref.js';
import { wordReader, wordOf } from './read-word.js';
import { serviceAreas } from './vocabulary.js';

/** What the reading of a cell depends on beside its column. */
export interface CellContext {
  /** Day first unless a person or the feed has said otherwise for this column. */
  readonly dateOrder?: DateOrder;
  /** The day on which the file arrived, YYYY-MM-DD. */
  readonly arrivedOn: string;
  /** Accepted fixes and matched words of this column in this feed: what the file says, and what it is read as. */
  readonly savedWords?: Readonly<Record<string, string>>;
}

/** A cell that was read, or what is wrong with it. A blank cell of a column that may be blank is `{ value: null }`. */
export type CellReading = Reading<Value>;

/** Reads cells of one column; made once a column and file, because it remembers what it has read. */
export type CellReader = (text: string) => CellReading;

const blank: CellReading = { value: null };
const rememberedAtMost = 20_000;

/** Reads one cell. For many cells of a column, make its reader once with `cellReader`. */
export function readCell(column: Column, text: string, context: CellContext): CellReading {
  return cellReader(column, context)(text);
}

/** The reader of one column. Values that can be personal never stand in a problem's words; only their kind and length do. */
export function cellReader(column: Column, context: CellContext): CellReader {
  const saved = new Map(Object.entries(context.savedWords ?? {}).map(([from, to]) => [from.trim().toLowerCase(), to]));
  const whenBlank = column.required === true ? { problem: needed(column) } : blank;
  const readFilled = filledReader(column, context);
  const read: CellReader = (text) => {
    const trimmed = column.type === 'text' ? text.trim() : withoutHiddenEdges(text);
    if (trimmed === '') return whenBlank;
    const meant = saved.size === 0 ? trimmed : (saved.get(trimmed.toLowerCase()) ?? trimmed);
    const error = meant.charCodeAt(0) === 35 ? sheetError(meant) : undefined;
    return error === undefined ? readFilled(meant) : { problem: error };
  };
  return column.type === 'ref' || column.type === 'text' ? read : remembering(read);
}

const hiddenAtAnEdge = /^[\u200B-\u200F\u2060\uFEFF]|[\u200B-\u200F\u2060\uFEFF]$/;

/** Without blanks around it, and without characters around it that nobody sees: they come along when cells are copied from pages. */
function withoutHiddenEdges(text: string): string {
  const trimmed = text.trim();
  if (!hiddenAtAnEdge.test(trimmed)) return trimmed;
  return trimmed.replace(/^[\s\u200B-\u200F\u2060\uFEFF]+|[\s\u200B-\u200F\u2060\uFEFF]+$/g, '');
}

function remembering(read: CellReader): CellReader {
  const known = new Map<string, CellReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (known.size < rememberedAtMost) known.set(text, reading);
    return reading;
  };
}

function filledReader(column: Column, context: CellContext): CellReader {
  switch (column.type) {
    case 'ref':
      return readRef;
    case 'code':
      return (text) => readCode(column, text);
    case 'date':
      return (text) => readDateCell(column, text, context);
    case 'month':
      return readMonth;
    case 'yes_no':
    case 'one_of':
      return wordReader(column);
    case 'whole':
      return wholeReader(column);
    case 'number':
      return numberReader(column);
    case 'text':
      return (text) => readText(column, text);
  }
}

function needed(column: Column): Problem {
  return {
    code: 'required-blank',
    reason: `${column.label} is needed and is blank.`,
    repair: `Fill in ${column.name} in this row.`,
  };
}

function readDateCell(column: Column, text: string, context: CellContext): CellReading {
  const read = readDate(text, context.dateOrder ?? 'day');
  if ('problem' in read || column.happened !== true || read.value <= context.arrivedOn) return read;
  return {
    problem: {
      code: 'date-in-future',
      reason: `${column.name} is later than the day on which the file arrived (${context.arrivedOn}).`,
      repair: 'Mend the date; this column is for what has happened.',
    },
  };
}

const longestCode = 200;

function readCode(column: Column, text: string): CellReading {
  const code = codeText(text, column.capitals === true);
  if (code.length > longestCode) return { problem: tooLong(column, code.length, longestCode) };
  if (column.unit === true) return { value: wordOf(code, serviceAreas) ?? code.toUpperCase() };
  if (column.name === 'anchors') return { value: isLocalStandard(code) ? null : code };
  return { value: column.name === 'instrument' ? code.toLowerCase() : code };
}

/** The local standard of anchors is what a blank means, so both are one key. */
function isLocalStandard(code: string): boolean {
  return localStandardAnchors.includes(code.toLowerCase());
}

function readText(column: Column, text: string): CellReading {
  if (column.maxLength === undefined || text.length <= column.maxLength) return { value: text };
  const length = Array.from(new Intl.Segmenter('en-GB').segment(text)).length;
  return length <= column.maxLength ? { value: text } : { problem: tooLong(column, length, column.maxLength) };
}

function tooLong(column: Column, length: number, longest: number): Problem {
  return {
    code: 'too-long',
    reason: `${column.label} has ${length} characters; ${longest} are allowed.`,
    repair: 'Say it in fewer words.',
  };
}
