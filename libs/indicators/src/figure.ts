import type { Counted } from './indicator.js';

/** In this order of precedence. too_few: n is below the minimum; the figure is worked out but not shown on pages. */
export type FigureState = 'none' | 'hidden' | 'silent' | 'too_few' | 'ok';

/** How many observations stand at a value, for figures that are read as a whole distribution. */
export interface ValueCount {
  readonly value: number;
  readonly n: number;
}

/** The 95% limits of one month's figure. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** What an evaluator finds: counts and a value, before minimum and interval. */
export interface RawFigure {
  /** Left out where the figure has none (a median). */
  readonly numerator?: number;
  readonly denominator: number;
  /** Left out where there is none; it is never 0 in its place. */
  readonly value?: number;
  /** What a minimum may count, where that is not the denominator. */
  readonly counts?: Partial<Readonly<Record<Counted, number>>>;
  /** Limits that do not follow from numerator and denominator. */
  readonly limits?: Limits;
  readonly distribution?: readonly ValueCount[];
}

/** One figure of one month and unit. */
export interface Figure {
  readonly numerator?: number;
  readonly denominator: number;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly n: number;
  readonly state: FigureState;
  readonly distribution?: readonly ValueCount[];
}
