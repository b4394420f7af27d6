import { binomialCdf } from './distributions.js';

/**
 * How likely changes so lopsided would be if better and worse were equally likely: the two-sided exact binomial on the cases that
 * changed (McNemar, 1947). 1 when none changed.
 */
export function mcnemarExactP(firstYesSecondNo: number, firstNoSecondYes: number): number {
  const changed = firstYesSecondNo + firstNoSecondYes;
  if (changed === 0) return 1;
  return Math.min(1, 2 * binomialCdf(Math.min(firstYesSecondNo, firstNoSecondYes), changed, 0.5));
}
