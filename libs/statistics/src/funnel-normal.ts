import { normalQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import type { FunnelSizes } from './funnel-exact-binomial.js';
import { funnelPlace, type FunnelPlace, type TeamLimits } from './funnel-place.js';
import { computed, notComputable, type NotComputable, type Outcome } from './outcome.js';
import { sum } from './sums.js';

/** One limit a team in the order of the denominators; `null` for a team without cases. May lie outside 0 to 1. */
export interface FunnelBands {
  readonly lower998: readonly (number | null)[];
  readonly lower95: readonly (number | null)[];
  readonly upper95: readonly (number | null)[];
  readonly upper998: readonly (number | null)[];
}

export type FunnelSignificanceWord = 'Low (0.001)' | 'Low (0.025)' | 'Not significant' | 'High (0.025)' | 'High (0.001)';

export interface FunnelSignificance {
  readonly average: number;
  readonly significance: readonly (FunnelSignificanceWord | null)[];
}

/** `levels` are one-sided: 0.975 is the band of 95%, 0.999 the band of 99.8%. */
export interface FunnelLevels {
  readonly levels?: readonly [inner: number, outer: number];
}

const BAND_LEVELS = [0.975, 0.999] as const;

/**
 * The funnel of public health: t ± z sqrt(t(1-t)/n). For comparing with public-health tools only: for small teams its limits leave 0 to
 * 1, and the peer calls them Wilson's, which they are not. Use the exact binomial funnel.
 */
export function funnelNormal(
  { target, denominators }: FunnelSizes,
  { levels = BAND_LEVELS }: FunnelLevels = {},
): Outcome<FunnelBands> {
  const refused = refusalOf(target, denominators, levels);
  if (refused !== undefined) return refused;
  const limits = denominators.map((n) => (n === 0 ? null : normalLimits(target, n, levels)));
  return computed({
    lower998: limits.map((team) => team && team[0]),
    lower95: limits.map((team) => team && team[1]),
    upper95: limits.map((team) => team && team[2]),
    upper998: limits.map((team) => team && team[3]),
  });
}

/** Each team's share against the normal funnel around the overall share, in the words of PHEindicatormethods. For comparing only. */
export function funnelSignificance(
  { numerators, denominators }: { readonly numerators: readonly number[]; readonly denominators: readonly number[] },
  { levels = BAND_LEVELS }: FunnelLevels = {},
): Outcome<FunnelSignificance> {
  const sound = numerators.length === denominators.length && numerators.every((x, i) => isCount(x) && x <= denominators[i]!);
  if (!sound) return notComputable('outside-domain', 'Expected as many numerators as denominators, none larger than its own.');
  const average = sum(numerators) / sum(denominators);
  const refused = refusalOf(average, denominators, levels);
  if (refused !== undefined) return refused;
  const significance = denominators.map((n, i) =>
    n === 0 ? null : WORDS[funnelPlace(numerators[i]! / n, normalLimits(average, n, levels))],
  );
  return computed({ average, significance });
}

const WORDS: Readonly<Record<FunnelPlace, FunnelSignificanceWord>> = {
  'far-below': 'Low (0.001)',
  below: 'Low (0.025)',
  inside: 'Not significant',
  above: 'High (0.025)',
  'far-above': 'High (0.001)',
};

function refusalOf(target: number, denominators: readonly number[], levels: readonly number[]): NotComputable | undefined {
  if (denominators.every((n) => n === 0)) return notComputable('no-denominator');
  if (denominators.every(isCount) && target >= 0 && target <= 1 && levels.every(isInsideUnit)) return undefined;
  return notComputable('outside-domain', 'Expected whole denominators, a target from 0 to 1, and levels between.');
}

function normalLimits(target: number, n: number, [inner, outer]: readonly [number, number]): TeamLimits {
  const standardError = Math.sqrt((target * (1 - target)) / n);
  const [near, far] = [normalQuantile(inner) * standardError, normalQuantile(outer) * standardError];
  return [target - far, target - near, target + near, target + far];
}
