import { betweenTeamsVariance, typicalVariance, type TauMethod } from './between-teams-variance.js';
import { normalQuantile } from './distributions.js';
import { isInsideUnit, isMeasured } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { sum } from './sums.js';

/**
 * One mean score a team and the variance of that mean (pooled within-team variance / n; never a team's own variance when it has under
 * ten cases). `null` in both for a team without scores.
 */
export interface TeamMeans {
  readonly estimates: readonly (number | null)[];
  readonly variances: readonly (number | null)[];
}

/** Arrays are in the order of the teams, `null` for a team without scores. */
export interface ShrunkenMeans {
  /** Variance of the true means between teams. */
  readonly tau2: number;
  readonly mean: number;
  readonly meanSe: number;
  readonly Q: number;
  /** Share of the spread that is more than chance, in percent. */
  readonly I2: number;
  /** 1: the team's own figure stands; 0: it tells nothing beyond the mean of all. */
  readonly shrinkageWeight: readonly (number | null)[];
  readonly shrunken: readonly (number | null)[];
  readonly predictionSe: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** Set when teams differ no more than chance: every team then gets the mean of all. */
  readonly reason?: 'no-spread-between-teams';
}

interface Team {
  readonly estimate: number;
  readonly variance: number;
}

/**
 * Team means drawn towards the mean of all teams as far as their few cases oblige (empirical Bayes; peer metafor, rma and blup). Show
 * the raw mean beside it. One team cannot be compared: `too-few-points`. A variance of 0 is `outside-domain`: no mean is that sure.
 */
export function empiricalBayesNormal(
  { estimates, variances }: TeamMeans,
  { tauMethod = 'PM', confidence = 0.95 }: { tauMethod?: TauMethod; confidence?: number } = {},
): Outcome<ShrunkenMeans> {
  const teams = estimates.map((estimate, i): Team | null => {
    const variance = variances[i] ?? null;
    return estimate === null || variance === null ? null : { estimate, variance };
  });
  const used = teams.filter((team) => team !== null);
  if (used.length === 0) return notComputable('no-data');
  const sound = used.every(({ estimate, variance }) => isMeasured(estimate) && isMeasured(variance) && variance > 0);
  if (!sound || estimates.length !== variances.length || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', 'Expected a variance above 0 for every mean.');
  }
  if (used.length === 1) return notComputable('too-few-points', 'One team has nothing to be compared with.');

  const tau2 = betweenTeamsVariance(used, tauMethod);
  const weights = used.map(({ variance }) => 1 / (variance + tau2));
  const mean = sum(used.map(({ estimate }, i) => weights[i]! * estimate)) / sum(weights);
  const meanSe = Math.sqrt(1 / sum(weights));
  const each = (figure: (team: Team, w: number) => number) =>
    teams.map((team) => team && figure(team, tau2 / (tau2 + team.variance)));
  const shrunken = (team: Team, w: number): number => mean + w * (team.estimate - mean);
  const predictionSe = (team: Team, w: number): number => Math.sqrt(w * team.variance + (1 - w) ** 2 * meanSe ** 2);
  const z = normalQuantile((1 + confidence) / 2);
  return computed({
    tau2,
    mean,
    meanSe,
    Q: heterogeneity(used),
    I2: (100 * tau2) / (typicalVariance(used) + tau2),
    shrinkageWeight: each((_, w) => w),
    shrunken: each(shrunken),
    predictionSe: each(predictionSe),
    lower: each((team, w) => shrunken(team, w) - z * predictionSe(team, w)),
    upper: each((team, w) => shrunken(team, w) + z * predictionSe(team, w)),
    ...(tau2 === 0 && { reason: 'no-spread-between-teams' as const }),
  });
}

/** Cochran's Q: squared distances from the fixed-effect mean, in variances. */
function heterogeneity(teams: readonly Team[]): number {
  const weights = teams.map(({ variance }) => 1 / variance);
  const mean = sum(teams.map(({ estimate }, i) => weights[i]! * estimate)) / sum(weights);
  return sum(teams.map(({ estimate }, i) => weights[i]! * (estimate - mean) ** 2));
}
