import { type Frame, wordsOf } from '@waymark/frames';
import { type Cut, type CutDimension, type Indicator, cutDimensions, definitionOf, isCutIn } from '@waymark/indicators';
import type { ScopeSearch } from '../platform/scope-search.js';
import { dimensionWords } from './cut-words.js';
import { unitFrom } from './unit-word.js';

/** The rows that a page is filtered to: those that carry one word. */
export interface PageFilter {
  readonly cut: Cut;
  /** "Child protection". */
  readonly name: string;
  /** The frame of cut figures. */
  readonly frame: Frame;
}

type Split = Pick<Indicator, 'by' | 'kind'>;

interface Filtered {
  readonly filter?: PageFilter;
}

/**
 * By what the page of an indicator may be filtered. Gaps between voices and movements are filtered on the page of scaling, where their
 * pictures stand beside one another.
 */
export function filtersOf({ by, kind }: Split): readonly CutDimension[] {
  return kind === 'gap' || kind === 'direction' ? [] : cutDimensions.filter((dimension) => by.includes(dimension));
}

/** By what a page that shows these measures may be filtered: whatever one of them is cut by. */
export function filtersOfPage(ids: readonly string[]): readonly CutDimension[] {
  const known = ids.flatMap((id) => definitionOf(id) ?? []);
  return cutDimensions.filter((dimension) => known.some((indicator) => filtersOf(indicator).includes(dimension)));
}

/** What an address filters a page to. Cuts are never crossed, so one filter is in use at a time: the first that the page has. */
export function filterAsked(search: ScopeSearch, dimensions: readonly CutDimension[]): Cut | undefined {
  const dimension = dimensions.find((one) => search[one] !== undefined);
  return dimension && { dimension, word: search[dimension]! };
}

/** The keys of the address for one filter, or for none: a filter takes the place of the one before. */
export function filterKeys(cut?: Cut): Pick<ScopeSearch, CutDimension> {
  const none = { pathway: undefined, voice: undefined, role: undefined, agency: undefined };
  return cut ? { ...none, [cut.dimension]: cut.word } : none;
}

/** The words of the rows of these measures, or of their parts, in a frame of cut figures: what they can be filtered to. */
export function cutNamesOf(cuts: Frame, ids: readonly string[]): ReadonlySet<string> {
  const [figures, names] = [wordsOf(cuts, 'figure'), wordsOf(cuts, 'cut')];
  const isOfIndicator = figures.words.map((figure) => ids.includes(figure.split('/')[0]!));
  const found = new Set<number>();
  for (let row = 0; row < cuts.length; row++) if (isOfIndicator[figures.values[row]!]) found.add(names.values[row]!);
  return new Set([...found].map((name) => names.words[name]!));
}

/** The filter of a page where figures of this indicator follow it in this unit: teams are cut by pathway and voice only. */
export function filterFor({ filter }: Filtered, indicator: Split, unit: string): PageFilter | undefined {
  return filter && filtersOf(indicator).includes(filter.cut.dimension) && isCutIn(filter.cut, unitFrom(unit))
    ? filter
    : undefined;
}

/** ", child protection", or ". Not split by pathway": what follows the name of a unit. */
export function filterWords(scope: Filtered, indicator: Split, unit: string): string {
  const filter = filterFor(scope, indicator, unit);
  return filter ? `, ${nameWithinLine(filter)}` : notSplitBy(scope.filter);
}

/** "Whole service, child protection": what the figures of an indicator on a page are of. */
export function aboutWords(scope: Filtered & { readonly unit: string; readonly unitName: string }, indicator: Split): string {
  const filter = filterFor(scope, indicator, scope.unit);
  return filter ? `${scope.unitName}, ${nameWithinLine(filter)}` : scope.unitName;
}

/** ", child protection where a measure is split by pathway": for many measures together. */
export function filteredWhereSplit({ filter }: Filtered): string {
  return filter ? `, ${nameWithinLine(filter)} where a measure is split by ${dimensionWords[filter.cut.dimension]}` : '';
}

/** The same scope with all rows: for what stands on a filtered page and shows more than it. */
export function withoutFilter<Scope extends Filtered>(scope: Scope): Scope {
  return scope.filter ? { ...scope, filter: undefined } : scope;
}

/** ". Not split by pathway": said where a page is filtered and the figures of an indicator cannot follow. */
export function notSplitWords(scope: Filtered, indicator: Split, unit: string): string {
  return filterFor(scope, indicator, unit) ? '' : notSplitBy(scope.filter);
}

/** The same for what can follow no filter. */
export function notSplitBy(filter: PageFilter | undefined): string {
  return filter ? `. Not split by ${dimensionWords[filter.cut.dimension]}` : '';
}

/** The name of a filter within a line: "child protection". Agencies keep their capitals. */
export function nameWithinLine({ cut, name }: Pick<PageFilter, 'cut' | 'name'>): string {
  return cut.dimension === 'agency' ? name : name.charAt(0).toLocaleLowerCase('en-GB') + name.slice(1);
}
