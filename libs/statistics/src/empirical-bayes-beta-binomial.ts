import { betaBinomialFit } from './beta-binomial-fit.js';
import { betaQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import { computed, notComputable, type NotComputable, type Outcome } from './outcome.js';
import { sum } from './sums.js';

/** Cases that met the standard and cases looked at, one pair a team. */
export interface TeamShares {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

/** Arrays are in the order of the teams, `null` for a team without cases. */
export interface ShrunkenShares {
  readonly alpha?: number;
  readonly beta?: number;
  readonly priorMean: number;
  /** alpha + beta: how many cases of its own a team needs before its figure counts as much as that of all teams. */
  readonly priorStrength?: number;
  readonly shrunken: readonly (number | null)[];
  /** Limits from the beta distribution; absent where teams differ no more than chance and there is no such distribution. */
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly logLikelihood: number;
  /** Set when teams differ no more than chance: every team then gets the overall share. */
  readonly reason?: 'no-spread-between-teams';
}

/**
 * Team shares drawn towards the overall share as far as their few cases oblige: a beta distribution of true shares, fitted by maximum
 * likelihood (peer VGAM, betabinomialff), and each team's place in it given its cases. Show the raw share beside it. One team:
 * `too-few-points`. Every team all or nothing: `not-identifiable`, the likelihood has no highest point. Work grows with
 * the largest team; one of more than `mostCases` needs no shrinking and is `outside-domain`.
 */
export function empiricalBayesBetaBinomial(
  { numerators, denominators }: TeamShares,
  { confidence = 0.95, mostCases = 100_000 } = {},
): Outcome<ShrunkenShares> {
  const teams = denominators.map((n, i) => ({ n, x: numerators[i] ?? NaN }));
  const sound =
    numerators.length === denominators.length && isInsideUnit(confidence) && denominators.every((n) => n <= mostCases);
  const refused = refusalOf(teams, sound);
  if (refused !== undefined) return refused;
  const fit = betaBinomialFit(teams);
  if (fit === undefined) return notComputable('not-identifiable', 'In every team either all cases met the standard or none did.');

  const { mean: priorMean, overdispersion, logLikelihood } = fit;
  const each = (figure: (x: number, n: number) => number) => teams.map(({ x, n }) => (n === 0 ? null : figure(x, n)));
  if (overdispersion === 0) {
    const nowhere = teams.map(() => null);
    const shared = { priorMean, logLikelihood, shrunken: each(() => priorMean), lower: nowhere, upper: nowhere };
    return computed({ ...shared, reason: 'no-spread-between-teams' });
  }
  const [alpha, beta] = [priorMean / overdispersion, (1 - priorMean) / overdispersion];
  const tail = (1 - confidence) / 2;
  return computed({
    alpha,
    beta,
    priorMean,
    priorStrength: 1 / overdispersion,
    shrunken: each((x, n) => (x + alpha) / (n + alpha + beta)),
    lower: each((x, n) => betaQuantile(tail, x + alpha, n - x + beta)),
    upper: each((x, n) => betaQuantile(1 - tail, x + alpha, n - x + beta)),
    logLikelihood,
  });
}

function refusalOf(teams: readonly { readonly x: number; readonly n: number }[], sound: boolean): NotComputable | undefined {
  if (!sound || !teams.every(({ x, n }) => isCount(x) && isCount(n) && x <= n)) {
    return notComputable(
      'outside-domain',
      'Expected whole numbers, no more met than looked at, and no team too large to need shrinking.',
    );
  }
  if (sum(teams.map(({ n }) => n)) === 0) return notComputable('no-denominator');
  const counted = teams.filter(({ n }) => n > 0).length;
  return counted === 1 ? notComputable('too-few-points', 'One team has nothing to be compared with.') : undefined;
}
