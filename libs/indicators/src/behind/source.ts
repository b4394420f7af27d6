import { type Day, type Month, addMonths, dayText, firstDayOf, lastDayOf } from '@waymark/calendar';
import { type ObservedRecord, textOf } from '@waymark/observations';

/** Which rows of a dataset may stand behind a figure, before anybody judges them. */
export interface Source {
  readonly dataset: string;
  /** Rows whose date or month (as text) lies here, both ends included. */
  readonly during?: { readonly column: string; readonly from: string; readonly to: string };
  /** Rows with one of these words. */
  readonly among?: { readonly column: string; readonly words: readonly string[] };
  /** Rows that have this column in common with a row of another source, whenever they themselves were. */
  readonly sharing?: { readonly column: string; readonly with: Source };
}

/** Rows of a dataset whose date lies from the first day to the last. */
export function datedFrom(dataset: string, column: string, from: Day, to: Day): Source {
  return { dataset, during: { column, from: dayText(from), to: dayText(to) } };
}

/** Rows of a dataset whose date lies in the months, as many as are asked for, that end with this one. */
export function inMonths(dataset: string, column: string, month: Month, months = 1): Source {
  return datedFrom(dataset, column, firstDayOf(addMonths(month, 1 - months)), lastDayOf(month));
}

/** The rows that a source names, among rows of any datasets. */
export function candidatesAmong(records: readonly ObservedRecord[], source: Source): readonly ObservedRecord[] {
  const { dataset, during, among, sharing } = source;
  const shared = sharing && new Set(candidatesAmong(records, sharing.with).map(({ values }) => textOf(values, sharing.column)));
  return records.filter(({ dataset: name, values }) => {
    if (name !== dataset) return false;
    if (during && !liesWithin(textOf(values, during.column), during)) return false;
    if (among && !among.words.includes(textOf(values, among.column))) return false;
    return !sharing || shared!.has(textOf(values, sharing.column));
  });
}

function liesWithin(text: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return text >= from && text <= to;
}
