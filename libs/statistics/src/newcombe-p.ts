import { type TwoShares, newcombeDifference } from './newcombe-difference.js';
import { type Outcome, computed, valueOf } from './outcome.js';

const halvings = 60;
/** Beyond this the p-value is smaller than anything that is said about it. */
const smallest = 1e-12;

/**
 * How surprising a difference of two shares would be if there were none: 1 minus the highest confidence at which Newcombe's interval (method
 * 10) still leaves 0 out. It is below 0.05 exactly where the 95% interval excludes 0, so that an adjustment for many looks and the interval
 * that is shown never disagree. 1 where both shares are alike, never below 1e-12. Same refusals as `newcombeDifference`.
 */
export function newcombeP(two: TwoShares): Outcome<number> {
  const found = newcombeDifference(two);
  if (found.status !== 'ok') return found;
  if (found.value.estimate === 0) return computed(1);
  let [excluded, included] = [0, 1 - smallest];
  if (leavesOutZero(two, included)) return computed(smallest);
  for (let i = 0; i < halvings; i += 1) {
    const middle = (excluded + included) / 2;
    if (leavesOutZero(two, middle)) excluded = middle;
    else included = middle;
  }
  return computed(1 - excluded);
}

function leavesOutZero(two: TwoShares, confidence: number): boolean {
  const { lower, upper } = valueOf(newcombeDifference(two, { confidence }))!;
  return lower > 0 || upper < 0;
}
