/**
 * Whether something may be counted out of it: 0, for which there is no share, or enough for a quotient to be a number (not a trace that
 * rounding left).
 */
export function isDenominator(value: number): boolean {
  return value === 0 || (Number.isFinite(value) && value >= Number.EPSILON);
}

/** Whether each value is a finite number or missing (null), and no number lies below `least`. */
export function areObserved(values: readonly (number | null)[], least = -Infinity): boolean {
  return values.every((value) => value === null || (Number.isFinite(value) && value >= least));
}
