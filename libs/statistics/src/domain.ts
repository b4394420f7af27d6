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

/** Beyond this, and nearer to 0 than its inverse, squares of a value leave what a number can hold; nothing that people measure is. */
const LARGEST_MEASURED = 1e15;

/** A number of a size that can be measured: 0, or neither absurdly large nor absurdly small. */
export function isMeasured(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size <= LARGEST_MEASURED && size >= 1 / LARGEST_MEASURED);
}
