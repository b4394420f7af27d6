import { sum } from './sums.js';

/** `mean` is alpha / (alpha + beta); `overdispersion` is 1 / (alpha + beta), 0 when teams differ no more than chance. */
export interface BetaBinomialFit {
  readonly mean: number;
  readonly overdispersion: number;
  readonly logLikelihood: number;
}

/** Entry j counts the teams with more than j cases that met, that did not meet, and at all. The likelihood needs nothing else. */
interface Tallies {
  readonly met: readonly number[];
  readonly notMet: readonly number[];
  readonly all: readonly number[];
}

/**
 * Maximum likelihood by mean and overdispersion, in which the edge "no spread" is an ordinary point. For each overdispersion the best
 * mean is unique; the slope of that profile is followed over a grid, and the best of 0 and all its hills is taken. `undefined` when the
 * likelihood grows without end. Work grows with the largest team.
 */
export function betaBinomialFit(
  teams: readonly { readonly x: number; readonly n: number }[],
  { gridSize = 60, smallest = 1e-6, largest = 1e4 } = {},
): BetaBinomialFit | undefined {
  const tallies: Tallies = {
    met: above(teams.map(({ x }) => x)),
    notMet: above(teams.map(({ x, n }) => n - x)),
    all: above(teams.map(({ n }) => n)),
  };
  const constant = sum(teams.map(({ x, n }) => logChoices(n, x)));
  const at = (overdispersion: number): BetaBinomialFit => {
    const mean = bestMean(tallies, overdispersion);
    return { mean, overdispersion, logLikelihood: constant + logLikelihood(tallies, mean, overdispersion) };
  };
  const [met, all] = [sum(tallies.met), sum(tallies.all)];
  if (met === 0 || met === all) return { mean: met / all, overdispersion: 0, logLikelihood: 0 };

  const slope = (overdispersion: number): number => profileSlope(tallies, bestMean(tallies, overdispersion), overdispersion);
  const grid = [0, ...Array.from({ length: gridSize + 1 }, (_, i) => smallest * (largest / smallest) ** (i / gridSize))];
  const slopes = grid.map(slope);
  if (slopes.at(-1)! > 0) return undefined;
  const hills = grid.flatMap((left, i) =>
    slopes[i]! > 0 && slopes[i + 1]! <= 0 ? [at(turningPoint(slope, left, grid[i + 1]!))] : [],
  );
  return hills.reduce((best, hill) => (hill.logLikelihood > best.logLikelihood ? hill : best), at(0));
}

function above(counts: readonly number[]): readonly number[] {
  const tally = new Array<number>(Math.max(...counts)).fill(0);
  for (const count of counts) if (count > 0) tally[count - 1]! += 1;
  for (let j = tally.length - 2; j >= 0; j--) tally[j]! += tally[j + 1]!;
  return tally;
}

/** Sum over j of the teams in entry j times a term of j. */
function tallied(tally: readonly number[], term: (j: number) => number): number {
  return tally.reduce((total, teams, j) => total + teams * term(j), 0);
}

function logLikelihood({ met, notMet, all }: Tallies, mean: number, overdispersion: number): number {
  const rising = (tally: readonly number[], start: number) => tallied(tally, (j) => Math.log(start + j * overdispersion));
  return rising(met, mean) + rising(notMet, 1 - mean) - rising(all, 1);
}

function profileSlope({ met, notMet, all }: Tallies, mean: number, overdispersion: number): number {
  const pull = (tally: readonly number[], start: number) => tallied(tally, (j) => j / (start + j * overdispersion));
  return pull(met, mean) + pull(notMet, 1 - mean) - pull(all, 1);
}

/** The likelihood is concave in the mean: Newton's steps, halved back whenever one leaves the bracket. */
function bestMean({ met, notMet, all }: Tallies, overdispersion: number): number {
  const pull = (tally: readonly number[], start: number, power: number) =>
    tallied(tally, (j) => (start + j * overdispersion) ** -power);
  let mean = sum(met) / sum(all);
  if (overdispersion === 0) return mean;
  let [low, high] = [0, 1];
  for (;;) {
    const slope = pull(met, mean, 1) - pull(notMet, 1 - mean, 1);
    const curvature = pull(met, mean, 2) + pull(notMet, 1 - mean, 2);
    if (slope > 0) low = mean;
    else high = mean;
    const newton = mean + slope / curvature;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - mean) <= 2 * Number.EPSILON * mean || next <= low || next >= high) return next;
    mean = next;
  }
}

function turningPoint(slope: (x: number) => number, left: number, right: number): number {
  let [low, high] = [left, right];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
}

/** Natural logarithm of the ways to choose k of n. */
function logChoices(n: number, k: number): number {
  const smaller = Math.min(k, n - k);
  return sum(Array.from({ length: smaller }, (_, j) => Math.log((n - j) / (smaller - j))));
}
