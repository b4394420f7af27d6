import type { ImportSummary } from '@waymark/contract';

/** A kind of file that came in the month before, and the newest file of it that has come in this one. */
export interface Arrival {
  readonly dataset: string;
  readonly before: ImportSummary;
  readonly now: ImportSummary | undefined;
}

/**
 * What came in the calendar month before, and whether it has come again in this one: the newest file of each kind that stands. Kinds that
 * come for the first time are left aside, because nobody waits for them. `today` is a day, YYYY-MM-DD.
 */
export function monthArrivals(imports: readonly ImportSummary[], today: string): readonly Arrival[] {
  const [thisMonth, monthBefore] = [today.slice(0, 7), previousMonth(today)];
  const files = imports.filter(({ kind, state, dataset }) => kind === 'file' && state === 'applied' && dataset !== null);
  const newestIn = (month: string) =>
    new Map(
      files
        .filter(({ at }) => at.startsWith(month))
        .sort((a, b) => a.batch - b.batch)
        .map((one) => [one.dataset!, one]),
    );
  const [before, now] = [newestIn(monthBefore), newestIn(thisMonth)];
  return [...before].map(([dataset, one]) => ({ dataset, before: one, now: now.get(dataset) }));
}

/** The last act of a month before this one; 0 where there was none. What came after it came this month. */
export function lastActBefore(imports: readonly ImportSummary[], today: string): number {
  const earlier = imports.filter(({ at }) => at.slice(0, 7) < today.slice(0, 7));
  return Math.max(0, ...earlier.map(({ batch }) => batch));
}

function previousMonth(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
