import type { ChartSettings } from './control-chart.js';
import { bandAround, sigmaFromMovingRange, type Bounds, type LineRule } from './control-lines.js';
import { pooledRatio, ratios, type CountedSeries } from './counted-series.js';
import { averageMovingRange, movingRanges } from './moving-range.js';
import { computed, notComputable } from './outcome.js';

/** The variance of one event or case around a centre: p(1-p) for a share, u for a rate. */
export type UnitVariance = (centre: number) => number;

/** Limits that step with each month's denominator; none where a month has no point. */
export function ratioLines(
  series: CountedSeries,
  unitVariance: UnitVariance,
  bounds: Bounds,
  { centreLine: given = null }: ChartSettings,
): LineRule {
  const points = ratios(series);
  return ({ base }) => {
    const centreLine = given ?? pooledRatio(series, base);
    if (centreLine === undefined) return undefined;
    const sigmaAt = (position: number): number => Math.sqrt(unitVariance(centreLine) / series.denominators[position]!);
    return {
      centreLine,
      bandAt: computed((position) => (points[position] === null ? null : bandAround(centreLine, sigmaAt(position), bounds))),
    };
  };
}

/**
 * The same, widened by how much months differ beyond counting (Laney, 2002): sigma times the usual move of the standardised points.
 * With large denominators ordinary limits call nearly every month a change.
 */
export function primeRatioLines(
  series: CountedSeries,
  unitVariance: UnitVariance,
  bounds: Bounds,
  { centreLine: given = null, screenMovingRanges = true }: ChartSettings,
): LineRule {
  const points = ratios(series);
  return ({ base }) => {
    const centreLine = given ?? pooledRatio(series, base);
    if (centreLine === undefined) return undefined;
    const variance = unitVariance(centreLine);
    if (variance === 0) return { centreLine, bandAt: notComputable('no-variation') };
    const sigmaAt = (position: number): number => Math.sqrt(variance / series.denominators[position]!);
    const standardised = base.map((position) => {
      const value = points[position]!;
      return value === null ? null : (value - centreLine) / sigmaAt(position);
    });
    const spread = sigmaFromMovingRange(averageMovingRange(movingRanges(standardised), screenMovingRanges));
    if (spread.status !== 'ok') return { centreLine, bandAt: spread };
    return {
      centreLine,
      bandAt: computed((position) =>
        points[position] === null ? null : bandAround(centreLine, sigmaAt(position) * spread.value, bounds),
      ),
    };
  };
}
