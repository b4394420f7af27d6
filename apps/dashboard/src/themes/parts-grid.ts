import { type Month, addMonths } from '@waymark/calendar';
import type { EvidenceTable } from '@waymark/charts';
import {
  type Indicator,
  type Theme,
  definitionOf,
  lastFullQuarter,
  monthsShort,
  monthsWords,
  readingOf,
  shareText,
} from '@waymark/indicators';
import { type MeasureScope, askedFor, partsIn, unitsBeneath } from '../measures/measure-scope.js';
import { partName } from '../measures/measure-words.js';

/** A share in a cell, from 0 to 1, or why there is none. */
export interface GridCell {
  readonly value?: number;
  /** "71%", "under 10", "c", "–". */
  readonly text: string;
}

export interface GridRow {
  readonly name: string;
  readonly cells: readonly GridCell[];
  /** Everybody together, beside the groups. */
  readonly isWhole?: boolean;
}

/** Rows and columns of plain shares: it compares nothing with chance. */
export interface PartsGrid {
  readonly indicator: Indicator;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  readonly when: string;
}

const gridMeasure: Readonly<Record<Theme, string>> = {
  leadership: 'LD-01',
  learning: 'LR-09',
  alignment: 'OA-03',
  measures: 'MM-11',
};
const quartersShown = 6;

/**
 * The grid of a theme: LD-01 by service area, the tools of LR-09 and the parts of OA-03 by service area, the groups of MM-11 by quarter.
 * `undefined` where nothing is known.
 */
export function partsGrid(theme: Theme, scope: MeasureScope): PartsGrid | undefined {
  const indicator = definitionOf(gridMeasure[theme])!;
  const grid = theme === 'measures' ? byQuarter(indicator, scope) : byArea(indicator, scope);
  return grid && grid.rows.some(({ cells }) => cells.some(({ value }) => value !== undefined)) ? grid : undefined;
}

function byArea(indicator: Indicator, scope: MeasureScope): PartsGrid | undefined {
  const parts = partsIn(scope.frame, indicator);
  const named = parts.length > 0 ? parts : [undefined];
  const isKnown = (unit: string) => named.some((part) => latestCell(indicator, scope, unit, part) !== nothing);
  const beneath = unitsBeneath(scope.scope, scope.unit, indicator).filter(({ unit }) => isKnown(unit));
  const units = [...beneath, { unit: scope.unit, name: 'All' }];
  const rows = named.map((part) => ({
    name: part === undefined ? indicator.short : partName(part),
    cells: units.map(({ unit }) => latestCell(indicator, scope, unit, part)),
  }));
  const latest = latestStep(indicator, scope, parts[0]);
  if (!latest) return undefined;
  return {
    indicator,
    corner: parts.length > 0 ? 'Part' : 'Measure',
    columns: units.map(({ name }) => name),
    rows,
    when: monthsWords(latest.from, latest.to),
  };
}

/** No rows at all: an area in which every cell is this has no column. */
const nothing: GridCell = { text: '–' };

/** The latest step that the whole of the page has: every cell speaks of the same months, or of none. */
function latestStep(indicator: Indicator, scope: MeasureScope, part: string | undefined) {
  return readingOf(askedFor(scope, indicator, scope.unit, part)).latest;
}

function latestCell(indicator: Indicator, scope: MeasureScope, unit: string, part: string | undefined): GridCell {
  const step = latestStep(indicator, scope, part);
  const point = readingOf(askedFor(scope, indicator, unit, part)).points.find(({ to }) => to === step?.to);
  if (!point || point.state === 'none') return nothing;
  if (point.state === 'hidden') return { text: 'c' };
  if (point.state === 'silent') return { text: 'none sent' };
  if (point.value === undefined) return { text: `under ${indicator.minimum.n}` };
  return { value: point.value, text: shareText(point.value) };
}

function byQuarter(indicator: Indicator, scope: MeasureScope): PartsGrid | undefined {
  const last = lastFullQuarter(scope.period.to);
  const quarters = Array.from({ length: quartersShown }, (_, i) => {
    const back = 3 * (quartersShown - 1 - i);
    return { from: addMonths(last.from as Month, -back), to: addMonths(last.to as Month, -back) };
  }).filter(({ from }) => from >= scope.span.from);
  if (quarters.length === 0) return undefined;
  const parts = [undefined, ...partsIn(scope.frame, indicator)];
  return {
    indicator,
    corner: 'Group asked',
    columns: quarters.map(({ from, to }) => monthsShort(from, to)),
    rows: parts.map((part) => ({
      name: part === undefined ? 'Everybody asked' : partName(part),
      isWhole: part === undefined,
      cells: quarters.map((quarter) => quarterCell(indicator, scope, part, quarter)),
    })),
    when: monthsWords(quarters[0]!.from, last.to),
  };
}

function quarterCell(
  indicator: Indicator,
  scope: MeasureScope,
  part: string | undefined,
  { from, to }: { readonly from: Month; readonly to: Month },
): GridCell {
  const months = askedFor(scope, indicator, scope.unit, part).series.figures.filter(({ month }) => month >= from && month <= to);
  if (months.some(({ state }) => state === 'hidden')) return { text: 'c' };
  const sum = (what: 'numerator' | 'denominator') => months.reduce((total, month) => total + month[what], 0);
  const denominator = sum('denominator');
  if (denominator === 0) return { text: '–' };
  if (denominator < indicator.minimum.n) return { text: `under ${indicator.minimum.n}` };
  return { value: sum('numerator') / denominator, text: shareText(sum('numerator') / denominator) };
}

/** The step of the ramp for a share, as the legend names them. */
export function gridStep(value: number): number {
  const percent = Math.round(value * 100);
  return [20, 35, 50, 65, 80].filter((from) => percent >= from).length;
}

export const gridSteps = ['under 20', '20–34', '35–49', '50–64', '65–79', '80 and over'] as const;

/** The most and the least common part of the last column; groups of people are not put in an order: from where to where they are, beside all. */
export function gridTitle({ rows, indicator, columns }: PartsGrid): string {
  const last = columns.length - 1;
  const known = rows.filter(({ cells, isWhole }) => !isWhole && cells[last]?.value !== undefined);
  const sorted = known.toSorted((a, b) => b.cells[last]!.value! - a.cells[last]!.value!);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return `${indicator.short}: too early to say`;
  const shareOf = (row: typeof most) => shareText(row.cells[last]!.value!);
  const everybody = rows.find(({ isWhole }) => isWhole);
  if (everybody?.cells[last]?.value !== undefined) {
    const span = most === least ? shareOf(most) : `from ${shareOf(least)} to ${shareOf(most)}`;
    return `${indicator.short} by group: ${span}; of everybody ${shareOf(everybody)}`;
  }
  const said = (row: typeof most) => `${row.name} ${shareOf(row)}`;
  return most === least
    ? `${most.name}: ${shareText(most.cells[last]!.value!)}`
    : `Highest: ${said(most)}; lowest: ${said(least)}`;
}

/** The same as rows of words. */
export function gridTable({ indicator, corner, columns, rows, when }: PartsGrid): EvidenceTable {
  return {
    caption: `${indicator.short}, ${when}`,
    columns: [{ name: corner }, ...columns.map((name) => ({ name, isNumber: true }))],
    rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
  };
}
