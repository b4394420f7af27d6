import { isCount, isMeasured } from './domain.js';
import type { FunnelBands } from './funnel-normal.js';
import { computed, notComputable, type NotComputable, type Outcome } from './outcome.js';
import { quantile } from './quantile.js';
import { averageRanks } from './ranks.js';
import { sum } from './sums.js';

/** Observed counts, and of each team its cases (a share) or the count expected of it (a standardised ratio). */
export interface TeamCounts {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

/** PR: shares. SR: standardised ratios, in the log form of SHMI or the square-root form of CQC. */
export type OverdispersedMeasure = { readonly dataType: 'PR' } | { readonly dataType: 'SR'; readonly srMethod: 'SHMI' | 'CQC' };

/** z-scores and limits are in the order of the teams; `null` for a team without cases, and in `zTrimmed` for a team dropped. */
export interface OverdispersedFunnel extends FunnelBands {
  readonly target: number;
  readonly z: readonly (number | null)[];
  readonly zTrimmed: readonly (number | null)[];
  /** Mean z² after trimming; about 1 when team size alone explains the differences. */
  readonly phi: number;
  /** Variance between teams on the transformed scale. */
  readonly tau2: number;
}

export interface OverdispersionSettings {
  readonly trimBy?: number;
  /** Standard errors from target to the 95% and the 99.8% limit; FunnelPlotR's numbers. */
  readonly reach?: readonly [inner: number, outer: number];
}

interface Form {
  readonly target: number;
  readonly standardError: (denominator: number) => number;
  readonly z: (numerator: number, denominator: number) => number;
  readonly trim: (z: readonly number[], trimBy: number) => readonly (number | null)[];
  /** The limit that lies so far from the target on the transformed scale. */
  readonly limit: (distance: number) => number;
}

const PEER_REACH = [1.959964, 3.090232] as const;

/**
 * A funnel that also allows for the usual differences between teams that nobody is asking about (Spiegelhalter 2005; peer FunnelPlotR).
 * Limits of a share hold the angle inside 0 to pi/2, where the peer lets the sine wrap. Limits of the CQC form are on its own scale,
 * the square root of observed over expected. The log form has no answer for a team with nothing observed.
 */
export function funnelOverdispersion(
  teams: TeamCounts,
  measure: OverdispersedMeasure,
  { trimBy = 0.1, reach = PEER_REACH }: OverdispersionSettings = {},
): Outcome<OverdispersedFunnel> {
  const refused = refusalOf(teams, measure, trimBy);
  if (refused !== undefined) return refused;
  const counted = teams.denominators.map((denominator, i) => ({ denominator, numerator: teams.numerators[i]! }));
  const used = counted.filter(({ denominator }) => denominator > 0);
  if (used.length < 2) return notComputable('too-few-points', 'The spread between teams needs two teams with cases.');

  const form = formOf(measure, used);
  const z = used.map(({ numerator, denominator }) => form.z(numerator, denominator));
  const zTrimmed = form.trim(z, trimBy);
  const kept = used.filter((_, i) => zTrimmed[i] !== null);
  if (kept.length < 2) return notComputable('too-few-points', 'Trimming leaves fewer than two teams.');
  const phi = sum(zTrimmed.map((score) => (score ?? 0) ** 2)) / kept.length;
  const tau2 = betweenVariance(
    phi,
    kept.map(({ denominator }) => form.standardError(denominator) ** -2),
  );

  const places = counted.map((team) => (team.denominator > 0 ? used.indexOf(team) : -1));
  const spread = used.map(({ denominator }) => Math.sqrt(form.standardError(denominator) ** 2 + tau2));
  const back = (values: readonly (number | null)[]) => places.map((place) => (place < 0 ? null : values[place]!));
  const limits = (distance: number) => back(spread.map((error) => form.limit(distance * error)));
  const upper998 = limits(reach[1]);
  if (upper998.includes(Infinity))
    return notComputable('outside-domain', 'The teams lie too far apart for limits to be numbers.');
  return computed({
    target: form.target,
    z: back(z),
    zTrimmed: back(zTrimmed),
    phi,
    tau2,
    lower998: limits(-reach[1]),
    lower95: limits(-reach[0]),
    upper95: limits(reach[0]),
    upper998,
  });
}

function refusalOf(
  { numerators, denominators }: TeamCounts,
  measure: OverdispersedMeasure,
  trimBy: number,
): NotComputable | undefined {
  const isShare = measure.dataType === 'PR';
  const sound = denominators.every((n, i) => {
    const x = numerators[i];
    if (x === undefined || !isCount(x)) return false;
    return isShare ? isCount(n) && x <= n : isMeasured(n) && n >= 0;
  });
  if (!sound || numerators.length !== denominators.length || !(trimBy > 0 && trimBy < 0.5)) {
    return notComputable('outside-domain', 'Expected a count and a size for each team, and a trim between 0 and one half.');
  }
  if (denominators.every((n) => n === 0)) return notComputable('no-denominator');
  const logOfNothing = !isShare && measure.srMethod === 'SHMI' && denominators.some((n, i) => n > 0 && numerators[i] === 0);
  return logOfNothing ? notComputable('outside-domain', 'The log form needs at least one event in every team.') : undefined;
}

function formOf(
  measure: OverdispersedMeasure,
  used: readonly { readonly numerator: number; readonly denominator: number }[],
): Form {
  if (measure.dataType === 'PR') {
    return shareForm(sum(used.map((team) => team.numerator)) / sum(used.map((team) => team.denominator)));
  }
  return measure.srMethod === 'SHMI' ? LOG_RATIO : ROOT_RATIO;
}

function shareForm(target: number): Form {
  const angle = Math.asin(Math.sqrt(target));
  const standardError = (n: number): number => 1 / (2 * Math.sqrt(n));
  return {
    target,
    standardError,
    z: (x, n) => (Math.asin(Math.sqrt(x / n)) - angle) / standardError(n),
    trim: winsorised,
    limit: (distance) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle + distance))) ** 2,
  };
}

