/** How many observations lie at a value. */
export interface HistogramCount {
  readonly at: number;
  readonly n: number;
}

/** One bar: the values from `from` to `to`, both included, and how many there are. `end` says which end was merged into it. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly end?: 'low' | 'high';
}

/** A bar never stands for fewer than this, unless it is empty: 1 to 5 could be somebody. */
export const smallestBar = 6;

/**
 * Bars a point wide (values rounded half away from nothing, so that −0.5 stands with −1 and 0.5 with 1), with the end classes merged
 * inwards until no end stands for 1 to 5. A small class between larger ones is merged with its smaller neighbour. Everything in one
 * bar that still stands for 1 to 5: no bars at all.
 */
export function histogramBars(counts: readonly HistogramCount[]): readonly HistogramBar[] {
  const byPoint = new Map<number, number>();
  for (const { at, n } of counts) {
    if (n > 0) byPoint.set(pointOf(at), (byPoint.get(pointOf(at)) ?? 0) + n);
  }
  if (byPoint.size === 0) return [];
  const points = [...byPoint.keys()];
  const [least, most] = [Math.min(...points), Math.max(...points)];
  let bars: HistogramBar[] = Array.from({ length: most - least + 1 }, (_, i) => {
    const point = least + i;
    return { from: point, to: point, n: byPoint.get(point) ?? 0 };
  });
  bars = withLargeEnds(bars);
  bars = withoutSmallBars(bars);
  return bars.some(({ n }) => isSmall(n)) ? [] : bars;
}

/** "−5 or less", "2 or more", "−3 to −2", "0". */
export function barName({ from, to, end }: HistogramBar): string {
  const text = (value: number) => String(value).replace('-', '−');
  if (end === 'low') return `${text(to)} or less`;
  if (end === 'high') return `${text(from)} or more`;
  return from === to ? text(from) : `${text(from)} to ${text(to)}`;
}

function pointOf(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) || 0;
}

function isSmall(n: number): boolean {
  return n > 0 && n < smallestBar;
}

function withLargeEnds(bars: readonly HistogramBar[]): HistogramBar[] {
  const merged = [...bars];
  while (merged.length > 1 && merged[0]!.n < smallestBar) merged.splice(0, 2, { ...joined(merged[0]!, merged[1]!), end: 'low' });
  while (merged.length > 1 && merged.at(-1)!.n < smallestBar) {
    merged.splice(-2, 2, { ...joined(merged.at(-2)!, merged.at(-1)!), end: 'high' });
  }
  return merged;
}

function withoutSmallBars(bars: readonly HistogramBar[]): HistogramBar[] {
  const merged = [...bars];
  for (
    let i = merged.findIndex(({ n }) => isSmall(n));
    i >= 0 && merged.length > 1;
    i = merged.findIndex(({ n }) => isSmall(n))
  ) {
    const [before, after] = [merged[i - 1], merged[i + 1]];
    const withBefore = before !== undefined && (after === undefined || before.n <= after.n);
    const at = withBefore ? i - 1 : i;
    merged.splice(at, 2, joined(merged[at]!, merged[at + 1]!));
  }
  return merged;
}

function joined(low: HistogramBar, high: HistogramBar): HistogramBar {
  const end = low.end ?? high.end;
  return { from: low.from, to: high.to, n: low.n + high.n, ...(end ? { end } : {}) };
}
