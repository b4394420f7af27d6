import { sum } from './sums.js';

/** DL: DerSimonian and Laird. PM: Paule and Mandel. REML: restricted maximum likelihood. */
export type TauMethod = 'DL' | 'PM' | 'REML';

interface Estimate {
  readonly estimate: number;
  readonly variance: number;
}

/** How far the true means of teams lie apart, as a variance: 0 when the means differ no more than their own variances explain. */
export function betweenTeamsVariance(teams: readonly Estimate[], method: TauMethod): number {
  return ESTIMATORS[method](teams);
}

/** The "typical" variance of one mean (Higgins and Thompson, 2002), against which the variance between teams is set. */
export function typicalVariance(teams: readonly Estimate[]): number {
  return (teams.length - 1) / traceOfProjection(fitAt(teams, 0));
}

const ESTIMATORS: Readonly<Record<TauMethod, (teams: readonly Estimate[]) => number>> = {
  DL: derSimonianLaird,
  PM: pauleMandel,
  REML: restrictedMaximumLikelihood,
};

interface Fit {
  readonly weights: readonly number[];
  /** Distances of the estimates from their weighted mean. */
  readonly residuals: readonly number[];
}

function fitAt(teams: readonly Estimate[], tau2: number): Fit {
  const weights = teams.map(({ variance }) => 1 / (variance + tau2));
  const mean = sum(teams.map(({ estimate }, i) => weights[i]! * estimate)) / sum(weights);
  return { weights, residuals: teams.map(({ estimate }) => estimate - mean) };
}

const heterogeneity = ({ weights, residuals }: Fit): number => sum(residuals.map((r, i) => weights[i]! * r * r));

function traceOfProjection({ weights }: Fit): number {
  return sum(weights) - sum(weights.map((w) => w * w)) / sum(weights);
}

function derSimonianLaird(teams: readonly Estimate[]): number {
  const fit = fitAt(teams, 0);
  return Math.max(0, (heterogeneity(fit) - (teams.length - 1)) / traceOfProjection(fit));
}

/** The variance at which the heterogeneity is exactly what chance leaves, k - 1; it falls steadily as the variance grows. */
function pauleMandel(teams: readonly Estimate[]): number {
  const excess = (tau2: number): number => heterogeneity(fitAt(teams, tau2)) - (teams.length - 1);
  return excess(0) <= 0 ? 0 : rootOf(excess, 0, beyondAnyRoot(excess, teams));
}

/**
 * The highest of the restricted likelihood, which may have several hills: its slope is followed over a grid of variances, and of 0 and
 * every place where the slope turns from up to down the best is taken.
 */
function restrictedMaximumLikelihood(teams: readonly Estimate[], gridSize = 200): number {
  const slope = (tau2: number): number => restrictedSlope(fitAt(teams, tau2));
  const top = beyondAnyRoot(slope, teams);
  const bottom = Math.min(...teams.map(({ variance }) => variance)) * 1e-6;
  const step = (top / bottom) ** (1 / gridSize);
  const grid = [0, ...Array.from({ length: gridSize + 1 }, (_, i) => bottom * step ** i)];
  const hills = grid
    .slice(1)
    .flatMap((right, i) => (slope(grid[i]!) > 0 && slope(right) <= 0 ? [rootOf(slope, grid[i]!, right)] : []));
  const height = (tau2: number): number => restrictedLogLikelihood(fitAt(teams, tau2));
  return hills.reduce((best, hill) => (height(hill) > height(best) ? hill : best), 0);
}

function restrictedSlope(fit: Fit): number {
  return sum(fit.residuals.map((r, i) => (fit.weights[i]! * r) ** 2)) - traceOfProjection(fit);
}

function restrictedLogLikelihood(fit: Fit): number {
  return (sum(fit.weights.map(Math.log)) - Math.log(sum(fit.weights)) - heterogeneity(fit)) / 2;
}

/** A variance large enough that the function has fallen below 0 there. */
function beyondAnyRoot(falling: (tau2: number) => number, teams: readonly Estimate[]): number {
  let top = Math.max(
    ...teams.map(({ variance }) => variance),
    heterogeneity(
      fitAt(
        teams.map((team) => ({ ...team, variance: 1 })),
        0,
      ),
    ),
  );
  while (falling(top) > 0) top *= 2;
  return top;
}

/** Where a function that is above 0 on the left and not above it on the right passes 0, to the last digit. */
function rootOf(falling: (x: number) => number, left: number, right: number): number {
  let [low, high] = [left, right];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
}
