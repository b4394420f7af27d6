import { type Day, dayFromText } from '@waymark/calendar';
import type { RecordValues } from './observer.js';

/** The text of a column; '' where it is blank or not in the source. Numbers that stand for persons and cases are texts here too. */
export function textOf(values: RecordValues, column: string): string {
  return String(values[column] ?? '');
}

/** The day of a date column; `undefined` where it is blank or not in the source. */
export function dayOf(values: RecordValues, column: string): Day | undefined {
  return dayFromText(textOf(values, column));
}

/** The number of a column; `undefined` where it is blank, not in the source or a word such as not_applicable. */
export function numberOf(values: RecordValues, column: string): number | undefined {
  const value = values[column];
  return typeof value === 'number' ? value : undefined;
}
