/** From which day a workbook counts: 1 is 1 January 1900, or 0 is 1 January 1904 (old Macintosh workbooks). */
export type DateSystem = 1900 | 1904;

const dayLength = 86_400_000;
/** 31 December 9999, counted from 1900. */
const last = 2_958_465;
const from1900To1904 = 1_462;

/**
 * The day and time that a workbook's number stands for, as YYYY-MM-DD or YYYY-MM-DD HH:MM:SS. Counted from 1900, number 60 is
 * "1900-02-29" and 0 is "1900-01-00", as spreadsheets show them: days that never were, kept wrong so that they are refused as such.
 * `undefined` before the first day and after the last.
 */
export function dateOfSerial(serial: number, system: DateSystem): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const counted = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  const days = system === 1904 ? counted + from1900To1904 : counted;
  if (!Number.isFinite(serial) || counted < 0 || days > last) return undefined;
  const time = seconds % 86_400 === 0 ? '' : ` ${clock(seconds)}`;
  return `${dayOf(days)}${time}`;
}

function dayOf(days: number): string {
  if (days === 0) return '1900-01-00';
  if (days === 60) return '1900-02-29';
  // Spreadsheets count a 29 February 1900, so days after it are one too many.
  const sinceEve = days > 60 ? days - 1 : days;
  return new Date(Date.UTC(1899, 11, 31) + sinceEve * dayLength).toISOString().slice(0, 10);
}

/** The time of day of a fraction of a day, HH:MM:SS. */
export function timeOfFraction(fraction: number): string {
  return clock(Math.round(fraction * 86_400) % 86_400);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
