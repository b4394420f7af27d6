import { type Indicator, type PlacedPoint, type Reading, aimIn, pointsWithin, readingOf, valueText } from '@waymark/indicators';
import { aimUnit } from '../aims/known-aims.js';
import { type NumberedNote, notesOn, unitCodesOf } from '../notes/known-notes.js';
import { previousPeriod } from '../platform/scope-search.js';
import { type MeasureScope, askedFor } from './measure-scope.js';
import { filterFor } from './page-filter.js';

/** What stands on a chart beside its own points. Values are those of the points, one by one. */
export interface Drawn {
  readonly beside?: { readonly name: string; readonly values: readonly (number | undefined)[] };
  /** The aim that holds at the end of each step. */
  readonly aims: readonly (number | undefined)[];
  readonly notes: readonly NumberedNote[];
}

/** A chart of its points only. */
export const nothingDrawn: Drawn = { aims: [], notes: [] };

/** Notes, aims and what the scope sets beside the figures of a measure. An aim is for all rows of a unit: beside filtered ones none is drawn. */
export function drawnOf(scope: MeasureScope, indicator: Indicator, reading: Reading, shown: readonly PlacedPoint[]): Drawn {
  return {
    beside: besideOf(scope, indicator, reading, shown),
    aims: filterFor(scope, indicator, scope.unit)
      ? []
      : shown.map(({ to }) => aimIn(scope.aims, indicator, aimUnit(scope.unit), to)),
    notes: notesOn(scope.notes, indicator.id, unitCodesOf(scope.scope, scope.unit), scope.period),
  };
}

/** Whether something is aimed at in the unit of the page, at the end of its period. */
export function hasAim(scope: MeasureScope, indicator: Indicator): boolean {
  return aimIn(scope.aims, indicator, aimUnit(scope.unit), scope.period.to) !== undefined;
}

function besideOf(scope: MeasureScope, indicator: Indicator, reading: Reading, shown: readonly PlacedPoint[]): Drawn['beside'] {
  if (scope.beside?.kind === 'previous') {
    const before = previousPeriod(scope.period, scope.span);
    const points = before ? pointsWithin(reading.points, before) : [];
    const missing = shown.length - points.length;
    return points.length === 0 ? undefined : { name: 'Previous period', values: shown.map((_, i) => points[i - missing]?.value) };
  }
  if (
    scope.beside?.kind === 'unit' &&
    filterFor(scope, indicator, scope.beside.unit) === filterFor(scope, indicator, scope.unit)
  ) {
    const { points } = readingOf(askedFor(scope, indicator, scope.beside.unit));
    const values = shown.map(({ to }) => points.find((point) => point.to === to)?.value);
    return values.every((value) => value === undefined) ? undefined : { name: scope.beside.name, values };
  }
  return undefined;
}

/** The notes of one step. */
export function notesAt({ notes }: Drawn, { from, to }: Pick<PlacedPoint, 'from' | 'to'>): readonly NumberedNote[] {
  return notes.filter(({ note }) => note.month >= from && note.month <= to);
}

/** "Aim 70%": the aim that holds in the last step that has one; `undefined` where there is none. */
export function aimText({ aims }: Drawn, indicator: Indicator): string | undefined {
  const aim = aims.findLast((value) => value !== undefined);
  return aim === undefined ? undefined : `Aim ${valueText(indicator, aim)}`;
}
