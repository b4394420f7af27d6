/** Where somebody stands on a scale of 0 to 10, and where they stood before. */
export interface LadderModel {
  /** 0 to 10, halves allowed (a median); left out where nobody has judged yet. */
  readonly value?: number;
  /** The time before; left out where there was none. */
  readonly before?: number;
  /** "6 of 10, was 5 in June": the same in words, for people who listen. */
  readonly spoken: string;
}

/** What is drawn on a ladder, in pixels from its left edge. */
export interface DrawnLadder {
  readonly rungs: readonly number[];
  readonly value?: number;
  /** Left out where it is the value of now: one mark, not a ring that hides beneath it. */
  readonly before?: number;
}

/** The highest value of the scale; the lowest is 0. */
export const ladderTop = 10;

/** Places of the eleven rungs and the marks on a ladder as wide as `width`, with `inset` kept free at both ends for the marks. */
export function drawnLadder({ value, before }: LadderModel, width: number, inset: number): DrawnLadder {
  const length = Math.max(0, width - 2 * inset);
  const placeOf = (score: number) => inset + (Math.min(Math.max(score, 0), ladderTop) / ladderTop) * length;
  return {
    rungs: Array.from({ length: ladderTop + 1 }, (_, score) => placeOf(score)),
    ...(value === undefined ? {} : { value: placeOf(value) }),
    ...(before === undefined || before === value ? {} : { before: placeOf(before) }),
  };
}
