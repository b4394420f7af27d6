import { type Evaluator, single } from './evaluator.js';

/** Replies whose level counts, of those that took a side, to one question of a survey. */
export function repliesWith(instrument: string, item: string, counts: (level: number) => boolean): Evaluator {
  return single((read) => read.flow(`answer/${instrument}/${item}`).share(counts));
}

/** Parents and carers who say mostly (2) or completely (3), of the four levels from not at all. */
export function parentsSay(item: string): Evaluator {
  return repliesWith('parent-carer/1', item, (level) => level >= 2);
}

/** Young people who say a clear yes (2); sort of, no and not sure are answers too. */
export function youngPeopleSayYes(item: string): Evaluator {
  return repliesWith('young-person/1', item, (level) => level === 2);
}

/** Staff who agree (4) or strongly agree (5). */
export function staffAgree(item: string): Evaluator {
  return repliesWith('staff/1', item, (level) => level >= 4);
}
