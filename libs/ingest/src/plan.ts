import type { Issue, Place } from '@waymark/basics';
import { datasets, type Dataset, type DateOrder } from '@waymark/datasets';
import { FileRefused } from './file-refused.js';
import type { HeaderMatch } from './header-match.js';
import { countKnownHeadings, matchHeaders, type MatchOptions } from './match-headers.js';
import type { RawRow } from './row-source.js';

/** How the rows of one file are read: the match of its headings, and what was decided for its columns. */
export interface ReadPlan extends HeaderMatch {
  /** The line of the headings; rows up to it are titles. */
  readonly headerLine: number;
  readonly headings: readonly string[];
  /** By column name; day first where it says nothing. */
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  /** Accepted fixes and matched words of the feed: column name, then what the file says, then what it is read as. */
  readonly savedWords: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Values that the headings or the caller give every row, by column name. */
  readonly given: Readonly<Record<string, string>>;
  /** Item headings (folded as item codes, "p1 answer") whose numbers lie outside the item's levels: every cell of them is refused. */
  readonly refusedItems: ReadonlySet<string>;
  /**
   * Up to three filled cells of each column that is read, by column of the file, for the page that shows the match. From rows as wide
   * as the headings only: in others, cells stand under headings that are not theirs.
   */
  readonly samples: ReadonlyMap<number, readonly string[]>;
  /** The sheet of a workbook that the rows are of. */
  readonly sheet?: string;
  /** Where dates that stand as numbers count from 1904. */
  readonly datesFrom?: 1904;
}

export interface PlanOptions extends Omit<MatchOptions, 'given'> {
  readonly dateOrder?: DateOrder;
  readonly dateOrders?: Readonly<Record<string, DateOrder>>;
  readonly savedWords?: ReadPlan['savedWords'];
  readonly given?: Readonly<Record<string, string>>;
}

export type PlanAnswer =
  | { readonly state: 'planned'; readonly plan: ReadPlan }
  | { readonly state: 'ask'; readonly candidates: readonly string[]; readonly issues: readonly Issue[] }
  | { readonly state: 'refused'; readonly plan: ReadPlan; readonly issues: readonly Issue[] };

const searchedRows = 20;

/**
 * Finds the row of headings among the first rows of a file, under any title rows, and matches it. Throws `FileRefused` where no row has
 * known headings, or where there are headings and nothing below them.
 */
export function planFile(firstRows: readonly RawRow[], target: Dataset | 'auto', options: PlanOptions = {}): PlanAnswer {
  const header = headerAmong(firstRows, target === 'auto' ? datasets : [target], matchOptions(options));
  if (header === undefined) throw noHeadings(firstRows[0]?.cells ?? [], options.place);
  const headings = header.cells;
  const answer = matchHeaders(target, headings, matchOptions(options));
  if (answer.state === 'ask') return answer;
  const below = firstRows.filter((row) => row.line > header.line);
  if (below.length === 0) throw nothingBelow(header.line, options.place);
  const plan = planned(answer.match, header, below, options);
  const refusals = plan.issues.filter(({ weight }) => weight === 'refused-file');
  return refusals.length === 0 ? { state: 'planned', plan } : { state: 'refused', plan, issues: refusals };
}

function matchOptions(options: PlanOptions): MatchOptions {
  return { ...options, given: Object.keys(options.given ?? {}) };
}

function headerAmong(rows: readonly RawRow[], targets: readonly Dataset[], options: MatchOptions): RawRow | undefined {
  let [best, most] = [undefined as RawRow | undefined, 0];
  for (const row of rows.slice(0, searchedRows)) {
    const known = Math.max(...targets.map((dataset) => countKnownHeadings(dataset, row.cells, options)));
    if (known > most) [best, most] = [row, known];
  }
  return best;
}

function planned(match: HeaderMatch, header: RawRow, below: readonly RawRow[], options: PlanOptions): ReadPlan {
  const whole = below.filter(({ cells }) => cells.length === header.cells.length);
  const orders = match.dataset.columns
    .filter(({ type }) => type === 'date')
    .map(({ name }) => [name, options.dateOrder ?? 'day'] as const);
  return {
    ...match,
    headerLine: header.line,
    headings: header.cells,
    dateOrders: { ...Object.fromEntries(orders), ...options.dateOrders },
    savedWords: options.savedWords ?? {},
    given: { ...match.given, ...options.given },
    refusedItems: new Set(),
    samples: new Map([...match.columns, ...match.items].map(({ index }) => [index, samplesOf(index, whole)])),
  };
}

function samplesOf(index: number, rows: readonly RawRow[]): readonly string[] {
  const filled = rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((text) => text !== '');
  return [...new Set(filled)].slice(0, 3);
}

function noHeadings(firstRow: readonly string[], place: Place = {}): FileRefused {
  return new FileRefused(
    'no-headings',
    `None of the first ${searchedRows} rows has headings that are known; the first row has ${firstRow.length} cells.`,
    'Put the headings of the template in the row above the first record.',
    place,
  );
}

function nothingBelow(line: number, place: Place = {}): FileRefused {
  return new FileRefused('no-rows', `No data rows below the header on row ${line}.`, 'Export the file again with its rows.', {
    ...place,
    line,
  });
}
