import type { Count } from '@waymark/observations';
import type { RawFigure, ValueCount } from '../figure.js';

/** A numerator of a denominator, with their share as the value; no value where the denominator is 0. */
export function share(numerator: number, denominator: number): RawFigure {
  return denominator === 0 ? { numerator, denominator } : { numerator, denominator, value: numerator / denominator };
}

const isSo = (value: number) => value === 1;

/** The counts of a measure in one unit, at one time or over several. */
export class Counts {
  constructor(private readonly counts: readonly Count[]) {}

  /** How many observations satisfy a condition on their value; all of them where none is given. */
  n(isMeant: (value: number) => boolean = () => true): number {
    return this.counts.reduce((total, { value, n }) => (isMeant(value) ? total + n : total), 0);
  }

  /** The values of all observations, added up. */
  total(): number {
    return this.counts.reduce((total, { value, n }) => total + value * n, 0);
  }

  weight(): number {
    return this.counts.reduce((total, { weight }) => total + weight, 0);
  }

  /** The share of observations that are so: whose value is 1, or satisfies the condition. */
  share(isMeant: (value: number) => boolean = isSo): RawFigure {
    return share(this.n(isMeant), this.n());
  }

  /** How many observations stand at each value, lowest first; values without observations are left out. */
  distribution(): readonly ValueCount[] {
    const byValue = new Map<number, number>();
    for (const { value, n } of this.counts) byValue.set(value, (byValue.get(value) ?? 0) + n);
    return [...byValue]
      .filter(([, n]) => n !== 0)
      .map(([value, n]) => ({ value, n }))
      .sort((a, b) => a.value - b.value);
  }
}
