import { pathways } from '@waymark/datasets';
import { type Frame, numbersOf, wordsOf } from '@waymark/frames';

/**
 * The frame of the latest professional safety rating of open cases (SC-01, SC-02). Grain: one row per unit, cut, month and rating at
 * which some case stands; months without a list of open cases have no row.
 *
 * - `unit` (words): as in the figures frame.
 * - `cut` (words): '' for all open cases of the unit, `pathway=<pathway>` for those on one pathway.
 * - `month`: months since January 1970; how things stood at its end.
 * - `rating`: 0 to 10; `notRated` for open cases without a rating in the last six months; `notSent` for all open cases of a month in
 *   whose last six months no rating at all was sent, so that nothing can be said of them.
 * - `n`: open cases.
 */
export const openCasesRatedColumns = ['unit', 'cut', 'month', 'rating', 'n'] as const;

export const notRated = -1;
export const notSent = -2;

const highest = 10;

/** How the open cases of a unit were rated at the end of one month. */
export interface OpenCasesRated {
  readonly month: number;
  /** Cases at each rating from 0 to 10. */
  readonly counts: readonly number[];
  readonly notRated: number;
  /** No rating at all was sent in the six months: `counts` and `notRated` say nothing. */
  readonly isSilent: boolean;
  /** All cases that were open, whatever was sent of ratings. */
  readonly open: number;
}

/** The months of one unit and cut, in order; empty where the frame does not hold it. */
export function openCasesRatedOf(frame: Frame, unit: string, cut = ''): readonly OpenCasesRated[] {
  const [units, cuts] = [wordsOf(frame, 'unit'), wordsOf(frame, 'cut')];
  const [months, ratings, n] = [numbersOf(frame, 'month'), numbersOf(frame, 'rating'), numbersOf(frame, 'n')];
  const wanted = { unit: units.words.indexOf(unit), cut: cuts.words.indexOf(cut) };
  if (wanted.unit < 0 || wanted.cut < 0) return [];
  const found = new Map<number, { month: number; counts: number[]; notRated: number; isSilent: boolean; open: number }>();
  for (let row = 0; row < frame.length; row++) {
    if (units.values[row] !== wanted.unit || cuts.values[row] !== wanted.cut) continue;
    const [month, rating] = [months[row]!, ratings[row]!];
    const known = found.get(month) ?? {
      month,
      counts: Array<number>(highest + 1).fill(0),
      notRated: 0,
      isSilent: false,
      open: 0,
    };
    found.set(month, known);
    known.open += n[row]!;
    if (rating === notSent) known.isSilent = true;
    else if (rating === notRated) known.notRated = n[row]!;
    else known.counts[rating] = n[row]!;
  }
  return [...found.values()].sort((a, b) => a.month - b.month);
}

/** The pathways by which the frame cuts open cases, in the order of the vocabulary. */
export function pathwaysIn(frame: Frame): readonly string[] {
  const { words } = wordsOf(frame, 'cut');
  return pathways.filter((pathway) => words.includes(`pathway=${pathway}`));
}
