import type { Issue, Place } from '@waymark/basics';
import { datasets, editDistance, nearestOf, type Column, type Dataset } from '@waymark/datasets';
import { instruments as shipped, type Instrument } from '@waymark/instruments';
import { foldHeading, knownHeadings, type ItemHeading, type KnownHeadings } from './headings.js';
import { personalKindOf, type PersonalKind } from './personal.js';

/** One column of the file that fills one of ours. `guess`: by likeness only, for a person to confirm. */
export interface MatchedColumn {
  readonly index: number;
  readonly heading: string;
  readonly column: Column;
  readonly how: 'saved' | 'own-name' | 'other-name' | 'guess';
}

/** One column of the file that holds the answers to one item. */
export interface MatchedItem extends ItemHeading {
  readonly index: number;
  readonly heading: string;
}

/** One column of the file that is not read at all. */
export interface LeftOutColumn {
  readonly index: number;
  readonly heading: string;
  readonly why: 'personal' | 'unknown' | 'no-heading' | 'said-so' | 'filled-by-another';
  readonly personal?: PersonalKind;
}

/** How the columns of a file and of a dataset go together. */
export interface HeaderMatch {
  readonly dataset: Dataset;
  readonly columns: readonly MatchedColumn[];
  readonly items: readonly MatchedItem[];
  readonly leftOut: readonly LeftOutColumn[];
  /** Columns of the dataset that the file does not have: what is known of them is copied. */
  readonly missing: readonly string[];
  /** Refusals of the file (a needed column, a heading twice) and warnings (columns left out). */
  readonly issues: readonly Issue[];
}

/** matched: the dataset is known, though the file may still be refused by `issues`. ask: several datasets fit, or none does. */
export type HeaderAnswer =
  | { readonly state: 'matched'; readonly match: HeaderMatch }
  | { readonly state: 'ask'; readonly candidates: readonly string[]; readonly issues: readonly Issue[] };

export interface MatchOptions {
  /** Answers saved with the feed: heading to column or item code, '' to leave it out. They go before everything else. */
  readonly saved?: Readonly<Record<string, string>>;
  /** Columns that the caller fills in for every row, so that the file need not have them. */
  readonly given?: readonly string[];
  readonly instruments?: readonly Instrument[];
  readonly place?: Place;
}

/**
 * Matches the headings of a file to the columns of a dataset: saved answers first, then own names, then other names, then likeness.
 * 'auto' finds the dataset whose columns they are, or says which are possible.
 */
export function matchHeaders(target: Dataset | 'auto', headings: readonly string[], options: MatchOptions = {}): HeaderAnswer {
  if (target !== 'auto') return { state: 'matched', match: matchToDataset(target, headings, options) };
  const found = datasetsThatFit(headings, options);
  if (found.length === 1) return { state: 'matched', match: matchToDataset(found[0]!, headings, options) };
  return { state: 'ask', candidates: found.map((dataset) => dataset.name), issues: [askWhich(found, options.place)] };
}

/** How many headings of a row are names of this dataset's columns or items. Likeness does not count. */
export function countKnownHeadings(dataset: Dataset, headings: readonly string[], options: MatchOptions = {}): number {
  const known = headingsOf(dataset, options.instruments);
  const saved = savedAnswers(options);
  const filled = new Set<string>();
  for (const heading of headings) {
    const folded = foldHeading(heading);
    const name = saved.get(folded) || nameOf(known, folded);
    if (name !== undefined && name !== '') filled.add(name);
  }
  return filled.size;
}

function nameOf(known: KnownHeadings, folded: string): string | undefined {
  const item = known.items.get(folded);
  return (known.own.get(folded) ?? known.other.get(folded))?.name ?? (item && `${item.item.code} ${item.part}`);
}

const cache = new WeakMap<readonly Instrument[], Map<string, KnownHeadings>>();

function headingsOf(dataset: Dataset, instruments: readonly Instrument[] = shipped): KnownHeadings {
  const byDataset = cache.get(instruments) ?? new Map<string, KnownHeadings>();
  cache.set(instruments, byDataset);
  const known = byDataset.get(dataset.name) ?? knownHeadings(dataset, instruments);
  byDataset.set(dataset.name, known);
  return known;
}

function savedAnswers({ saved = {} }: MatchOptions): ReadonlyMap<string, string> {
  return new Map(Object.entries(saved).map(([heading, name]) => [foldHeading(heading), name]));
}

