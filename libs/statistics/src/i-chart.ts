import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import { bandAround, sigmaFromMovingRange, type LineRule } from './control-lines.js';
import { present } from './domain.js';
import { areObserved } from './observed-values.js';
import { averageMovingRange, movingRanges } from './moving-range.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { mean } from './sums.js';

/**
 * One value a month in the spelling of qicharts2 (peer): mean ± 3 sigma, sigma from the moving ranges. Pages use `xmr`, whose constant
 * differs.
 */
export function iChart(values: readonly (number | null)[], settings: ChartSettings = {}): Outcome<ControlChart> {
  if (!areObserved(values)) return notComputable('outside-domain', 'A value is neither a number nor missing.');
  return controlChart(values, individualLines(values, settings), settings);
}

/** A range beside a missing value is none; an excluded point is stepped over. */
export function individualLines(
  values: readonly (number | null)[],
  { centreLine: given = null, screenMovingRanges = true }: ChartSettings,
): LineRule {
  return ({ base }) => {
    const used = base.map((position) => values[position]!);
    const centreLine = given ?? mean(present(used));
    if (centreLine === undefined) return undefined;
    const sigma = sigmaFromMovingRange(averageMovingRange(movingRanges(used), screenMovingRanges));
    if (sigma.status !== 'ok') return { centreLine, bandAt: sigma };
    const band = bandAround(centreLine, sigma.value);
    return { centreLine, bandAt: computed(() => band) };
  };
}
