/** Whether each value is a finite number or missing (null), and no number lies below `least`. */
export function areObserved(values: readonly (number | null)[], least = -Infinity): boolean {
  return values.every((value) => value === null || (Number.isFinite(value) && value >= least));
}
