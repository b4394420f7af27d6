import type { RowRule, Value, Values } from './dataset.js';

/** A value that is filled: neither blank nor absent. */
export function isFilled(value: Value | undefined): value is string | number {
  return value !== null && value !== undefined;
}

/** Whether the first date is later than the second; never where one of them is blank. */
export function isLater(values: Values, first: string, second: string): boolean {
  const [a, b] = [values[first], values[second]];
  return typeof a === 'string' && typeof b === 'string' && a > b;
}

/** Whether the first number is more than the second; never where one of them is not a number. */
export function isMore(values: Values, first: string, second: string): boolean {
  const [a, b] = [values[first], values[second]];
  return typeof a === 'number' && typeof b === 'number' && a > b;
}

/** The number, or 0 where there is none. */
export function amount(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** `early` before `late` is refused: they stand in the wrong order, or one of them is mistyped. */
export function notBefore(late: string, early: string): RowRule {
  return {
    code: `${late.replaceAll('_', '-')}-before-${early.replaceAll('_', '-')}`,
    columns: [late, early],
    when: `${late} < ${early}`,
    broken: (values) => isLater(values, early, late),
    reason: `${late} is before ${early}`,
    repair: 'Mend whichever of the two dates is wrong.',
  };
}

/** A part that is more than its whole is refused. */
export function notMore(part: string, whole: string): RowRule {
  return {
    code: `${part.replaceAll('_', '-')}-more-than-${whole.replaceAll('_', '-')}`,
    columns: [part, whole],
    when: `${part} > ${whole}`,
    broken: (values) => isMore(values, part, whole),
    reason: `${part} is more than ${whole}`,
    repair: 'Mend whichever of the two numbers is wrong.',
  };
}

/** A snapshot cannot know what happened after its day. */
export function notAfterSnapshot(column: string): RowRule {
  return {
    code: 'after-snapshot',
    columns: [column, 'snapshot_on'],
    when: `${column} > snapshot_on`,
    broken: (values) => isLater(values, column, 'snapshot_on'),
    reason: `${column} is after snapshot_on`,
    repair: 'Mend whichever of the two dates is wrong.',
  };
}
