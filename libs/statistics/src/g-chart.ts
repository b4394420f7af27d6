import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import { bandAround, type LineRule } from './control-lines.js';
import { present } from './domain.js';
import { areObserved } from './observed-values.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { median } from './quantile.js';
import { mean } from './sums.js';

/** The median of a geometric distribution, as a share of its mean: ln 2 (Provost and Murray, 2011). */
const MEDIAN_OF_MEAN = 0.693;

/**
 * Do rare events come closer together, counted in cases between them? Peer qicharts2: limits from the mean m, m ± 3 sqrt(m(m+1)), the
 * lower cut at 0; the centre shown is the median, around which as many points lie above as below. A centre line that is given stands
 * for the mean.
 */
export function gChart(values: readonly (number | null)[], settings: ChartSettings = {}): Outcome<ControlChart> {
  const { centreLine = null } = settings;
  if (!areObserved([...values, centreLine], 0)) {
    return notComputable('outside-domain', 'A number of cases between events is below 0 or no number.');
  }
  return controlChart(values, gapLines(values, centreLine), settings);
}

function gapLines(values: readonly (number | null)[], given: number | null): LineRule {
  return ({ base }) => {
    const used = present(base.map((position) => values[position]!));
    const centre = given ?? mean(used);
    const shown = given === null ? median(used) : MEDIAN_OF_MEAN * given;
    if (centre === undefined || shown === undefined) return undefined;
    const band = bandAround(centre, Math.sqrt(centre * (centre + 1)), { floor: 0 });
    return { centreLine: shown, bandAt: computed(() => band) };
  };
}
