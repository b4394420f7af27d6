import { dayFromText } from '@waymark/calendar';
import type { Problem, Reading } from './problem.js';

/** Which of day and month stands first in dates with slashes. Decided for a whole column, never row by row. */
export type DateOrder = 'day' | 'month';

const isoPattern = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ,].*)?$/;
const slashedPattern = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T ,].*)?$/;
const namedPattern = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})(?:[T ,].*)?$/;
const timePattern = /^[T ,]\s*\d{1,2}:\d{2}/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const notADate: Problem = {
  code: 'not-a-date',
  reason: 'This is not a date in a form that can be read.',
  repair: 'Write the date as 31/03/2026 or 2026-03-31.',
};

const notInCalendar: Problem = {
  code: 'not-in-calendar',
  reason: 'This is not a day of the calendar.',
  repair: 'Write the day that was meant, as 31/03/2026 or 2026-03-31.',
};

const tooEarly: Problem = {
  code: 'date-too-early',
  reason: 'The date is before 1990.',
  repair: 'Mend the year; dates from 1990 on are read.',
};

/**
 * A date of a file as YYYY-MM-DD: 2026-03-31, 31/03/2026 or 31-Mar-2026, a time after it left out. Days that are not in the calendar and
 * days before 1990 are refused, and so are years of two digits.
 */
export function readDate(text: string, order: DateOrder): Reading<string> {
  const parts = partsOf(text, order);
  if (parts === undefined) return { problem: notADate };
  const [year, month, day] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (dayFromText(date) === undefined) return { problem: notInCalendar };
  return date < '1990-01-01' ? { problem: tooEarly } : { value: date };
}

type Parts = readonly [year: string, month: string, day: string];

function partsOf(text: string, order: DateOrder): Parts | undefined {
  const match = isoPattern.exec(text) ?? slashedPattern.exec(text) ?? namedPattern.exec(text);
  if (match === null) return undefined;
  const [first, second, third] = [match[1]!, match[2]!, match[3]!];
  const rest = text.slice(first.length + second.length + third.length + 2);
  if (rest !== '' && !timePattern.test(rest)) return undefined;
  if (first.length === 4) return [first, second, third];
  if (/^\d/.test(second)) return order === 'day' ? [third, second, first] : [third, first, second];
  const month = monthNumber(second);
  return month === undefined ? undefined : [third, month, first];
}

function monthNumber(word: string): string | undefined {
  const lower = word.toLowerCase();
  const index = lower === 'sept' ? 8 : Math.max(months.indexOf(lower), monthNames.indexOf(lower));
  return index < 0 ? undefined : String(index + 1);
}

/** The two leading numbers of a date with slashes, as written; `undefined` where the text has no such date. */
export function slashedNumbers(text: string): readonly [first: number, second: number] | undefined {
  const match = slashedPattern.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

/** A month of a file as YYYY-MM: 2026-03, 03/2026 or Mar 2026; and 2026-03-01, as spreadsheets keep what they show as Mar-26. */
export function readMonth(text: string): Reading<string> {
  const numbered = /^(\d{4})-(\d{1,2})(?:-\d{2})?$/.exec(text) ?? swapped(/^(\d{1,2})[/.-](\d{4})$/.exec(text));
  const named = /^([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  const parts = numbered ?? (named && [text, named[2]!, monthNumber(named[1]!) ?? '']);
  if (parts === null || parts[2] === '') {
    return {
      problem: {
        code: 'not-a-month',
        reason: 'This is not a month in a form that can be read.',
        repair: 'Write the month as 2026-03 or 03/2026.',
      },
    };
  }
  const [year, month] = [parts[1]!, Number(parts[2])];
  if (month < 1 || month > 12) {
    return {
      problem: { code: 'not-in-calendar', reason: 'There is no such month.', repair: 'Write the month as 2026-03 or 03/2026.' },
    };
  }
  return year < '1990' ? { problem: tooEarly } : { value: `${year}-${String(month).padStart(2, '0')}` };
}

function swapped(match: RegExpExecArray | null): readonly string[] | null {
  return match && [match[0], match[2]!, match[1]!];
}
