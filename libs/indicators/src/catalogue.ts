import type { Indicator } from './indicator.js';
import { alignmentIndicators } from './catalogue/alignment.js';
import { leadershipIndicators } from './catalogue/leadership.js';
import { learningIndicators } from './catalogue/learning.js';
import { measuresIndicators } from './catalogue/measures.js';
import { openChildrenDefinitions } from './catalogue/open-children.js';
import { scalingDefinitions } from './catalogue/scaling.js';

/** Every written definition of the first release, in the order of the themes. */
export const catalogue: readonly Indicator[] = [
  ...leadershipIndicators,
  ...learningIndicators,
  ...alignmentIndicators,
  ...measuresIndicators,
];

/** The definitions of figures that pages show beside the indicators. */
export const pageDefinitions: readonly Indicator[] = [...openChildrenDefinitions, ...scalingDefinitions];

/** The definition with this id (without a part), of an indicator or of a page's own figure; `undefined` where there is none. */
export function definitionOf(id: string): Indicator | undefined {
  return [...catalogue, ...pageDefinitions].find((indicator) => indicator.id === id);
}
