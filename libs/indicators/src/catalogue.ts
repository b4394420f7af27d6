import type { Indicator } from './indicator.js';
import { alignmentIndicators } from './catalogue/alignment.js';
import { leadershipIndicators } from './catalogue/leadership.js';
import { learningIndicators } from './catalogue/learning.js';
import { measuresIndicators } from './catalogue/measures.js';

/** Every written definition of the first release, in the order of the themes. */
export const catalogue: readonly Indicator[] = [
  ...leadershipIndicators,
  ...learningIndicators,
  ...alignmentIndicators,
  ...measuresIndicators,
];

/** The definition with this id (without a part); `undefined` where there is none. */
export function definitionOf(id: string): Indicator | undefined {
  return catalogue.find((indicator) => indicator.id === id);
}
