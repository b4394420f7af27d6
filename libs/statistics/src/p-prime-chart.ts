import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import { ratios, type CountedSeries } from './counted-series.js';
import type { Outcome } from './outcome.js';
import { binomialVariance, SHARE, shareFault } from './p-chart.js';
import { primeRatioLines } from './ratio-lines.js';

/**
 * A p-chart for denominators that run to hundreds, where ordinary limits call nearly every month a change: limits widened by how much
 * months differ beyond counting (Laney, 2002). Peer qicharts2.
 */
export function pPrimeChart(series: CountedSeries, settings: ChartSettings = {}): Outcome<ControlChart> {
  const lines = primeRatioLines(series, binomialVariance, SHARE, settings);
  return shareFault(series, settings) ?? controlChart(ratios(series), lines, settings);
}
