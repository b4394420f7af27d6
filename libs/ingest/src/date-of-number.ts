import { dateOfSerial } from './workbook/serial-date.js';

/** From 1 January 1990, before which no date is read, to the end of 2099. Shorter and longer numbers are something else. */
const [first, last] = ['1990-01-01', '2099-12-31'];

/**
 * A date that stands as the number by which spreadsheets keep it: 46112 is 2026-03-31, or four years later where dates count from 1904.
 * Any other text stays as it is.
 */
export function dateOfNumber(text: string, datesFrom: 1904 | undefined): string {
  if (!/^\s*\d{5}(\.\d+)?\s*$/.test(text)) return text;
  const date = dateOfSerial(Number(text), datesFrom ?? 1900);
  return date !== undefined && date >= first && date.slice(0, 10) <= last ? date : text;
}
