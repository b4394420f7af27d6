import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import type { LineRule } from './control-lines.js';
import { present } from './domain.js';
import { areObserved } from './observed-values.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { median } from './quantile.js';

/**
 * Any series, with few assumptions and few points: has its level moved? Peer qicharts2. The centre is the median and there are no
 * limits; only unusually long runs and unusually few crossings tell (Anhøj). `variation` is absent below 10 useful points.
 */
export function runChart(values: readonly (number | null)[], settings: ChartSettings = {}): Outcome<ControlChart> {
  if (!areObserved(values)) return notComputable('outside-domain', 'A value is neither a number nor missing.');
  return controlChart(values, medianLine(values, settings), settings);
}

function medianLine(values: readonly (number | null)[], { centreLine: given = null }: ChartSettings): LineRule {
  return ({ base }) => {
    const centreLine = given ?? median(present(base.map((position) => values[position]!)));
    return centreLine === undefined ? undefined : { centreLine, bandAt: computed(() => null) };
  };
}
