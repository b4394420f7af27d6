import { type Month, dayFromText, monthFromText, monthOf } from '@waymark/calendar';
import { whole } from './cell-unit.js';
import type { Observation } from './observation.js';
import type { ObservedRecord, RecordObserver, RecordValues } from './observer.js';
import { textOf } from './record-values.js';
import { sinceEver } from './since-ever.js';
import { flowsOf, stocksOf } from './spoken.js';

/**
 * Rows that leave a column without a value: `leftBlank` in the file, `notInSource` where no file had the column. Where the column is asked
 * for in some rows only, those that have it are counted too, as `filledIn`: all three are then what it is a share of.
 */
export function blankMeasure(dataset: string, column: string): string {
  return `blank/${dataset}/${column}`;
}

/** Every row of a dataset that belongs to no month, so that its blanks have something to be a share of. */
export function keptMeasure(dataset: string): string {
  return `kept/${dataset}`;
}

export const leftBlank = 0;
export const notInSource = 1;
export const filledIn = 2;

/** A column whose blanks are counted. */
export interface WatchedColumn {
  readonly column: string;
  /** In which rows it is asked for; in all of them where left out. */
  readonly among?: (values: RecordValues) => boolean;
}

/**
 * Which columns are without a value, row by row: how complete a dataset is, and from which month on. `columns` names those that are
 * looked at, by dataset; `monthColumns` the column that puts a row of a dataset into its month. A dataset without one stands since ever.
 * Counted for the whole authority only.
 */
export function blankObserver(
  columns: Readonly<Record<string, readonly WatchedColumn[]>>,
  monthColumns: Readonly<Record<string, string>>,
): RecordObserver {
  return {
    subject: 'record',
    name: 'blanks',
    version: 2,
    datasets: Object.keys(columns),
    observe: (record) => blanksOf(record, columns[record.dataset] ?? [], monthColumns[record.dataset]),
  };
}

function blanksOf(
  { dataset, values }: ObservedRecord,
  columns: readonly WatchedColumn[],
  monthColumn: string | undefined,
): readonly Observation[] {
  const measured = columns.flatMap(({ column, among }) => {
    const value = standingOf(values, column, among);
    return value === undefined ? [] : [{ measure: blankMeasure(dataset, column), value }];
  });
  if (monthColumn !== undefined) {
    const month = monthOfText(textOf(values, monthColumn));
    return month === undefined ? [] : flowsOf(month, whole, measured);
  }
  const standing = [{ measure: keptMeasure(dataset), value: 0 }, ...measured];
  return stocksOf([sinceEver], () => standing.map((one) => ({ ...one, unit: whole, split: '' })));
}

/** Rows that have their value are told from the others only where they are not simply all the rest. */
function standingOf(values: RecordValues, column: string, among: WatchedColumn['among']): number | undefined {
  if (among && !among(values)) return undefined;
  const value = values[column];
  if (value === undefined) return notInSource;
  if (value === null || value === '') return leftBlank;
  return among ? filledIn : undefined;
}

function monthOfText(text: string): Month | undefined {
  const day = dayFromText(text);
  return day === undefined ? monthFromText(text) : monthOf(day);
}