const LOG_RATIO: Form = {
  target: 1,
  standardError: (expected) => 1 / Math.sqrt(expected),
  z: (observed, expected) => Math.sqrt(expected) * Math.log(observed / expected),
  trim: truncated,
  limit: (distance) => Math.exp(distance),
};

const ROOT_RATIO: Form = {
  target: 1,
  standardError: (expected) => 1 / (2 * Math.sqrt(expected)),
  z: (observed, expected) => (Math.sqrt(observed / expected) - 1) * 2 * Math.sqrt(expected),
  trim: winsorised,
  limit: (distance) => 1 + distance,
};

/** Scores beyond the lowest and highest share `trimBy` are drawn in to it. */
function winsorised(z: readonly number[], trimBy: number): readonly number[] {
  const [lowest, highest] = [quantile(z, trimBy)!, quantile(z, 1 - trimBy)!];
  return z.map((score) => Math.min(highest, Math.max(lowest, score)));
}

/** Scores in the lowest and the highest of 1/trimBy slices by rank are dropped. */
function truncated(z: readonly number[], trimBy: number): readonly (number | null)[] {
  const slices = 1 / trimBy;
  const slice = (rank: number): number => Math.floor((rank * slices) / (z.length + 1));
  const highest = Math.ceil(slices) - 1;
  return averageRanks(z).map((rank, i) => (slice(rank) <= 0 || slice(rank) >= highest ? null : z[i]!));
}

function betweenVariance(phi: number, weights: readonly number[]): number {
  const k = weights.length;
  if (k * phi < k - 1) return 0;
  const total = sum(weights);
  return Math.max(0, (k * phi - (k - 1)) / (total - sum(weights.map((w) => w * w)) / total));
}
