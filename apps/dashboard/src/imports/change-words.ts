import { monthFromText } from '@waymark/calendar';
import type { FigureChanges } from '@waymark/contract';
import { type Indicator, monthShort, monthsShort, numbersText, valueText } from '@waymark/indicators';

type KnownValue = NonNullable<NonNullable<FigureChanges['measures'][number]['newest']>['before']>;

/** "March 2026", "12 months, April 2025 to March 2026". */
export function monthsChanged(months: readonly string[]): string {
  const [first, last] = [months[0], months.at(-1)].map((month) => (month === undefined ? undefined : monthFromText(month)));
  if (first === undefined || last === undefined) return 'None';
  return months.length === 1 ? monthShort(first) : `${months.length} months, ${monthsShort(first, last)}`;
}

const states: Readonly<Record<string, string>> = {
  none: 'Nothing to count',
  hidden: 'Hidden, too small',
  silent: 'No file for it',
};

/** A figure with the numbers behind it; words where there is none, or too few to draw. */
export function shownValue(indicator: Indicator | undefined, known: KnownValue | null, isOnlyParts: boolean): string {
  if (isOnlyParts) return '–';
  if (known === null) return 'Not there';
  const { value, numerator, denominator, n, state } = known;
  if (state === 'too_few') return `Too few (n = ${n ?? 0})`;
  if (states[state] !== undefined) return states[state];
  if (indicator === undefined || value === null) return 'No value';
  const behind = numbersText(indicator, { numerator: numerator ?? undefined, denominator: denominator ?? 0, n: n ?? 0 });
  return `${valueText(indicator, value)} (${behind})`;
}
