import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import { countedFault, ratios, type CountedSeries } from './counted-series.js';
import { notComputable, type NotComputable, type Outcome } from './outcome.js';
import { ratioLines } from './ratio-lines.js';

export const RATE = { floor: 0 };

export const poissonVariance = (rate: number): number => rate;

/**
 * Has a rate changed, such as missing episodes per child-month? Peer qicharts2. Centre: all events in all exposure; limits 3 sigma,
 * the lower cut at 0. A month without exposure has no point and no limits.
 */
export function uChart(series: CountedSeries, settings: ChartSettings = {}): Outcome<ControlChart> {
  const lines = ratioLines(series, poissonVariance, RATE, settings);
  return rateFault(series, settings) ?? controlChart(ratios(series), lines, settings);
}

/** Why a series of rates is none, or `undefined` when it is fine. */
export function rateFault(series: CountedSeries, { centreLine = null }: ChartSettings): NotComputable | undefined {
  const isRate = centreLine === null || centreLine >= 0;
  return countedFault(series, false) ?? (isRate ? undefined : notComputable('outside-domain', 'A rate is 0 or more.'));
}
