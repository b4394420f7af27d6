import type { ValueCount } from '../figure.js';

/** The middle value of a distribution, or half-way between the two middle ones; `undefined` where it holds nothing. Values ascend. */
export function medianOfCounts(counts: readonly ValueCount[]): number | undefined {
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return undefined;
  const [lower, upper] = [valueAt(counts, Math.floor((total - 1) / 2)), valueAt(counts, Math.floor(total / 2))];
  return (lower + upper) / 2;
}

function valueAt(counts: readonly ValueCount[], position: number): number {
  let passed = 0;
  for (const { value, n } of counts) {
    passed += n;
    if (position < passed) return value;
  }
  throw new Error('A position in a distribution lies within its count.');
}
