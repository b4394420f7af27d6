/** One unit in one measure: its figure in words, and how it stands beside the rest of those compared. */
export interface CompareCell {
  /** "83%", "under 20", "–". */
  readonly text: string;
  /**
   * above, below: differs from the rest, beyond chance; neither is the better one. alike: does not. apart: its own figure, not compared.
   * too-few: numbers too small for a figure. none: nothing was counted.
   */
  readonly stands: 'above' | 'below' | 'alike' | 'apart' | 'too-few' | 'none';
  /** The same for people who listen, and on hovering: "above the rest of the service, 83 per cent beside 64". */
  readonly spoken: string;
}

export interface CompareRow {
  readonly key: string;
  readonly name: string;
  /** One a unit, in the order of the columns. */
  readonly cells: readonly CompareCell[];
  /** The figure of all of them together. */
  readonly all: string;
}

/** Units x measures: coloured only where a figure differs from the rest beyond chance. Units keep their order; nothing is sorted by value. */
export interface CompareGridModel {
  readonly corner: string;
  readonly units: readonly string[];
  readonly rows: readonly CompareRow[];
}

/** What the marks stand for, as far as the grid has them, in a fixed order. */
export function compareKey({ rows }: CompareGridModel): readonly (readonly [CompareCell['stands'], string])[] {
  const seen = new Set(rows.flatMap(({ cells }) => cells.map(({ stands }) => stands)));
  return keyWords.filter(([stands]) => seen.has(stands));
}

const keyWords: readonly (readonly [CompareCell['stands'], string])[] = [
  ['above', 'Above the rest, beyond chance'],
  ['below', 'Below the rest, beyond chance'],
  ['alike', 'No difference beyond chance'],
  ['apart', 'Not compared'],
  ['too-few', 'Too few to show'],
];
