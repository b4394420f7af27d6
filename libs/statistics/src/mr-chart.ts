import { chartParts } from './chart-parts.js';
import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import type { LineRule } from './control-lines.js';
import { present } from './domain.js';
import { areObserved } from './observed-values.js';
import { movingRanges, USUAL_MOVING_RANGE } from './moving-range.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { mean } from './sums.js';

/**
 * The moving ranges themselves, from qicharts2 (peer): has the measure leapt? The first point of a part has none. Runs say nothing
 * here: neighbouring ranges share a value.
 */
export function mrChart(values: readonly (number | null)[], settings: ChartSettings = {}): Outcome<ControlChart> {
  if (!areObserved(values)) return notComputable('outside-domain', 'A value is neither a number nor missing.');
  const parts = chartParts(values.length, settings);
  const ranges = parts.flatMap(({ positions }) => movingRanges(positions.map((position) => values[position]!)));
  if (values.some((value) => value !== null) && present(ranges).length === 0) return notComputable('too-few-points');
  return controlChart(ranges, rangeLines(ranges, settings), settings);
}

function rangeLines(ranges: readonly (number | null)[], { centreLine: given = null }: ChartSettings): LineRule {
  return ({ base }) => {
    const centreLine = given ?? mean(present(base.map((position) => ranges[position]!)));
    if (centreLine === undefined) return undefined;
    if (centreLine === 0) return { centreLine, bandAt: notComputable('no-variation'), withoutRuns: true };
    const upper = USUAL_MOVING_RANGE * centreLine;
    return { centreLine, bandAt: computed(() => ({ lower: 0, upper, lower95: 0, upper95: (2 / 3) * upper })), withoutRuns: true };
  };
}
