import type { Example } from './example.js';
import { alignmentExamples } from './given/alignment.js';
import { leadershipExamples } from './given/leadership.js';
import { learningExamples } from './given/learning.js';
import { measuresExamples } from './given/measures.js';
import { scalingExamples } from './given/scaling.js';

/** Every worked example of the first release's definitions, and of the figures that pages show beside them. */
export const examples: readonly Example[] = [
  ...leadershipExamples,
  ...learningExamples,
  ...alignmentExamples,
  ...measuresExamples,
  ...scalingExamples,
];
