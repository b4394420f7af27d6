import type { Brand } from '@waymark/basics';
import { type Month, addMonths } from './month.js';

/** A calendar quarter, January to March and so on: quarters since January 1970. */
export type Quarter = Brand<number, 'Quarter'>;

export function quarterOf(month: Month): Quarter {
  return Math.floor(month / 3) as Quarter;
}

/** The three months of a quarter, in order. */
export function monthsOfQuarter(quarter: Quarter): readonly [Month, Month, Month] {
  const first = (quarter * 3) as Month;
  return [first, addMonths(first, 1), addMonths(first, 2)];
}

/** Whether a month is the last of its quarter, so that the quarter has ended with it. */
export function isQuarterEnd(month: Month): boolean {
  return ((month % 3) + 3) % 3 === 2;
}

/** For example "Jan to Mar 2026". */
export function quarterText(quarter: Quarter): string {
  const words = ['Jan to Mar', 'Apr to Jun', 'Jul to Sep', 'Oct to Dec'];
  return `${words[((quarter % 4) + 4) % 4]} ${1970 + Math.floor(quarter / 4)}`;
}
