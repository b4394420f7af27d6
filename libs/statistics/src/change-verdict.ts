import type { InterruptedTimeSeries } from './interrupted-time-series.js';
import type { Outcome } from './outcome.js';
import type { PraisWinsten } from './prais-winsten.js';

/** What may be said of a level after a change. `no-sign`: 0 lies inside the interval. `unclear`: the method and its check disagree. */
export type LevelVerdict = 'higher' | 'lower' | 'no-sign' | 'unclear';

/**
 * What both methods say together about the level: only where sign and the place of 0 agree is anything concluded. `undefined` where
 * either has no interval. A page says it from eight values on each side, and never "caused".
 */
export function levelVerdict(main: Outcome<InterruptedTimeSeries>, check: Outcome<PraisWinsten>): LevelVerdict | undefined {
  if (main.status !== 'ok' || check.status !== 'ok') return undefined;
  const { coefficients, levelChangeLower, levelChangeUpper } = main.value;
  if (levelChangeLower === undefined || levelChangeUpper === undefined) return undefined;
  const first = sideOfZero(levelChangeLower, levelChangeUpper);
  const second = sideOfZero(check.value.levelChangeLower, check.value.levelChangeUpper);
  const isSameSign = Math.sign(coefficients.levelChange) === Math.sign(check.value.coefficients.levelChange);
  if (first !== second || !isSameSign) return 'unclear';
  if (first === 0) return 'no-sign';
  return first > 0 ? 'higher' : 'lower';
}

/** 1 when the whole interval lies above 0, -1 when below, 0 when it holds 0. */
function sideOfZero(lower: number, upper: number): -1 | 0 | 1 {
  if (lower > 0) return 1;
  return upper < 0 ? -1 : 0;
}
