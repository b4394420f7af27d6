import type { FigureChanges } from '@waymark/contract';
import type { Cause, Change } from '../figures/changes.js';
import type { ValueRow } from '../figures/values-csv.js';

type MeasureChanges = FigureChanges['measures'][number];
type KnownValue = NonNullable<NonNullable<MeasureChanges['newest']>['before']>;

/**
 * The changes of single figures as one entry a measure, those that changed in most months first. Parts count to their measure. A month
 * that was opened without anything to count in it is no change.
 */
export function byMeasure(changes: readonly Change[]): readonly MeasureChanges[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes.filter(({ before, after }) => hasFigure(before) || hasFigure(after))) {
    const id = change.indicator.split('/')[0]!;
    groups.set(id, [...(groups.get(id) ?? []), change]);
  }
  return [...groups]
    .map(([id, all]) => measureOf(id, all))
    .sort((a, b) => b.months.length - a.months.length || (a.id < b.id ? -1 : 1));
}

function hasFigure(row: ValueRow | null): boolean {
  return row !== null && row.state !== 'none' && row.state !== 'silent';
}

function measureOf(id: string, changes: readonly Change[]): MeasureChanges {
  const own = changes.filter(({ indicator }) => indicator === id).sort((a, b) => (a.month < b.month ? -1 : 1));
  const newest = own.at(-1);
  return {
    id,
    months: [...new Set(changes.map(({ month }) => month))].sort(),
    newest: newest ? { month: newest.month, before: valueOf(newest.before), after: valueOf(newest.after) } : null,
    acts: [...new Set(changes.flatMap(({ because_of }) => because_of.map(({ batch }) => batch)))].sort((a, b) => a - b),
  };
}

/** The acts that any change goes back to, in their order. */
export function actsOf(changes: readonly Change[]): readonly Cause[] {
  const acts = new Map(changes.flatMap(({ because_of }) => because_of.map((cause) => [cause.batch, cause] as const)));
  return [...acts.values()].sort((a, b) => a.batch - b.batch);
}

function valueOf(row: ValueRow | null): KnownValue | null {
  if (row === null) return null;
  const number = (value: string | number | null) => (typeof value === 'number' ? value : null);
  return {
    numerator: number(row.numerator),
    denominator: number(row.denominator),
    n: number(row.n),
    value: number(row.value),
    state: String(row.state),
  };
}
