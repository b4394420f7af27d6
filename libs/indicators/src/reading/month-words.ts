import { type Month, monthText } from '@waymark/calendar';

const long = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "March 2026". */
export function monthWords(month: Month): string {
  return `${nameOf(month)} ${yearOf(month)}`;
}

/** "Mar 2026". */
export function monthShort(month: Month): string {
  return `${nameOf(month).slice(0, 3)} ${yearOf(month)}`;
}

/** "January to March 2026", "December 2025 to January 2026", or "March 2026" where both ends are one month. */
export function monthsWords(from: Month, to: Month): string {
  if (from === to) return monthWords(to);
  return yearOf(from) === yearOf(to) ? `${nameOf(from)} to ${monthWords(to)}` : `${monthWords(from)} to ${monthWords(to)}`;
}

/** "Jan–Mar 2026", "Dec 2025–Jan 2026" or "Mar 2026": for tables and axes. */
export function monthsShort(from: Month, to: Month): string {
  if (from === to) return monthShort(to);
  return yearOf(from) === yearOf(to) ? `${nameOf(from).slice(0, 3)}–${monthShort(to)}` : `${monthShort(from)}–${monthShort(to)}`;
}

/** How long a stretch of months is: "for 18 months", "for two years". Years that are not full are not counted. */
export function lengthWords(months: number): string {
  const years = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  if (months < 24) return months === 1 ? 'for one month' : `for ${months} months`;
  return `for ${years[Math.floor(months / 12) - 2] ?? Math.floor(months / 12)} years`;
}

function nameOf(month: Month): string {
  return long[Number(monthText(month).slice(5)) - 1]!;
}

function yearOf(month: Month): string {
  return monthText(month).slice(0, 4);
}
