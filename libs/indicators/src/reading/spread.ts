import { median, quantile } from '@waymark/statistics';
import type { MonthSeries, MonthSpread } from './month-series.js';

/** How many observations stand at a value, in points, over a stretch of months. */
export interface SpreadCount {
  readonly at: number;
  readonly n: number;
}

/** A stretch of months of a figure that is read as a whole distribution: medians come from added distributions, never from medians. */
export interface Spread {
  readonly counts: readonly SpreadCount[];
  readonly n: number;
  /** These three only where the number reaches the minimum. */
  readonly median?: number;
  readonly lowerQuarter?: number;
  readonly upperQuarter?: number;
  readonly state: 'none' | 'hidden' | 'too_few' | 'ok';
}

/** Adds the distributions of these months. A hidden month hides the whole: what is not known cannot be added. */
export function spreadOver(series: MonthSeries, months: { readonly from: number; readonly to: number }, minimum: number): Spread {
  const isInside = ({ month }: { readonly month: number }) => month >= months.from && month <= months.to;
  const counts = added(series.distribution.filter(isInside));
  const n = counts.reduce((sum, count) => sum + count.n, 0);
  if (series.figures.filter(isInside).some(({ state }) => state === 'hidden')) return { counts: [], n: 0, state: 'hidden' };
  if (n === 0) return { counts, n, state: 'none' };
  if (n < minimum) return { counts: [], n, state: 'too_few' };
  const values = counts.flatMap(({ at, n: times }) => Array.from({ length: times }, () => at));
  return {
    counts,
    n,
    median: median(values),
    lowerQuarter: quantile(values, 0.25),
    upperQuarter: quantile(values, 0.75),
    state: 'ok',
  };
}

function added(rows: readonly MonthSpread[]): readonly SpreadCount[] {
  const byValue = new Map<number, number>();
  for (const { at, n } of rows) byValue.set(at, (byValue.get(at) ?? 0) + n);
  return [...byValue].map(([at, n]) => ({ at, n })).sort((a, b) => a.at - b.at);
}
