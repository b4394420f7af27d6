/**
 * Quantile of type 7, the default of R and NumPy: straight lines between the ordered values (Hyndman and Fan, 1996). `p` is 0 to 1.
 * `undefined` without values or with `p` outside 0 to 1.
 */
export function quantile(values: readonly number[], p: number): number | undefined {
  if (values.length === 0 || !(p >= 0 && p <= 1)) return undefined;
  const ordered = [...values].sort((a, b) => a - b);
  const position = (ordered.length - 1) * p;
  const below = Math.floor(position);
  const low = ordered[below]!;
  const high = ordered[Math.min(below + 1, ordered.length - 1)]!;
  return low + (position - below) * (high - low);
}

/** The middle value, or the mean of the two in the middle. `undefined` without values. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}
