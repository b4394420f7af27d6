import type { ImprovementDirection } from './variation.js';

/** Whether the target can be expected to be met if nothing changes: nearly always, hardly ever, or by luck. */
export type Assurance = 'consistent-pass' | 'consistent-fail' | 'inconsistent';

/**
 * The target against the limits, strictly. `undefined` without a target, and where no direction is better: assurance then has no
 * meaning.
 */
export function assuranceOf(
  target: number | null,
  limits: { readonly lower: number; readonly upper: number },
  better: ImprovementDirection,
): Assurance | undefined {
  if (target === null || better === 'neutral') return undefined;
  if (target > limits.upper) return better === 'increase' ? 'consistent-fail' : 'consistent-pass';
  if (target < limits.lower) return better === 'increase' ? 'consistent-pass' : 'consistent-fail';
  return 'inconsistent';
}
