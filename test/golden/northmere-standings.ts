import { type Month, dayFromText, monthOf } from '@waymark/calendar';
import { datasets } from '@waymark/datasets';
import {
  type AskedReading,
  type MonthFigure,
  type MonthSeries,
  type Reading,
  type Standing,
  type Unit,
  definitionOf,
  figuresOf,
  firstPageIds,
  monthsOfSpan,
  movementStanding,
  readingOf,
  spanOf,
  standingOf,
  wholeAuthority,
} from '@waymark/indicators';
import type { ObservedRecord } from '@waymark/observations';
import { teamsAmong } from '../examples/known-teams.js';
import { northmereRecords } from '../examples/northmere.js';
import { cellsOf } from '../examples/observe-all.js';

/** Northmere as the pages of the whole service read it, as at any of its months. */
export interface Northmere {
  readonly records: readonly ObservedRecord[];
  readonly months: readonly Month[];
  /** The reading of a measure as at a month, for the whole service unless a team is named. */
  readingAsAt(id: string, month: Month, team?: string): Reading;
  /** Where the first-page measures stand as at a month, on a page that shows the last 24. */
  standingsAsAt(month: Month): readonly Standing[];
}

const arrival = monthOf(dayFromText('2026-06-01')!);
const monthly = datasets.filter(({ month }) => month !== undefined).map(({ name }) => name);
const shownMonths = 24;

/** Reads Northmere's clean files and works out once the first-page figures and some further ones, of the whole service and some teams. */
export async function readNorthmere(
  folder: string,
  { further, teams }: { readonly further: readonly string[]; readonly teams: readonly string[] },
): Promise<Northmere> {
  const records = await northmereRecords(folder);
  const cells = cellsOf(records);
  const span = spanOf(cells, monthly, arrival)!;
  const months = monthsOfSpan(span);
  const figures = new Map<string, MonthFigure[]>();
  const units = [wholeAuthority, ...teams.map((code): Unit => ({ breakdown: 'team', code }))];
  const indicators = [...firstPageIds, ...further];
  const placed = figuresOf(cells, teamsAmong(records), { indicators, months, since: span.from, units });
  for (const { code, unit, month, figure } of placed) {
    const { numerator = 0, denominator, n, value, state } = figure;
    const series = `${code} ${unit.code}`;
    figures.set(series, [...(figures.get(series) ?? []), { month, numerator, denominator, n, value, state }]);
  }
  const seriesUpTo = (code: string, to: Month, unit = wholeAuthority.code): MonthSeries => ({
    figures: (figures.get(`${code} ${unit}`) ?? []).filter(({ month }) => month <= to),
    distribution: [],
  });
  const askedAsAt = (id: string, to: Month, unit: Unit = wholeAuthority): AskedReading => ({
    indicator: definitionOf(id)!,
    unit,
    series: seriesUpTo(id, to, unit.code),
    whole: seriesUpTo(id, to),
    span: { from: span.from, to },
  });
  return {
    records,
    months,
    readingAsAt: (id, month, team) =>
      readingOf(askedAsAt(id, month, team === undefined ? wholeAuthority : { breakdown: 'team', code: team })),
    standingsAsAt: (to) => {
      const shown = { from: Math.max(span.from, to - shownMonths + 1) as Month, to };
      return firstPageIds.map((id) => {
        const indicator = definitionOf(id)!;
        return indicator.kind === 'direction'
          ? movementStanding(indicator, (part) => seriesUpTo(`${id}/${part}`, to), to)
          : standingOf(askedAsAt(id, to), shown);
      });
    },
  };
}
