import { type Frame, type RowsByWords, numbersOf, rowsByWords } from '@waymark/frames';

/**
 * The figures frame. Grain: one row per figure, month and unit; for figures with a distribution, further rows with the same figure,
 * month and unit carry how many observations stand at one value.
 *
 * - `figure` (words): an indicator's id, or `ID/part`.
 * - `unit` (words): `ALL`, `area:<service area>` or `team:<team code>`.
 * - `cut` (words): '' for all rows of the unit, otherwise the rows that carry a word, `dimension=word` (the frame of cuts only).
 * - `month`: months since January 1970.
 * - `at`: `wholeFigure` for the figure itself; otherwise the value that `n` observations have, in `valueSteps` (halves count 2 a point).
 * - `numerator`, `denominator`, `n`: counts; full-time posts may be parts of one. numerator is 0 where the figure has none (a median).
 * - `value`: NaN where there is none.
 * - `state`: position in `figureStates`.
 */
export const figureColumns = ['figure', 'unit', 'cut', 'month', 'at', 'numerator', 'denominator', 'n', 'value', 'state'] as const;

/** Stands in `at` for the figure itself. */
export const wholeFigure = -128;

/** How many steps of `at` make one point: medians of whole scores lie on halves, their differences too. */
export const valueSteps = 2;

/** In order of precedence; `state` holds the position. */
export const figureStates = ['none', 'hidden', 'silent', 'too_few', 'ok'] as const;

export type FigureState = (typeof figureStates)[number];

/** One figure of one month and unit, as a page reads it. */
export interface FigureRow {
  readonly month: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly n: number;
  /** `undefined` where there is no value. */
  readonly value: number | undefined;
  readonly state: FigureState;
}

/** How many observations stand at a value (in points), in one month. */
export interface DistributionRow {
  readonly month: number;
  readonly at: number;
  readonly n: number;
}

export interface FigureSeries {
  readonly figures: readonly FigureRow[];
  readonly distribution: readonly DistributionRow[];
}

/**
 * The series of one figure and unit, of all its rows or of one cut, in order of months; empty where the frame does not hold it. The
 * first series that is asked of a frame sorts its rows; every other one reads its own rows only.
 */
export function seriesOf(frame: Frame, figure: string, unit: string, cut = ''): FigureSeries {
  const [month, at, n] = [numbersOf(frame, 'month'), numbersOf(frame, 'at'), numbersOf(frame, 'n')];
  const found: { figures: FigureRow[]; distribution: DistributionRow[] } = { figures: [], distribution: [] };
  for (const row of rowsOfSeries(frame)(figure, unit, cut)) {
    if (at[row] === wholeFigure) found.figures.push(figureAt(frame, row));
    else found.distribution.push({ month: month[row]!, at: at[row]! / valueSteps, n: n[row]! });
  }
  found.figures.sort((a, b) => a.month - b.month);
  found.distribution.sort((a, b) => a.month - b.month || a.at - b.at);
  return found;
}

const sorted = new WeakMap<Frame, RowsByWords>();

function rowsOfSeries(frame: Frame): RowsByWords {
  const known = sorted.get(frame) ?? rowsByWords(frame, ['figure', 'unit', 'cut']);
  sorted.set(frame, known);
  return known;
}

function figureAt(frame: Frame, row: number): FigureRow {
  const value = numbersOf(frame, 'value')[row]!;
  return {
    month: numbersOf(frame, 'month')[row]!,
    numerator: numbersOf(frame, 'numerator')[row]!,
    denominator: numbersOf(frame, 'denominator')[row]!,
    n: numbersOf(frame, 'n')[row]!,
    value: Number.isNaN(value) ? undefined : value,
    state: figureStates[numbersOf(frame, 'state')[row]!]!,
  };
}
