import type { Issue } from '@waymark/basics';
import type { Problem } from '@waymark/datasets';
import { foldHeading } from '../headings.js';
import type { RawBatch, RawRow, RowSource } from '../row-source.js';
import { type DepartmentSeries, areaHeadings, departmentSeries } from './department-series.js';

const benchmarkHeadings = ['measure', 'area_code', 'area_name', 'year', 'value', 'reason', 'source'] as const;
const reasons = ['c', 'z', 'x', 'low', 'u', 'k'];

/** Where the columns of a published file stand. */
interface Layout {
  readonly series: DepartmentSeries;
  readonly at: (heading: string) => number;
}

/**
 * Rows of a file as the Department for Education publishes it, turned into rows of `benchmarks`: one for each measure of an area and year,
 * all with the line of their row. A letter in place of a number is no value and its reason. Any other file passes through as it is.
 */
export async function* publishedAsBenchmarks(source: RowSource): RowSource {
  let [layout, isFirst] = [undefined as Layout | undefined, true];
  for await (const batch of source) {
    const [first, ...rest] = batch.rows;
    if (isFirst && first !== undefined) {
      layout = layoutOf(first.cells);
      isFirst = false;
      yield layout ? inBenchmarks(layout, { rows: rest, warnings: batch.warnings }, first.line) : batch;
    } else yield layout ? inBenchmarks(layout, batch) : batch;
  }
}

/** The published series whose headings these are; `undefined` for any other file. */
export function publishedSeriesOf(headings: readonly string[]): DepartmentSeries | undefined {
  return layoutOf(headings)?.series;
}

function layoutOf(headings: readonly string[]): Layout | undefined {
  const folded = headings.map(foldHeading);
  const at = (heading: string) => folded.indexOf(foldHeading(heading));
  if (areaHeadings.some((heading) => at(heading) < 0)) return undefined;
  const series = departmentSeries.find(({ measures }) => measures.every(({ heading }) => at(heading) >= 0));
  return series && { series, at };
}

function inBenchmarks(layout: Layout, { rows, warnings }: RawBatch, headingLine?: number): RawBatch {
  const headings = headingLine === undefined ? [] : [{ line: headingLine, cells: benchmarkHeadings }];
  const told = headingLine === undefined ? [] : [whatIsRead(layout.series)];
  return { rows: [...headings, ...rows.flatMap((row) => benchmarksOf(layout, row))], warnings: [...warnings, ...told] };
}

function benchmarksOf({ series, at }: Layout, row: RawRow): readonly RawRow[] {
  const cell = (heading: string) => row.cells[at(heading)]?.trim() ?? '';
  const area = areaOf(cell);
  const year = /^(\d{4})/.exec(cell('time_period'))?.[1] ?? cell('time_period');
  const found = series.measures.map(({ heading, measure }) => {
    const { value, reason } = valueOrReason(cell(heading));
    return { heading, value, reason, cells: [measure, area.code, area.name, year, value, reason, `${series.source}, ${year}`] };
  });
  const fault = row.fault ?? faultOf(found);
  if (fault) return [{ line: row.line, cells: found[0]!.cells, fault }];
  return found.map(({ cells }) => ({ line: row.line, cells }));
}

/** A row goes in whole or not at all, so that its counts are rows of the file. */
function faultOf(found: readonly { readonly heading: string; readonly value: string }[]): Problem | undefined {
  const wrong = found.find(({ value }) => value !== '' && !/^-?\d+(\.\d+)?$/.test(value));
  if (!wrong) return undefined;
  return {
    code: 'not-a-published-value',
    reason: `${wrong.heading} holds something that is neither a number nor one of the letters ${reasons.join(', ')}.`,
    repair: 'Download the file again from the publisher; nothing of this row went in.',
  };
}

function areaOf(cell: (heading: string) => string): { readonly code: string; readonly name: string } {
  const level = cell('geographic_level').toLowerCase();
  if (level === 'national') return { code: cell('country_code'), name: cell('country_name') };
  if (level === 'regional') return { code: cell('region_code'), name: cell('region_name') };
  return { code: cell('new_la_code'), name: cell('la_name') };
}

function valueOrReason(cell: string): { readonly value: string; readonly reason: string } {
  const word = cell.toLowerCase();
  return reasons.includes(word) ? { value: '', reason: word } : { value: cell.replaceAll(',', ''), reason: '' };
}

function whatIsRead({ name, measures }: DepartmentSeries): Issue {
  return {
    weight: 'warning',
    code: 'published-series',
    place: {},
    reason: `The file is the published series on ${name}. Of each row ${measures.map(({ heading }) => heading).join(', ')} are read; everything else is left out.`,
    repair: 'Nothing needs doing.',
  };
}
