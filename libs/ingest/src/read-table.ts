import type { Issue, Place } from '@waymark/basics';
import { annexARows } from './annex-a/annex-a-rows.js';
import { withBeginningFirst } from './beginning.js';
import { refuseFalseName, tableKindOf } from './file-content.js';
import { tooLarge } from './file-refused.js';
import { publishedAsBenchmarks } from './published/published-rows.js';
import { readCsv } from './read-csv.js';
import type { RawBatch, RowSource } from './row-source.js';
import { nothingToRead, sheetMeant } from './workbook/sheet-choice.js';
import { type SheetSummary, type Workbook, openWorkbook } from './workbook/workbook.js';

/** Which file this is, and which sheet of it is read. */
export interface TableOptions {
  /** The file's name, for messages. */
  readonly file?: string;
  /** Left out: the one that is meant (`sheetMeant`). A file that is no workbook has none. */
  readonly sheet?: string;
}

const maxBytes = 500_000_000;
const maxWorkbookBytes = 20_000_000;

/**
 * The rows of a file, told by its content: a CSV file streams by; a workbook is held in memory, at most 20 MB of it, and one of its sheets
 * is read; an Annex A workbook gives the open children of its lists, and a published series its benchmarks. Throws `FileRefused` for everything else and for a name that says otherwise, and `WhichSheet` where a workbook has several sheets that could be meant.
 */
export function readTable(chunks: AsyncIterable<Uint8Array>, options: TableOptions = {}): RowSource {
  return publishedAsBenchmarks(tableRows(chunks, options));
}

async function* tableRows(chunks: AsyncIterable<Uint8Array>, options: TableOptions): RowSource {
  const place = placeOf(options);
  const pieces = withBeginningFirst(chunks, maxBytes, place);
  const first = await pieces.next();
  if (first.done === true || kindOf(first.value, place) === 'text') {
    yield* readCsv(withFirst(first.value, pieces), options.file === undefined ? {} : { file: options.file });
    return;
  }
  const workbook = await openWorkbook(await whole(first.value, pieces, place), options);
  const annexA = options.sheet === undefined ? await annexARows(workbook, place) : undefined;
  if (annexA) {
    yield* saidOnce(annexA, workbook, workbook.warnings);
    return;
  }
  const { sheet, sheetPlace } = await chosen(workbook, options, place);
  const said = [...workbook.warnings, ...(options.sheet === undefined ? otherSheets(workbook, sheet, sheetPlace) : [])];
  const rows = yield* saidOnce(workbook.read(sheet), workbook, said, sheet);
  if (rows === 0) throw nothingToRead(await workbook.sheets(), sheetPlace);
}

/** The batches of a workbook with what is said of all of it before the first; gives the number of rows. */
async function* saidOnce(
  source: RowSource,
  { dateSystem }: Workbook,
  said: readonly Issue[],
  sheet?: string,
): AsyncGenerator<RawBatch, number> {
  const about = { ...(sheet === undefined ? {} : { sheet }), ...(dateSystem === 1904 ? { datesFrom: 1904 as const } : {}) };
  let rows = 0;
  for await (const batch of source) {
    yield { ...batch, ...about, warnings: [...(rows === 0 ? said : []), ...batch.warnings] };
    rows += batch.rows.length;
  }
  return rows;
}

/** The sheets of a workbook with their first rows; none for a file that is no workbook. Throws `FileRefused` as `readTable` does. */
export async function sheetsOf(
  chunks: AsyncIterable<Uint8Array>,
  options: Pick<TableOptions, 'file'> = {},
): Promise<readonly SheetSummary[]> {
  const place = placeOf(options);
  const pieces = withBeginningFirst(chunks, maxBytes, place);
  const first = await pieces.next();
  if (first.done === true || kindOf(first.value, place) === 'text') return [];
  const workbook = await openWorkbook(await whole(first.value, pieces, place), options);
  return workbook.sheets();
}

function kindOf(beginning: Uint8Array, place: Place): 'text' | 'zip' {
  const kind = tableKindOf(beginning, place);
  refuseFalseName(kind, place);
  return kind;
}

async function chosen(workbook: Workbook, { sheet }: TableOptions, place: Place) {
  const [only, ...others] = workbook.listed.filter(({ hidden }) => !hidden);
  const isClear = sheet === undefined && only !== undefined && others.length === 0;
  const name = sheet ?? (isClear ? only.name : sheetMeant(await workbook.sheets(), place).name);
  return { sheet: name, sheetPlace: { ...place, sheet: name } };
}

function otherSheets({ listed }: Workbook, sheet: string, place: Place): readonly Issue[] {
  const others = listed.filter(({ name, hidden }) => !hidden && name !== sheet).map(({ name }) => `"${name}"`);
  if (others.length === 0) return [];
  return [
    {
      weight: 'warning',
      code: 'other-sheets',
      place,
      reason: `The sheet "${sheet}" is read. Not read: ${others.join(', ')}.`,
      repair: 'Nothing needs doing where that is the sheet with the rows; otherwise choose another.',
    },
  ];
}

async function* withFirst(first: Uint8Array | undefined, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first !== undefined) yield first;
  yield* rest;
}

async function whole(first: Uint8Array, rest: AsyncIterable<Uint8Array>, place: Place): Promise<Uint8Array> {
  const pieces = [first];
  let bytes = first.length;
  for await (const piece of rest) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > maxWorkbookBytes) throw tooLarge('bytes', maxWorkbookBytes, `at least ${bytes}`, place);
  }
  return Buffer.concat(pieces);
}

function placeOf({ file }: TableOptions): Place {
  return file === undefined ? {} : { file };
}
