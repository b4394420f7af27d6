/** A whole number of 0 or more: of cases, audits, people. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Strictly between 0 and 1: a confidence, a target, a rate that can be planned for. */
export function isInsideUnit(value: number): boolean {
  return value > 0 && value < 1;
}

/** The observed values of a list in which `null` is a missing one. */
export function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value): value is T => value !== null);
}
