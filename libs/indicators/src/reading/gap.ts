import { monthsWords } from './month-words.js';
import { pointsText } from './number-words.js';
import type { Month } from '@waymark/calendar';
import type { Spread } from './spread.js';

/**
 * The title of a gap between two kinds of rater (professionals' median minus the family's): who sees more to worry about. Below 0,
 * professionals are more worried. No verdict: a gap is something to talk about.
 */
export function gapFinding({ state, median }: Spread, months: { readonly from: Month; readonly to: Month }): string {
  if (state === 'hidden') return 'Gap between family and workers: hidden to protect people';
  if (state === 'none') return 'Gap between family and workers: nothing to show yet';
  if (state === 'too_few' || median === undefined) return 'Gap between family and workers: too early to say';
  const when = monthsWords(months.from, months.to);
  if (median === 0) return `The middle gap is 0 points, ${when}`;
  const who = median < 0 ? 'professionals more worried' : 'family more worried';
  return `Middle gap ${pointsText(median)} ${Math.abs(median) > 1 ? 'points' : 'point'}: ${who}, ${when}`;
}
