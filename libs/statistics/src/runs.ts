import { binomialQuantile } from './distributions.js';

/** Whether the points of a chart cross its centre line as often as chance lets them (Anhøj and Olesen, 2014). */
export interface Runs {
  /** Points looked at, the missing among them counted. */
  readonly observed: number;
  /** Points with a value off the centre line: only these form runs. */
  readonly useful: number;
  /** Null, as the three that follow, without a useful point. */
  readonly longestRun: number | null;
  /** A longest run beyond this is unusual. */
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  /** Fewer crossings than this are unusual. */
  readonly crossingsMin: number | null;
  /** Unusually long runs or unusually few crossings. */
  readonly signal: boolean;
}

/** Probability of as few crossings by chance that is called unusual. */
const FEW_CROSSINGS = 0.05;

/**
 * The runs and crossings of one part of a chart. `sides` are 1 above the centre line, -1 below, 0 on it and null for a missing value;
 * points on the line and missing ones neither end a run nor count in it. The longest run may reach log2(useful) + 3, rounded
 * (Schilling, 2012); crossings may fall to the 5% quantile of a fair coin thrown useful - 1 times (Chen, 2010).
 */
export function runs(sides: readonly (Side | null)[]): Runs {
  const found = runsOf(sides);
  const useful = found.reduce((total, run) => total + run.length, 0);
  if (useful === 0) {
    const none = { longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null };
    return { observed: sides.length, useful, ...none, signal: false };
  }
  const longestRun = Math.max(...found.map((run) => run.length));
  const longestRunMax = longestUsualRun(useful);
  const crossings = found.length - 1;
  const crossingsMin = binomialQuantile(FEW_CROSSINGS, useful - 1, 0.5);
  const signal = longestRun > longestRunMax || crossings < crossingsMin;
  return { observed: sides.length, useful, longestRun, longestRunMax, crossings, crossingsMin, signal };
}

export type Side = -1 | 0 | 1;

/** Log2 of a whole number never lies halfway between two, so which way a half is rounded cannot matter. */
function longestUsualRun(useful: number): number {
  return Math.round(Math.log2(useful)) + 3;
}

/** Positions of the useful points, run by run. */
function runsOf(sides: readonly (Side | null)[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  let last: Side | null = null;
  sides.forEach((side, i) => {
    if (side === null || side === 0) return;
    if (side === last) found.at(-1)!.push(i);
    else found.push([i]);
    last = side;
  });
  return found;
}

/** For each point, whether it is part of the last run, the one since the centre line was last crossed. */
export function inLastRun(sides: readonly (Side | null)[]): readonly boolean[] {
  const last = new Set(runsOf(sides).at(-1));
  return sides.map((_, i) => last.has(i));
}

/** For each point, whether it is part of a run longer than usual. */
export function inLongRun(sides: readonly (Side | null)[]): readonly boolean[] {
  const found = runsOf(sides);
  const longest = longestUsualRun(found.reduce((total, run) => total + run.length, 0));
  const unusual = new Set(found.filter((run) => run.length > longest).flat());
  return sides.map((_, i) => unusual.has(i));
}
