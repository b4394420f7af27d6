import { controlChart, type ChartSettings, type ControlChart } from './control-chart.js';
import type { Band, LineRule } from './control-lines.js';
import { areObserved } from './observed-values.js';
import { individualLines } from './i-chart.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** Times between rare events are exponential; to this root they lie nearly evenly about their mean (Nelson, 1994). */
const ROOT = 3.6;

/**
 * Do rare events come closer together, counted in days between them? Peer qicharts2: an I chart of the 3.6th root of the gaps, raised
 * back. A gap of 0 is refused: two events on one day need an hour, or a g-chart. As the peer has it, a 3-sigma limit below 0 is 0, a
 * 2-sigma limit below 0 is not drawn.
 */
export function tChart(gaps: readonly (number | null)[], settings: ChartSettings = {}): Outcome<ControlChart> {
  const { centreLine = null } = settings;
  if (!areObserved([...gaps, centreLine], 0) || [...gaps, centreLine].includes(0)) {
    return notComputable('outside-domain', 'A time between two events is not above 0.');
  }
  return controlChart(gaps, raisedLines(gaps, settings), settings);
}

function raisedLines(gaps: readonly (number | null)[], settings: ChartSettings): LineRule {
  const rootOf = (gap: number | null): number | null => (gap === null ? null : gap ** (1 / ROOT));
  const rule = individualLines(gaps.map(rootOf), { ...settings, centreLine: rootOf(settings.centreLine ?? null) });
  return (part) => {
    const lines = rule(part);
    if (lines === undefined) return undefined;
    const { bandAt } = lines;
    return {
      centreLine: lines.centreLine ** ROOT,
      bandAt: bandAt.status === 'ok' ? computed((position) => raised(bandAt.value(position))) : bandAt,
    };
  };
}

function raised(band: Band | null): Band | null {
  if (band === null) return null;
  return {
    lower: Math.max(0, band.lower) ** ROOT,
    upper: band.upper ** ROOT,
    lower95: band.lower95 === null || band.lower95 < 0 ? null : band.lower95 ** ROOT,
    upper95: band.upper95 ** ROOT,
  };
}
