import type { Place } from '@waymark/basics';
import { FileRefused } from '../file-refused.js';
import type { RawRow, RowSource } from '../row-source.js';
import { openChildren } from './open-children.js';
import { type FoundList, type SheetHead, annexAIn } from './recognise.js';

/** What is needed of an opened workbook: which sheets it lists, and their rows. Hidden sheets are not looked at. */
export interface ListedSheets {
  readonly listed: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly read: (sheet: string) => RowSource;
}

const rowsOfABatch = 2_000;

/**
 * The open children of an Annex A workbook as rows of `open_cases`, with what its lists say of one another as warnings. `undefined` for a
 * workbook that has nothing of Annex A, which is then read sheet by sheet. Throws `FileRefused` for a look-alike, and for a workbook
 * whose lists hold nobody: an empty list would end every child that is known.
 */
export async function annexARows({ listed, read }: ListedSheets, place: Place = {}): Promise<RowSource | undefined> {
  const sheets: SheetHead[] = [];
  for (const { name, hidden } of listed) if (!hidden) sheets.push({ name, rows: await firstRows(read(name)) });
  const lists = annexAIn(sheets, place);
  return lists && rowsOf(lists, read, place);
}

async function firstRows(source: RowSource): Promise<readonly RawRow[]> {
  for await (const { rows } of source) return rows;
  return [];
}

async function* rowsOf(lists: readonly FoundList[], read: (sheet: string) => RowSource, place: Place): RowSource {
  const sheets = new Map<string, readonly RawRow[]>();
  for (const { list, sheet } of lists) if ('child' in list.fields) sheets.set(sheet, await allRows(read(sheet)));
  const { rows, issues } = openChildren(lists, (sheet) => sheets.get(sheet) ?? []);
  if (rows.length === 1) throw nobodyOpen(lists, sheets, place);
  const warnings = issues.map((issue) => ({ ...issue, place: { ...place, ...issue.place } }));
  for (let from = 0; from < rows.length; from += rowsOfABatch)
    yield { rows: rows.slice(from, from + rowsOfABatch), warnings: from === 0 ? warnings : [] };
}

async function allRows(source: RowSource): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of source) for (const row of batch.rows) rows.push(row);
  return rows;
}

function nobodyOpen(lists: readonly FoundList[], sheets: ReadonlyMap<string, readonly RawRow[]>, place: Place): FileRefused {
  const counts = lists.flatMap(({ list, sheet, headerLine }) => {
    const rows = sheets.get(sheet);
    return rows ? [`list ${list.number} ${rows.filter(({ line }) => line > headerLine).length}`] : [];
  });
  return new FileRefused(
    'annex-a-nobody-open',
    `The lists of this Annex A workbook hold no open child. Rows below the headings: ${counts.join(', ')}.`,
    'Send the workbook that is filled in. Nothing was changed.',
    place,
  );
}
