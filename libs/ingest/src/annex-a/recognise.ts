import type { Place } from '@waymark/basics';
import { FileRefused } from '../file-refused.js';
import type { RawRow } from '../row-source.js';
import { type AnnexAList, type Field, annexALists, foldListHeading } from './lists.js';

/** A sheet of a workbook: its name and its first rows, among them the row of headings. */
export interface SheetHead {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

/** A list found in a workbook: in which sheet, below which line, and where the columns stand that are read. */
export interface FoundList {
  readonly list: AnnexAList;
  readonly sheet: string;
  readonly headerLine: number;
  readonly headings: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, number>>>;
}

const searchedRows = 10;
const leastShare = 0.6;
const leastOfItsOwn = 0.5;
const leastOfTheRow = 0.5;
const leastSharedOfALookAlike = 2;
const allocatedLists = [3, 6, 7, 8];
const optional: readonly Field[] = ['adviser', 'start'];
const sheetName = /^list[\s_-]*\d+\b/i;

/**
 * The lists of an Annex A workbook, in order of their numbers, found by their headings whatever the sheets are called and however many
 * title rows stand above. `undefined` for a workbook that has nothing of Annex A. Throws `FileRefused` where it looks like one and is
 * none, or is one of which open children cannot be counted.
 */
export function annexAIn(sheets: readonly SheetHead[], place: Place = {}): readonly FoundList[] | undefined {
  const found = sheets.flatMap((sheet) => listIn(sheet) ?? []).sort((a, b) => a.list.number - b.list.number);
  if (!found.some(({ list }) => allocatedLists.includes(list.number))) {
    const called = sheets.filter(isCalledLikeAList);
    if (found.length === 0 && called.length === 0) return undefined;
    throw lookAlike(found, called, place);
  }
  const twice = found.find((one, i) => found[i + 1]?.list === one.list);
  if (twice) throw listTwice(twice, found, place);
  if (!found.some(({ list }) => list.number === 6)) throw withoutListSix(found, sheets, place);
  for (const one of found) refuseMissingColumns(one, place);
  return found;
}

/** A sheet called "List 6" that lists people. Some programs call every first sheet so, whatever it holds. */
function isCalledLikeAList({ name, rows }: SheetHead): boolean {
  if (!sheetName.test(name.trim())) return false;
  const shared = new Set(annexALists.flatMap((list) => list.shared.map(foldListHeading)));
  const sharedIn = (cells: readonly string[]) => cells.filter((cell) => shared.has(foldListHeading(cell))).length;
  return rows.slice(0, searchedRows).some(({ cells }) => sharedIn(cells) >= leastSharedOfALookAlike);
}

function listIn({ name, rows }: SheetHead): FoundList | undefined {
  const candidates = rows
    .slice(0, searchedRows)
    .flatMap((row) => annexALists.map((list) => ({ row, list, share: shareOf(list, row.cells) })))
    .filter(({ share }) => share >= leastShare);
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (most, one) => (most === undefined || one.share > most.share ? one : most),
    undefined,
  );
  if (!best) return undefined;
  const { row, list } = best;
  return { list, sheet: name, headerLine: row.line, headings: row.cells, columns: columnsOf(list, row.cells) };
}

/**
 * The share of a list's headings that a row has; 0 where it has too few of those that no other list has, or mostly others: a sheet of
 * codes has the headings of every list side by side.
 */
function shareOf({ shared, own }: AnnexAList, cells: readonly string[]): number {
  const there = new Set(cells.map(foldListHeading));
  const among = (headings: readonly string[]) => headings.filter((heading) => there.has(foldListHeading(heading))).length;
  const [sharedThere, ownThere] = [among(shared), among(own)];
  if (ownThere / own.length < leastOfItsOwn) return 0;
  if ((sharedThere + ownThere) / cells.filter((cell) => cell.trim() !== '').length < leastOfTheRow) return 0;
  return (sharedThere + ownThere) / (shared.length + own.length);
}

function columnsOf({ fields }: AnnexAList, cells: readonly string[]): FoundList['columns'] {
  const folded = cells.map(foldListHeading);
  const placed = Object.entries(fields).flatMap(([field, headings]) => {
    const index = headings.map((heading) => folded.indexOf(foldListHeading(heading))).find((at) => at >= 0);
    return index === undefined ? [] : [[field, index] as const];
  });
  return Object.fromEntries(placed);
}

function refuseMissingColumns({ list, sheet, columns, headerLine }: FoundList, place: Place): void {
  const missing = Object.entries(list.fields).find(([field]) => !optional.includes(field as Field) && !(field in columns));
  if (!missing) return;
  const heading = missing[1][0] ?? missing[0];
  throw new FileRefused(
    'annex-a-column-missing',
    `List ${list.number} (${list.label}), sheet "${sheet}", has no column "${heading}" among the headings in row ${headerLine}.`,
    'Give the column its heading of the Annex A workbook, and send the file again.',
    { ...place, sheet, line: headerLine },
  );
}

function lookAlike(found: readonly FoundList[], called: readonly SheetHead[], place: Place): FileRefused {
  const repair =
    'Send the child-level workbook of an inspection of children’s services, with lists 6 to 9; or choose another file.';
  if (found.length > 0) {
    const reason = `This workbook has of Annex A only ${numbersOf(found)}, and none of the lists of children with an allocated worker (3, 6, 7 and 8).`;
    return new FileRefused('not-annex-a', reason, repair, place);
  }
  const [first] = called;
  const reason = `The sheet "${first!.name}" is called like a list of Annex A, but its headings are not those of any; a workbook for an inspection of special educational needs has sheets of the same names.`;
  return new FileRefused('not-annex-a', reason, repair, { ...place, sheet: first!.name });
}

function listTwice({ list }: FoundList, found: readonly FoundList[], place: Place): FileRefused {
  const sheets = found.filter((one) => one.list === list).map(({ sheet }) => `"${sheet}"`);
  return new FileRefused(
    'annex-a-list-twice',
    `The sheets ${sheets.join(' and ')} both have the headings of list ${list.number} (${list.label}).`,
    'Leave one of them in the workbook.',
    place,
  );
}

function withoutListSix(found: readonly FoundList[], sheets: readonly SheetHead[], place: Place): FileRefused {
  const called = sheets.find(({ name }) => /^list[\s_-]*6\b/i.test(name.trim()));
  const there = called ? `The sheet "${called.name}" has other headings than list 6.` : 'There is no list 6.';
  return new FileRefused(
    'annex-a-without-list-6',
    `This is an Annex A workbook with ${numbersOf(found)}. ${there} Without children in need, open children cannot be counted.`,
    'Send the workbook with list 6 and its own headings.',
    called ? { ...place, sheet: called.name } : place,
  );
}

function numbersOf(found: readonly FoundList[]): string {
  const numbers = [...new Set(found.map(({ list }) => String(list.number)))];
  return `${numbers.length === 1 ? 'list' : 'lists'} ${numbers.join(', ')}`;
}
