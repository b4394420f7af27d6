import { type Frame, numbersOf, wordsOf } from '@waymark/frames';

/**
 * The answers frame of one survey. Grain: one row per item, unit, month and level.
 *
 * - `item` (words): the code of an item; `askedItem` for how many were asked, which is counted apart from what was answered.
 * - `unit` (words): as in the figures frame.
 * - `month`: months since January 1970.
 * - `level`: the number under which an answer is counted (a level, a score, or the position of a choice). Of `askedItem`: 1 those who
 *   replied, 0 the others.
 * - `n`: how many.
 */
export const answerColumns = ['item', 'unit', 'month', 'level', 'n'] as const;

/** Stands in `item` for the invitations of the survey. */
export const askedItem = '';

/** How many answers stand at one level of an item in one month. */
export interface AnswerCount {
  readonly month: number;
  readonly level: number;
  readonly n: number;
}

/** All answers of one unit, by item; an item without answers is not among them. */
export function answersOf(frame: Frame, unit: string): ReadonlyMap<string, readonly AnswerCount[]> {
  const [items, units] = [wordsOf(frame, 'item'), wordsOf(frame, 'unit')];
  const [months, levels, counts] = [numbersOf(frame, 'month'), numbersOf(frame, 'level'), numbersOf(frame, 'n')];
  const wanted = units.words.indexOf(unit);
  const found = new Map<string, AnswerCount[]>();
  if (wanted < 0) return found;
  for (let row = 0; row < frame.length; row++) {
    if (units.values[row] !== wanted) continue;
    const item = items.words[items.values[row]!]!;
    const known = found.get(item) ?? [];
    found.set(item, known);
    known.push({ month: months[row]!, level: levels[row]!, n: counts[row]! });
  }
  return found;
}
