import type { Brand } from '@waymark/basics';

/** A calendar day without a time zone: days since 1 January 1970. */
export type Day = Brand<number, 'Day'>;

const dayLength = 86_400_000;

/** Whether year, month (1 to 12) and day name a day that is in the calendar: 29 February 2023 is not. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day written as YYYY-MM-DD; `undefined` where the text is written otherwise or names no day of the calendar. */
export function dayFromText(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? ((Date.UTC(year, month - 1, day) / dayLength) as Day) : undefined;
}

/** YYYY-MM-DD. */
export function dayText(day: Day): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Plain calendar arithmetic: the day after 28 February 2024 is 29 February 2024. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** The same day so many calendar months later, or the last day of that month where it has none: 31 August and six months is 28 February. */
export function dayMonthsLater(day: Day, months: number): Day {
  const date = new Date(day * dayLength);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const then = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), lastOfMonth));
  return (then / dayLength) as Day;
}
