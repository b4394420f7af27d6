import type { FigureState } from '../figure.js';

/** One month of a figure as it travels. `numerator` is 0 where the figure has none. */
export interface MonthFigure {
  /** Months since January 1970. */
  readonly month: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly n: number;
  readonly value: number | undefined;
  readonly state: FigureState;
}

/** How many observations stand at a value, in points, in one month. */
export interface MonthSpread {
  readonly month: number;
  readonly at: number;
  readonly n: number;
}

/** Everything that is known of one figure and unit, in order of months. */
export interface MonthSeries {
  readonly figures: readonly MonthFigure[];
  readonly distribution: readonly MonthSpread[];
}
