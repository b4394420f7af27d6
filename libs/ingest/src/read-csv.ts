import type { Issue, Place } from '@waymark/basics';
import { withBeginningFirst } from './beginning.js';
import { csvTokenizer, type Tokenizer } from './csv-tokens.js';
import { decoderFor, type Decoder } from './decode.js';
import { delimiterNames, delimiterOf, type Delimiter } from './delimiter.js';
import { refuseOtherContent } from './file-content.js';
import { FileRefused, tooLarge } from './file-refused.js';
import type { RawRow, RowSource } from './row-source.js';

/** How a CSV file is read, and how large it may be. */
export interface CsvOptions {
  /** The file's name, for messages. */
  readonly file?: string;
  /** Left out: found from the beginning of the file. */
  readonly delimiter?: Delimiter;
  readonly maxBytes?: number;
  readonly maxRows?: number;
  readonly maxColumns?: number;
  readonly maxCellLength?: number;
  readonly batchRows?: number;
}

const limits = { maxBytes: 500_000_000, maxRows: 2_000_000, maxColumns: 1_000, maxCellLength: 32_767, batchRows: 2_000 };
const lengthForDelimiter = 65_536;
/** Titles and headings do not count among the rows of the limit. */
const rowsAboveRecords = 20;

/**
 * The rows of a CSV file in batches, in bounded memory: UTF-8, UTF-16 with a mark or Windows-1252; commas, semicolons or tabs; any line
 * ends. A row that cannot be taken apart carries its fault. Throws `FileRefused` where the file as a whole cannot be read: empty, another
 * kind of content, too large, a quote that never closes, bytes that are not text.
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, options: CsvOptions = {}): RowSource {
  const settings = { ...limits, ...options };
  const place: Place = settings.file === undefined ? {} : { file: settings.file };
  let [decoder, tokens] = [undefined as Decoder | undefined, undefined as Tokenizer | undefined];
  let [waiting, warnings, rowsSoFar] = [[] as RawRow[], [] as Issue[], 0];

  const keep = (rows: readonly RawRow[]): void => {
    for (const row of rows) waiting.push(row);
    rowsSoFar += rows.length;
    if (rowsSoFar > settings.maxRows + rowsAboveRecords)
      throw tooLarge('rows', settings.maxRows, `more than ${settings.maxRows}`, place);
    const wide = rows.find((row) => row.cells.length > settings.maxColumns);
    if (wide !== undefined) throw tooLarge('columns', settings.maxColumns, 'more', { ...place, line: wide.line });
  };

  const readPiece = (piece: Uint8Array, last: boolean): void => {
    decoder ??= decoderFor(piece);
    const before = decoder.encoding();
    const { text, stopsAt } = decoder.decode(piece, last);
    if (tokens === undefined) {
      const delimiter = settings.delimiter ?? delimiterOf(text.slice(0, lengthForDelimiter));
      tokens = csvTokenizer(delimiter, { cellLength: settings.maxCellLength, columns: settings.maxColumns });
      if (delimiter !== ',') warnings.push(otherDelimiter(delimiter, place));
    }
    keep(tokens.push(text));
    if (stopsAt !== undefined) throw notText(stopsAt, tokens.line(), decoder.encoding(), place);
    if (decoder.encoding() !== before) warnings.push(readAsWindows(place));
  };

  for await (const piece of withBeginningFirst(chunks, settings.maxBytes, place)) {
    if (decoder === undefined) refuseOtherContent(piece, place);
    readPiece(piece, false);
    let given = 0;
    for (; waiting.length - given >= settings.batchRows; given += settings.batchRows) {
      yield { rows: waiting.slice(given, given + settings.batchRows), warnings };
      warnings = [];
    }
    waiting = waiting.slice(given);
  }
  if (decoder === undefined) throw nothingIn('The file is empty.', 'empty-file', place);
  readPiece(new Uint8Array(0), true);
  const openQuote = tokens!.unclosedQuoteLine();
  if (openQuote !== undefined) throw quoteNotClosed(openQuote, place);
  keep(tokens!.end());
  if (rowsSoFar === 0) throw nothingIn('The file holds only blank lines.', 'no-rows', place);
  if (waiting.length > 0 || warnings.length > 0) yield { rows: waiting, warnings };
}

function otherDelimiter(delimiter: Delimiter, place: Place): Issue {
  return {
    weight: 'warning',
    code: 'other-delimiter',
    place,
    reason: `The cells of this file are separated by ${delimiterNames[delimiter]}.`,
    repair: 'Nothing needs doing where the columns below look right.',
  };
}

function readAsWindows(place: Place): Issue {
  return {
    weight: 'warning',
    code: 'windows-1252',
    place,
    reason: 'The file is not UTF-8; it was read as Windows-1252, as older spreadsheets save it.',
    repair: 'Nothing needs doing where accents and pound signs look right; otherwise save it as CSV UTF-8.',
  };
}

function notText(byte: number, line: number, encoding: string, place: Place): FileRefused {
  return new FileRefused(
    'not-text',
    `At byte ${byte} (line ${line}) the file stops being text: the bytes there are not ${encoding}.`,
    'Export it again as CSV UTF-8; nothing of it was read.',
    { ...place, line },
  );
}

function quoteNotClosed(line: number, place: Place): FileRefused {
  return new FileRefused(
    'quote-not-closed',
    `A quote opens at line ${line} and never closes.`,
    'Close the quote or take it out, or export the file again.',
    { ...place, line },
  );
}

function nothingIn(reason: string, code: string, place: Place): FileRefused {
  return new FileRefused(code, reason, 'Export it again and look inside before you send it.', place);
}
