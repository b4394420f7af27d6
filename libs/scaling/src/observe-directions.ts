import type { Observation, SubjectObserver } from '@waymark/observations';
import { medianInHalves } from './half-points.js';
import { type Occasion, occasionsInOrder, scoresOf, standardSafety } from './occasion.js';
import { type RaterKind, raterKinds } from './rater-kind.js';

/** Cases scaled again in a month by one kind of rater: 1 rising, 0 level, -1 falling. */
export function directionMeasure(kind: RaterKind): string {
  return `scaling/direction/${kind}`;
}

/** Two points, in halves: a change of less is level. */
const aClearChange = 4;

/**
 * Whether rated safety is rising, level or falling in a case (MM-27): for each kind of rater apart, the median of the last occasion of
 * a month less that of the occasion before it, whenever that was. Safety on the local standard only; the unit and pathway are those of
 * the later occasion.
 */
export const directionObserver: SubjectObserver = {
  subject: 'case',
  name: 'directions',
  version: 1,
  datasets: ['ratings'],
  subjectsOf: (_, values) => [String(values['case_ref'] ?? '')],
  observe: (_, records) => {
    const occasions = occasionsInOrder(records);
    return raterKinds.flatMap((kind) => directionsOf(kind, occasions));
  },
};

function directionsOf(kind: RaterKind, occasions: readonly Occasion[]): readonly Observation[] {
  const heard = occasions.filter((occasion) => scoresOf(occasion, kind, standardSafety).length > 0);
  return heard.flatMap((occasion, i) => {
    const before = heard[i - 1];
    const isLastOfMonth = heard[i + 1]?.month !== occasion.month;
    if (!before || !isLastOfMonth) return [];
    const change = medianOf(occasion, kind) - medianOf(before, kind);
    const value = change >= aClearChange ? 1 : change <= -aClearChange ? -1 : 0;
    const spoken = { measure: directionMeasure(kind), value, grain: 'flow', month: occasion.month, unit: occasion.unit } as const;
    const splits = occasion.pathway === '' ? [''] : ['', `pathway=${occasion.pathway}`];
    return splits.map((split) => ({ ...spoken, split }));
  });
}

function medianOf(occasion: Occasion, kind: RaterKind): number {
  return medianInHalves(scoresOf(occasion, kind, standardSafety));
}
