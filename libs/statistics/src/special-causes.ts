import type { XmrLimits } from './xmr-limits.js';

/** Why a point is more than the usual ups and downs; `none` when it is not. The first that fits, in this order, is given. */
export type SpecialCause =
  | 'above-upper-limit'
  | 'below-lower-limit'
  | 'rising'
  | 'falling'
  | 'two-in-three-above'
  | 'two-in-three-below'
  | 'shift-above'
  | 'shift-below'
  | 'none';

/** How one value lies to the mean and the limits of its group. */
export interface Standing {
  /** 1 above the mean, -1 below, 0 on it. */
  readonly relativeToMean: -1 | 0 | 1;
  readonly outsideLimits: boolean;
  /** Not outside, but beyond two thirds of the way to a limit. */
  readonly closeToLimits: boolean;
}

const TREND = 7;
const SHIFT = 7;
const NEARBY = 3;
const CLOSE_OF_NEARBY = 2;

export function sideOfMean(value: number, mean: number): -1 | 0 | 1 {
  if (value === mean) return 0;
  return value > mean ? 1 : -1;
}

/** A value exactly on a limit is neither outside it nor, on a near limit, close to it. */
export function standing(value: number, mean: number, limits: XmrLimits): Standing {
  const outsideLimits = value > limits.upper || value < limits.lower;
  return {
    relativeToMean: sideOfMean(value, mean),
    outsideLimits,
    closeToLimits: !outsideLimits && (value > limits.nearUpper || value < limits.nearLower),
  };
}

/**
 * The special cause of each point of one group, by the four rules of Making Data Count: a point outside the limits; 7 points strictly
 * rising or falling; 2 of 3 points close to one limit (the close ones are marked); 7 points on one side of the mean. A missing value
 * ends a trend and a run and has no cause itself (`undefined`).
 */
export function specialCauses(
  values: readonly (number | null)[],
  mean: number,
  limits: XmrLimits,
): readonly (SpecialCause | undefined)[] {
  const standings = values.map((value) => (value === null ? undefined : standing(value, mean, limits)));
  const trends = trendDirections(values);
  const twoInThree = inWindow(standings, NEARBY, isTwoInThree);
  const shifts = inWindow(standings, SHIFT, isShift);
  return standings.map((at, i) => {
    if (at === undefined) return undefined;
    const above = at.relativeToMean === 1;
    if (at.outsideLimits) return above ? 'above-upper-limit' : 'below-lower-limit';
    if (trends[i] !== 0) return trends[i] === 1 ? 'rising' : 'falling';
    if (twoInThree[i] && at.closeToLimits) return above ? 'two-in-three-above' : 'two-in-three-below';
    if (shifts[i]) return above ? 'shift-above' : 'shift-below';
    return 'none';
  });
}

/** 1 or -1 for the points of a trend, 0 for others. The turning point of two trends goes with the one that follows. */
function trendDirections(values: readonly (number | null)[]): readonly (-1 | 0 | 1)[] {
  const moves = (direction: 1 | -1) => (window: readonly (number | null)[]) =>
    window.every((value, i) => i === 0 || isStep(window[i - 1]!, value, direction));
  const rising = inWindow(values, TREND, moves(1));
  const falling = inWindow(values, TREND, moves(-1));
  return values.map((value, i) => {
    if (rising[i] && falling[i]) return isStep(value, values[i + 1] ?? null, 1) ? 1 : -1;
    if (rising[i]) return 1;
    return falling[i] ? -1 : 0;
  });
}

function isStep(from: number | null, to: number | null, direction: 1 | -1): boolean {
  return from !== null && to !== null && (to - from) * direction > 0;
}

function isTwoInThree(window: readonly (Standing | undefined)[]): boolean {
  return isOneSided(window) && window.filter((at) => at?.closeToLimits).length >= CLOSE_OF_NEARBY;
}

function isShift(window: readonly (Standing | undefined)[]): boolean {
  return isOneSided(window);
}

function isOneSided(window: readonly (Standing | undefined)[]): boolean {
  const side = window[0]?.relativeToMean;
  return side !== undefined && side !== 0 && window.every((at) => at?.relativeToMean === side);
}

/** For each item, whether it is part of any `size` neighbours for which `holds`. */
function inWindow<T>(items: readonly T[], size: number, holds: (window: readonly T[]) => boolean): readonly boolean[] {
  const found = items.map(() => false);
  for (let start = 0; start + size <= items.length; start++) {
    if (holds(items.slice(start, start + size))) found.fill(true, start, start + size);
  }
  return found;
}
