import type { Example } from './example.js';
import { alignmentExamples } from './given/alignment.js';
import { leadershipExamples } from './given/leadership.js';
import { learningExamples } from './given/learning.js';
import { measuresExamples } from './given/measures.js';

/** Every worked example of the first release's definitions. */
export const examples: readonly Example[] = [
  ...leadershipExamples,
  ...learningExamples,
  ...alignmentExamples,
  ...measuresExamples,
];
