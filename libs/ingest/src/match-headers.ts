import type { Issue, Place } from '@waymark/basics';
import { datasets, editDistance, type Column, type Dataset } from '@waymark/datasets';
import { instruments as shipped, type Instrument } from '@waymark/instruments';
import { headerIssues } from './header-issues.js';
import type { HeaderMatch, LeftOutColumn, MatchedColumn, MatchedItem } from './header-match.js';
import { foldHeading, itemName, knownHeadings, type ItemHeading, type KnownHeadings } from './headings.js';
import { personalKindOf, type PersonalKind } from './personal.js';
import { instrumentAsked, questionsAsked } from './questions.js';
import { isBesideAnswers, isToolMoment } from './survey-tools.js';

/** matched: the dataset is known, though the file may still be refused by `issues`. ask: several datasets fit, or none does. */
export type HeaderAnswer =
  | { readonly state: 'matched'; readonly match: HeaderMatch }
  | { readonly state: 'ask'; readonly candidates: readonly string[]; readonly issues: readonly Issue[] };

/** Heading to column or item code; '' leaves the column out. */
export type SavedHeadings = Readonly<Record<string, string>>;

export interface MatchOptions {
  /** Answers saved with the feed, or for each dataset with its feed. They go before everything else. */
  readonly saved?: SavedHeadings | ((dataset: string) => SavedHeadings);
  /** Columns that the caller fills in for every row, so that the file need not have them. */
  readonly given?: readonly string[];
  readonly instruments?: readonly Instrument[];
  /** The instrument whose questions the headings are, where somebody has said so. */
  readonly instrument?: string;
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
  const saved = savedAnswers(dataset, options);
  const filled = new Set<string>();
  for (const heading of headings) {
    const folded = foldHeading(heading);
    const name = saved.get(folded) || nameOf(known, folded);
    if (name !== undefined && name !== '') filled.add(name);
  }
  return filled.size;
}

function nameOf(known: KnownHeadings, folded: string): string | undefined {
  const item = known.items.get(folded) ?? known.questions.get(folded)?.[0];
  return (known.own.get(folded) ?? known.other.get(folded))?.name ?? (item && itemName(item));
}

const cache = new WeakMap<readonly Instrument[], Map<string, KnownHeadings>>();

function headingsOf(dataset: Dataset, instruments: readonly Instrument[] = shipped): KnownHeadings {
  const byDataset = cache.get(instruments) ?? new Map<string, KnownHeadings>();
  cache.set(instruments, byDataset);
  const known = byDataset.get(dataset.name) ?? knownHeadings(dataset, instruments);
  byDataset.set(dataset.name, known);
  return known;
}

function savedAnswers({ name: dataset }: Dataset, { saved = {} }: MatchOptions): ReadonlyMap<string, string> {
  const answers = typeof saved === 'function' ? saved(dataset) : saved;
  return new Map(Object.entries(answers).map(([heading, name]) => [foldHeading(heading), name]));
}

function matchToDataset(dataset: Dataset, headings: readonly string[], options: MatchOptions): HeaderMatch {
  const found = assign(headingsOf(dataset, options.instruments), headings, savedAnswers(dataset, options), options.instrument);
  const given = givenBy(dataset, found, options.instrument);
  const filled = new Set([...found.columns.map(({ column }) => column.name), ...Object.keys(given), ...(options.given ?? [])]);
  const missing = dataset.columns.map((column) => column.name).filter((name) => !filled.has(name));
  const issues = headerIssues(dataset, headings, found, missing, options.place);
  return { dataset, ...found, given, missing, issues };
}

type Assigned = Pick<HeaderMatch, 'columns' | 'items' | 'leftOut'>;

/** A survey whose rows do not name their instrument has the one whose questions its headings are, or the one that somebody said. */
function givenBy(dataset: Dataset, found: Assigned, said: string | undefined): HeaderMatch['given'] {
  if (dataset.items !== 'survey' || found.columns.some(({ column }) => column.name === 'instrument')) return {};
  const instrument = said ?? instrumentAsked(found.items);
  return instrument === undefined ? {} : { instrument };
}

/** Every heading goes to at most one column, every column gets at most one heading; the surer way of matching goes first. */
function assign(
  known: KnownHeadings,
  headings: readonly string[],
  saved: ReadonlyMap<string, string>,
  instrument: string | undefined,
): Assigned {
  const folded = headings.map(foldHeading);
  const columns = new Map<string, MatchedColumn>();
  const items = new Map<string, MatchedItem>();
  const taken = new Set<number>();
  const take = (index: number, column: Column | undefined, how: MatchedColumn['how']): void => {
    if (column === undefined || taken.has(index) || columns.has(column.name)) return;
    const moment = isToolMoment(folded[index]!) ? { isToolMoment: true } : {};
    columns.set(column.name, { index, heading: headings[index]!, column, how, ...moment });
    taken.add(index);
  };
  const takeItem = (index: number, item: ItemHeading | undefined, how: MatchedItem['how']): void => {
    if (item === undefined || taken.has(index) || items.has(itemName(item))) return;
    items.set(itemName(item), { index, heading: headings[index]!, ...item, how });
    taken.add(index);
  };
  const saidToLeaveOut = (fold: string): boolean => saved.get(fold) === '';

  folded.forEach((fold, index) => {
    const answer = foldHeading(saved.get(fold) ?? '');
    take(index, known.own.get(answer), 'saved');
    takeItem(index, known.items.get(answer), 'saved');
  });
  const open = (index: number): boolean => !taken.has(index) && folded[index] !== '' && !saidToLeaveOut(folded[index]!);
  folded.forEach((fold, index) => open(index) && take(index, known.own.get(fold), 'own-name'));
  folded.forEach((fold, index) => open(index) && takeItem(index, known.items.get(fold), 'own-name'));
  const asked = questionsAsked(known, folded, instrument);
  folded.forEach((fold, index) => open(index) && takeItem(index, asked.exactly(fold), 'other-name'));
  folded.forEach((fold, index) => open(index) && take(index, known.other.get(fold), 'other-name'));
  const personal = headings.map(personalKindOf);
  folded.forEach((fold, index) => {
    if (open(index) && personal[index] === undefined) take(index, likeliest(fold, known, columns), 'guess');
    if (open(index) && !isBesideAnswers(fold)) takeItem(index, asked.nearly(fold), 'guess');
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
  if (known.questions.size > 0 && isBesideAnswers(fold)) return 'beside-answers';
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
