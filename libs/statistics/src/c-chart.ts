import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import { bandAround, type LineRule } from './control-lines.js';
import { present } from './domain.js';
import { areObserved } from './observed-values.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { mean } from './sums.js';

/**
 * Has a count of events changed, when every month gives them the same chance? Peer qicharts2: mean ± 3 times its square root, the lower
 * cut at 0.
 */
export function cChart(values: readonly (number | null)[], settings: ChartSettings = {}): Outcome<ControlChart> {
  const { centreLine = null } = settings;
  if (!areObserved([...values, centreLine], 0)) {
    return notComputable('outside-domain', 'A count is below 0 or no number.');
  }
  return controlChart(values, countLines(values, centreLine), settings);
}

function countLines(values: readonly (number | null)[], given: number | null): LineRule {
  return ({ base }) => {
    const centreLine = given ?? mean(present(base.map((position) => values[position]!)));
    if (centreLine === undefined) return undefined;
    const band = bandAround(centreLine, Math.sqrt(centreLine), { floor: 0 });
    return { centreLine, bandAt: computed(() => band) };
  };
}