function matchToDataset(dataset: Dataset, headings: readonly string[], options: MatchOptions): HeaderMatch {
  const found = assign(headingsOf(dataset, options.instruments), headings, savedAnswers(options));
  const filled = new Set([...found.columns.map(({ column }) => column.name), ...(options.given ?? [])]);
  const missing = dataset.columns.map((column) => column.name).filter((name) => !filled.has(name));
  const issues = [
    ...twice(headings, options.place),
    ...missingColumns(dataset, missing, found, options.place),
    ...found.leftOut.map((column) => leftOutWarning(column, options.place)),
    ...found.columns.filter(({ how }) => how === 'guess').map((column) => guessWarning(column, options.place)),
  ];
  return { dataset, ...found, missing, issues };
}

type Assigned = Pick<HeaderMatch, 'columns' | 'items' | 'leftOut'>;

/** Every heading goes to at most one column, every column gets at most one heading; the surer way of matching goes first. */
function assign(known: KnownHeadings, headings: readonly string[], saved: ReadonlyMap<string, string>): Assigned {
  const folded = headings.map(foldHeading);
  const columns = new Map<string, MatchedColumn>();
  const items = new Map<string, MatchedItem>();
  const taken = new Set<number>();
  const take = (index: number, column: Column | undefined, how: MatchedColumn['how']): void => {
    if (column === undefined || taken.has(index) || columns.has(column.name)) return;
    columns.set(column.name, { index, heading: headings[index]!, column, how });
    taken.add(index);
  };
  const takeItem = (index: number, item: ItemHeading | undefined): void => {
    const name = item && `${item.item.code} ${item.part}`;
    if (item === undefined || name === undefined || taken.has(index) || items.has(name)) return;
    items.set(name, { index, heading: headings[index]!, ...item });
    taken.add(index);
  };
  const saidToLeaveOut = (fold: string): boolean => saved.get(fold) === '';

  folded.forEach((fold, index) => {
    const answer = foldHeading(saved.get(fold) ?? '');
    take(index, known.own.get(answer), 'saved');
    takeItem(index, known.items.get(answer));
  });
  const open = (index: number): boolean => !taken.has(index) && folded[index] !== '' && !saidToLeaveOut(folded[index]!);
  folded.forEach((fold, index) => open(index) && take(index, known.own.get(fold), 'own-name'));
  folded.forEach((fold, index) => open(index) && takeItem(index, known.items.get(fold)));
  folded.forEach((fold, index) => open(index) && take(index, known.other.get(fold), 'other-name'));
  const personal = headings.map(personalKindOf);
  folded.forEach((fold, index) => {
    if (open(index) && personal[index] === undefined) take(index, likeliest(fold, known, columns), 'guess');
  });

  const leftOut = headings.flatMap((heading, index) => {
    if (taken.has(index)) return [];
    const why = whyLeftOut(folded[index]!, personal[index], saidToLeaveOut(folded[index]!), known);
    return [{ index, heading, why, personal: personal[index] }];
  });
  const inOrder = <Matched extends { readonly index: number }>(matched: Iterable<Matched>): readonly Matched[] =>
    Array.from(matched).sort((a, b) => a.index - b.index);
  return { columns: inOrder(columns.values()), items: inOrder(items.values()), leftOut };
}

function whyLeftOut(
  fold: string,
  personal: PersonalKind | undefined,
  saidSo: boolean,
  known: KnownHeadings,
): LeftOutColumn['why'] {
  if (fold === '') return 'no-heading';
  if (saidSo) return 'said-so';
  if (personal !== undefined) return 'personal';
  return known.own.has(fold) || known.other.has(fold) || known.items.has(fold) ? 'filled-by-another' : 'unknown';
}

/** A heading with one slip in six letters or two in ten is probably the column that it is so like, if there is only one such column. */
function likeliest(fold: string, known: KnownHeadings, filled: ReadonlyMap<string, unknown>): Column | undefined {
  const slips = fold.length >= 10 ? 2 : 1;
  if (fold.length < 6) return undefined;
  const alike = new Set<Column>();
  for (const [heading, column] of [...known.own, ...known.other]) {
    if (filled.has(column.name) || Math.abs(heading.length - fold.length) > slips) continue;
    if (editDistance(heading, fold) <= slips) alike.add(column);
  }
  return alike.size === 1 ? [...alike][0] : undefined;
}

