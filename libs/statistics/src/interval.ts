/** An estimate and how far off it could be. Shares are 0 to 1; a difference of shares is -1 to 1. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** How sure an interval should be: 0.95 covers the true figure in 19 of 20 samples. */
export interface Confidence {
  readonly confidence?: number;
}
