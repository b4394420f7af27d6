import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import { ratios, type CountedSeries } from './counted-series.js';
import type { Outcome } from './outcome.js';
import { primeRatioLines } from './ratio-lines.js';
import { poissonVariance, RATE, rateFault } from './u-chart.js';

/** A u-chart for large exposures: limits widened by how much months differ beyond counting (Laney, 2002). Peer qicharts2. */
export function uPrimeChart(series: CountedSeries, settings: ChartSettings = {}): Outcome<ControlChart> {
  const lines = primeRatioLines(series, poissonVariance, RATE, settings);
  return rateFault(series, settings) ?? controlChart(ratios(series), lines, settings);
}
