import type { Month } from '@waymark/calendar';
import { type AuthorityScope, seriesOf } from '@waymark/contract';
import { type Frame, wordsOf } from '@waymark/frames';
import {
  type AskedReading,
  type Cut,
  type CutDimension,
  type Indicator,
  type KnownNote,
  type MonthSeries,
  catalogue,
  cutFromName,
  nameOfCut,
  restartsOf,
} from '@waymark/indicators';
import type { StatedAim } from '../aims/known-aims.js';
import { areaName } from '../layout/area-tree.js';
import { unitCodesOf } from '../notes/known-notes.js';
import { type Period, type ScopeSearch, comparisonOf, periodOf, unitOf } from '../platform/scope-search.js';
import { spanOf } from '../platform/span.js';
import { keeping } from './kept.js';
import { type PageFilter, filterFor } from './page-filter.js';
import { unitFrom } from './unit-word.js';

/** What a page of figures is about, worked out from the address, the service and the frame. */
export interface MeasureScope {
  readonly scope: AuthorityScope;
  readonly frame: Frame;
  readonly span: Period;
  readonly period: Period;
  /** The unit in the words of the frame. */
  readonly unit: string;
  readonly unitName: string;
  /** The area of the address is none that this service has, so the whole service is shown. */
  readonly isUnknownArea: boolean;
  /** none: the usual range is not drawn, since something else stands beside the figures. */
  readonly compare: 'usual-range' | 'none';
  /** What stands beside the figures as a faint line; left out where nothing does. */
  readonly beside?: Beside;
  /** What people know about months, and what they aim at: of the whole service and of all its units. */
  readonly notes: readonly KnownNote[];
  readonly aims: readonly StatedAim[];
  /** The rows that the page is filtered to; all of them where left out. */
  readonly filter?: PageFilter;
}

/** The period before, or another area or team over the same months. */
export type Beside = { readonly kind: 'previous' } | { readonly kind: 'unit'; readonly unit: string; readonly name: string };

/** Works out the scope; `undefined` while the service has no months with figures. */
export function measureScopeOf(
  scope: AuthorityScope,
  frame: Frame,
  search: ScopeSearch,
  { notes = [], aims = [], filter }: Partial<Pick<MeasureScope, 'notes' | 'aims' | 'filter'>> = {},
): MeasureScope | undefined {
  const span = spanOf(scope);
  if (!span) return undefined;
  const known = areaName(scope, search.area);
  const unit = known === undefined ? 'ALL' : unitOf(search.area);
  const beside = besideOf(scope, search, unit);
  return {
    scope,
    frame,
    span,
    period: periodOf(search, span),
    unit,
    unitName: known ?? 'Whole service',
    isUnknownArea: known === undefined,
    compare: beside || comparisonOf(search).kind === 'aim' ? 'none' : 'usual-range',
    beside,
    notes,
    aims,
    filter,
  };
}

/** Nothing stands beside the figures of an area where the address compares it with itself or with one that is not there. */
function besideOf(scope: AuthorityScope, search: ScopeSearch, unit: string): Beside | undefined {
  const comparison = comparisonOf(search);
  if (comparison.kind === 'previous') return { kind: 'previous' };
  if (comparison.kind !== 'unit' || comparison.unit === unit) return undefined;
  const name = areaName(scope, comparison.unit.replace(/^area:/, ''));
  return name === undefined ? undefined : { ...comparison, name };
}

/** The measures that the frame holds figures for, in the order of the catalogue. */
export function measuresIn(frame: Frame): readonly Indicator[] {
  const ids = new Set(wordsOf(frame, 'figure').words.map((figure) => figure.split('/')[0]));
  return catalogue.filter(({ id }) => ids.has(id));
}

/** Whether the frame holds the indicator itself, beside or without its parts. */
export function hasOwnFigure(frame: Frame, { id }: Pick<Indicator, 'id'>): boolean {
  return wordsOf(frame, 'figure').words.includes(id);
}

/**
 * The parts of an indicator that the frame holds, in the order of the definition. None where they are one picture: the ways that safety
 * moves, and the numbers of judges at each score.
 */
