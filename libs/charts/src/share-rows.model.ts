/** A share (0 to 1) with the interval that it may lie in, or too few to say. */
export interface ShareRow {
  readonly key: string;
  readonly name: string;
  readonly value?: number;
  /** Left out where all are known and nothing is a sample. */
  readonly lower?: number;
  readonly upper?: number;
  /** "73%". */
  readonly valueText: string;
  /** What the row stands on: "229 of 318". */
  readonly numbers: string;
  /** What stands in place of a figure: "under 10". */
  readonly instead?: string;
  readonly lines: readonly string[];
  readonly spoken: string;
}

/** Shares beneath one another on one axis from 0 to 100 per cent. */
export interface ShareRowsModel {
  readonly rows: readonly ShareRow[];
  /** One figure that all rows are looked at beside, with its name. */
  readonly beside?: { readonly value: number; readonly text: string };
}

/** A row with its name in lines that fit, and how far down it begins, in pixels. */
export interface PlacedRow<Row> {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

const letterWidth = 6.1;
const lineHeight = 15;
const padding = 11;

/**
 * Rows from the top down. `names` is the width in pixels that names have; where they stand above their bars (`isStacked`) the bar gets a
 * line of its own.
 */
export function placedRows<Row extends { readonly name: string }>(
  rows: readonly Row[],
  names: number,
  isStacked = false,
): readonly PlacedRow<Row>[] {
  let top = 0;
  return rows.map((row) => {
    const lines = linesOf(row.name, Math.max(8, Math.floor(names / letterWidth)));
    const height = lines.length * lineHeight + padding + (isStacked ? lineHeight + 2 : 0);
    const placed = { row, lines, top, height };
    top += height;
    return placed;
  });
}

/** How wide, in pixels, names that stand before their rows are: a third of the picture at most, and no wider than the longest. */
export function namesWidth(rows: readonly ShareRow[], width: number): number {
  const longest = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
  return Math.min(300, Math.round(width * 0.34), Math.max(110, Math.ceil(longest * letterWidth)));
}

/** Words in as few lines of so many letters as hold them, all about as long; a word that is longer keeps a line of its own. */
export function linesOf(text: string, letters: number): readonly string[] {
  const fewest = filledLines(text, letters);
  for (let even = Math.ceil(text.length / fewest.length); even < letters; even++) {
    const lines = filledLines(text, even);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

function filledLines(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
