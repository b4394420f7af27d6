import type { Brand } from '@waymark/basics';
import type { Day } from './day.js';

/** A calendar month: months since January 1970. */
export type Month = Brand<number, 'Month'>;

const dayLength = 86_400_000;

/** The month written as YYYY-MM; `undefined` where the text is written otherwise. */
export function monthFromText(text: string): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? (((Number(match[1]) - 1970) * 12 + Number(match[2]) - 1) as Month) : undefined;
}

/** YYYY-MM. */
export function monthText(month: Month): string {
  const year = 1970 + Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  const date = new Date(day * dayLength);
  return ((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) as Month;
}

export function addMonths(month: Month, months: number): Month {
  return (month + months) as Month;
}

export function firstDayOf(month: Month): Day {
  return (Date.UTC(1970, month, 1) / dayLength) as Day;
}

/** The day that indicator definitions call E. */
export function lastDayOf(month: Month): Day {
  return (firstDayOf(addMonths(month, 1)) - 1) as Day;
}

/** Every month from the first to the last, both included; none when the last is earlier. */
export function monthsBetween(from: Month, to: Month): readonly Month[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => addMonths(from, i));
}