/**
 * The datasets that have every needed column, use most of the headings and, of those, lack fewest columns: a list of open cases is no
 * practice dashboard without practice. Several where they are equal.
 */
function datasetsThatFit(headings: readonly string[], options: MatchOptions): readonly Dataset[] {
  const fits = datasets
    .map((dataset) => ({ dataset, match: matchToDataset(dataset, headings, options) }))
    .filter(({ match }) => !match.issues.some(({ code }) => code === 'column-missing'))
    .map(({ dataset, match }) => ({
      dataset,
      used: countKnownHeadings(dataset, headings, options),
      lacking: match.missing.length,
    }))
    .sort((a, b) => b.used - a.used || a.lacking - b.lacking);
  const [best] = fits;
  return fits
    .filter(({ used, lacking }) => used > 0 && used === best?.used && lacking === best.lacking)
    .map(({ dataset }) => dataset);
}

function askWhich(found: readonly Dataset[], place: Place = {}): Issue {
  const reason =
    found.length === 0
      ? 'The headings are not those of any file that Waymark reads.'
      : `The headings fit ${found.map((dataset) => dataset.label).join(' and ')} equally well.`;
  return {
    weight: 'refused-file',
    code: 'dataset-unclear',
    place,
    reason,
    repair: 'Say which dataset the file is, or begin with its template.',
  };
}

function twice(headings: readonly string[], place: Place = {}): readonly Issue[] {
  const first = new Map<string, number>();
  return headings.flatMap((heading, index): readonly Issue[] => {
    const fold = foldHeading(heading);
    const before = first.get(fold);
    if (before === undefined) first.set(fold, index);
    if (before === undefined || fold === '') return [];
    const reason = `Two columns have the heading "${shortened(heading)}": columns ${before + 1} and ${index + 1}.`;
    return [{ weight: 'refused-file', code: 'heading-twice', place, reason, repair: 'Rename or take out one of the two.' }];
  });
}

function missingColumns(dataset: Dataset, missing: readonly string[], found: Assigned, place: Place = {}): readonly Issue[] {
  const unused = found.leftOut.filter(({ why }) => why === 'unknown').map(({ heading }) => heading);
  return dataset.columns
    .filter((column) => column.required === true && missing.includes(column.name))
    .filter((column) => !(column.name === 'item' && found.items.length > 0))
    .map((column) => {
      const nearest = nearestOf(column.name.replaceAll('_', ' '), unused);
      const hint = nearest === undefined ? '' : ` The nearest heading is "${shortened(nearest)}".`;
      const names = [column.name, ...(column.as ?? [])].join(', ');
      return {
        weight: 'refused-file',
        code: 'column-missing',
        place: { ...place, column: column.name },
        reason: `The file has no column ${column.name} (${column.label}).${hint}`,
        repair: `Add the column, or name it one of: ${names}.`,
      };
    });
}

function leftOutWarning(column: LeftOutColumn, place: Place = {}): Issue {
  const name = column.heading.trim() === '' ? `Column ${column.index + 1} has no heading` : `"${shortened(column.heading)}"`;
  const reasons: Readonly<Record<LeftOutColumn['why'], string>> = {
    personal: `${name} is left out by name (${column.personal ?? ''}) and not read.`,
    unknown: `${name} is not a column of this dataset and is left out.`,
    'no-heading': `${name} and is left out.`,
    'said-so': `${name} is left out, as was said for this feed.`,
    'filled-by-another': `${name} is left out, because another column fills the same.`,
  };
  const repair = column.why === 'unknown' ? 'Match it to a column of ours if it is one.' : 'Nothing needs doing.';
  return { weight: 'warning', code: `column-left-out-${column.why}`, place, reason: reasons[column.why], repair };
}

function guessWarning({ heading, column }: MatchedColumn, place: Place = {}): Issue {
  return {
    weight: 'warning',
    code: 'column-guessed',
    place: { ...place, column: column.name },
    reason: `We think that "${shortened(heading)}" is ${column.label} (${column.name}).`,
    repair: 'Say whether it is; the answer is kept for this kind of file.',
  };
}

function shortened(heading: string): string {
  const text = heading.replace(/\s+/gu, ' ').trim();
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