export function partsIn(frame: Frame, { id, kind, parts = [] }: Pick<Indicator, 'id' | 'kind' | 'parts'>): readonly string[] {
  if (kind === 'direction' || kind === 'distribution') return [];
  const found = wordsOf(frame, 'figure')
    .words.filter((word) => word.startsWith(`${id}/`))
    .map((word) => word.slice(id.length + 1));
  const order = parts.map(({ name }) => name);
  return [...order.filter((name) => found.includes(name)), ...found.filter((name) => !order.includes(name))];
}

/** Whether an indicator is split by this kind of unit; the whole service always is there. */
export function isSplitBy(indicator: Pick<Indicator, 'by'>, unit: string): boolean {
  return unit === 'ALL' || indicator.by.includes(unit.startsWith('team:') ? 'team' : 'service_area');
}

/** The series of a figure up to the end of the period: what came later is not known to this view. */
export function seriesUpTo(frame: Frame, figure: string, unit: string, to: Month, cut = ''): MonthSeries {
  const { figures, distribution } = seriesOf(frame, figure, unit, cut);
  return { figures: figures.filter(({ month }) => month <= to), distribution: distribution.filter(({ month }) => month <= to) };
}

/**
 * What a reading of this indicator, or of one of its parts, in this unit is made of; of the rows that the page is filtered to, where its
 * figures are cut so. The same question of the same frames is the same object, so that what was read of it stands: the months that a page
 * shows change nothing about it but by their end.
 */
export function askedFor(measured: MeasureScope, indicator: Indicator, unit: string, part?: string): AskedReading {
  const filter = filterFor(measured, indicator, unit);
  return filter
    ? askedInCut(measured, filter.frame, indicator, unit, filter.cut, part)
    : askedOfAll(measured, indicator, unit, part);
}

const keptAsked = keeping<AskedReading>();

function askedOfAll(
  { scope, frame, span, period, notes }: MeasureScope,
  indicator: Indicator,
  unit: string,
  part?: string,
): AskedReading {
  const restarts = restartsOf(notes, indicator.id, unitCodesOf(scope, unit));
  const figure = figureOf(indicator, part);
  return keptAsked(frame, indicator, [figure, unit, span.from, period.to, ...restarts].join(' '), () => {
    const series = seriesUpTo(frame, figure, unit, period.to);
    return {
      indicator,
      unit: unitFrom(unit),
      series,
      whole: unit === 'ALL' ? series : seriesUpTo(frame, figure, 'ALL', period.to),
      span: { from: span.from, to: period.to },
      restarts,
    };
  });
}

function figureOf({ id }: Indicator, part: string | undefined): string {
  return part === undefined ? id : `${id}/${part}`;
}

/** The cuts of one dimension that a frame of cut figures holds. */
export function cutsIn(cuts: Frame, dimension: CutDimension): readonly Cut[] {
  return wordsOf(cuts, 'cut')
    .words.flatMap((word) => cutFromName(word) ?? [])
    .filter((cut) => cut.dimension === dimension);
}

const keptInCut = keeping<AskedReading>();

/** What a reading of an indicator in one cut of a unit is made of, with the waves and restarts of the unit: `cuts` is the frame of cut figures. */
export function askedInCut(
  measured: MeasureScope,
  cuts: Frame,
  indicator: Indicator,
  unit: string,
  cut: Cut,
  part?: string,
): AskedReading {
  const asked = askedOfAll(measured, indicator, unit, part);
  const name = nameOfCut(cut);
  return keptInCut(cuts, asked, name, () => ({
    ...asked,
    series: seriesUpTo(cuts, figureOf(indicator, part), unit, measured.period.to, name),
  }));
}

/** The units one level beneath, in the order of the service: areas of the whole, teams of an area, nothing beneath a team. */
export function unitsBeneath(
  scope: AuthorityScope,
  unit: string,
  indicator: Pick<Indicator, 'by'>,
): readonly { readonly unit: string; readonly name: string }[] {
  if (unit === 'ALL' && indicator.by.includes('service_area')) {
    return scope.serviceAreas.map(({ code, name }) => ({ unit: `area:${code}`, name }));
  }
  if (unit.startsWith('area:') && indicator.by.includes('team')) {
    return scope.teams
      .filter(({ serviceArea }) => `area:${serviceArea}` === unit)
      .map(({ code, name }) => ({ unit: `team:${code}`, name }));
  }
  return [];
}
