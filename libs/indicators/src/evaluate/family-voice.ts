import { type Evaluator, share, single } from './evaluator.js';

/** Levels of an answer from not at all (0) to completely (3). */
const mostly = 2;

/** Replies that say mostly or completely, of those that took a side, to one question of the parents' survey. */
function parentsSay(item: string): Evaluator {
  const measure = `answer/parent-carer/1/${item}`;
  return single((read) => share(read.sum(measure, (level) => level >= mostly), read.sum(measure)));
}

export const familyVoiceEvaluators: Readonly<Record<string, Evaluator>> = {
  'MM-01': parentsSay('p2'),
};
