import { type Day, type Month, addDays, monthFromText, monthOf } from '@waymark/calendar';

/** The month from which things stand that have no beginning: dates before 1990 are refused, so nothing known lies before it. */
export const sinceEver: Month = monthFromText('1990-01')!;

/** The first month on whose last day something no longer holds that held up to and including a day. */
export function monthAfter(lastDay: Day): Month {
  return monthOf(addDays(lastDay, 1));
}
