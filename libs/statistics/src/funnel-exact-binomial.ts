import { binomialCdf, binomialPmf, binomialQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** `target` is the overall share, 0 to 1; `denominators` the cases of each team. */
export interface FunnelSizes {
  readonly target: number;
  readonly denominators: readonly number[];
}

export interface FunnelLimits {
  /** One row a team, one limit a quantile, in the order asked for; `null` for a team without cases. */
  readonly limits: readonly (readonly number[] | null)[];
}

/** Two bands: 99.8% and 95%, from the lowest limit to the highest. */
export const FUNNEL_QUANTILES: readonly number[] = [0.001, 0.025, 0.975, 0.999];

/**
 * How far team shares range by team size alone: binomial quantiles, made smooth by interpolation, (r - (P(R<=r) - p) / P(R=r)) / n
 * (Spiegelhalter 2005, appendix A.1.1). Limits may lie beyond 0 and 1: hold them inside when drawing, never when comparing. A target of
 * 0 or 1 leaves nothing to vary.
 */
export function funnelExactBinomial(
  { target, denominators }: FunnelSizes,
  { quantiles = FUNNEL_QUANTILES }: { quantiles?: readonly number[] } = {},
): Outcome<FunnelLimits> {
  if (denominators.every((n) => n === 0)) return notComputable('no-denominator');
  if (target === 0 || target === 1) return notComputable('no-variation', 'All teams together are at 0% or 100%.');
  if (!denominators.every(isCount) || ![target, ...quantiles].every(isInsideUnit)) {
    return notComputable('outside-domain', 'Expected whole denominators, and a target and quantiles between 0 and 1.');
  }
  return computed({ limits: denominators.map((n) => (n === 0 ? null : quantiles.map((p) => smoothQuantile(p, n, target)))) });
}

function smoothQuantile(p: number, n: number, target: number): number {
  const r = binomialQuantile(p, n, target);
  return (r - (binomialCdf(r, n, target) - p) / binomialPmf(r, n, target)) / n;
}
