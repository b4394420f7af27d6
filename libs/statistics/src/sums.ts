/**
 * Sum with the rounding error carried along (Neumaier, 1974), so that the order of rows and the size of the values do not decide the
 * last digits. 0 for no values.
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * Mean in two passes: the second adds back what rounding took, so that values near 1e9 keep their digits. `undefined` without values.
 */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const first = sum(values) / values.length;
  return first + sum(values.map((value) => value - first)) / values.length;
}

/** Sample variance (n - 1), from the squared distances to the mean. `undefined` below two values. */
export function variance(values: readonly number[]): number | undefined {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return undefined;
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}

/** Sample standard deviation (n - 1). `undefined` below two values. */
export function standardDeviation(values: readonly number[]): number | undefined {
  const spread = variance(values);
  return spread === undefined ? undefined : Math.sqrt(spread);
}

/** Sum of the products of two lists of equal length. */
export function dotProduct(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, i) => value * b[i]!));
}
