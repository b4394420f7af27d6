import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import { countedFault, ratios, type CountedSeries } from './counted-series.js';
import { notComputable, type NotComputable, type Outcome } from './outcome.js';
import { ratioLines } from './ratio-lines.js';

export const SHARE = { floor: 0, ceiling: 1 };

export const binomialVariance = (share: number): number => share * (1 - share);

/**
 * Has a share changed, such as audits passed of audits done? Peer qicharts2. Centre: all counts of all denominators; limits 3 sigma,
 * wider in months with fewer cases, cut to 0 and 1. A month with denominator 0 has no point and no limits.
 */
export function pChart(series: CountedSeries, settings: ChartSettings = {}): Outcome<ControlChart> {
  const lines = ratioLines(series, binomialVariance, SHARE, settings);
  return shareFault(series, settings) ?? controlChart(ratios(series), lines, settings);
}

/** Why a series of shares is none, or `undefined` when it is fine. */
export function shareFault(series: CountedSeries, { centreLine = null }: ChartSettings): NotComputable | undefined {
  const isShare = centreLine === null || (centreLine >= 0 && centreLine <= 1);
  return countedFault(series, true) ?? (isShare ? undefined : notComputable('outside-domain', 'A share lies between 0 and 1.'));
}
