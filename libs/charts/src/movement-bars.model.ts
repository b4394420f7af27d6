/** Three shares of one number that add up to all of it, or too few to say. */
export interface MovementRow {
  readonly name: string;
  readonly n: number;
  /** Shares of 1; left out where there are too few or nobody. */
  readonly shares?: { readonly falling: number; readonly level: number; readonly rising: number };
  /** What stands in place of the bars: "under 20". */
  readonly instead?: string;
  /** The same in a sentence, for whoever looks at the row or listens: "Not enough data: 12 of at least 20 cases". */
  readonly insteadWords?: string;
}

export interface MovementGroup {
  readonly name: string;
  readonly rows: readonly MovementRow[];
}

/** Groups stand apart under their own headings, on one scale, and are never added. */
export interface MovementModel {
  readonly counted: string;
  readonly groups: readonly MovementGroup[];
}

/** A row where it stands, in pixels from the top of the picture, with what is said of it. */
interface PlacedMovementRow {
  readonly row: MovementRow;
  readonly top: number;
  readonly head: string;
  readonly lines: readonly string[];
  readonly spoken: string;
}

interface PlacedMovementGroup {
  readonly name: string;
  readonly top: number;
  readonly rows: readonly PlacedMovementRow[];
}

const axisHeight = 22;
const headHeight = 34;

/** The groups from the top down, each with its heading and its rows. */
export function placedMovement(
  { groups, counted }: MovementModel,
  rowHeight: number,
): { readonly groups: readonly PlacedMovementGroup[]; readonly height: number } {
  let height = axisHeight;
  const placed = groups.map((group) => {
    const top = height;
    height += headHeight + group.rows.length * rowHeight;
    return {
      name: group.name,
      top,
      rows: group.rows.map((row, i) => ({
        row,
        top: top + headHeight - 6 + i * rowHeight,
        ...wordsOf(group.name, row, counted),
      })),
    };
  });
  return { groups: placed, height };
}

/** "Professionals, Hartsea", "Falling 9%, level 67%, rising 24%", "296 cases"; where there are no shares, why. */
function wordsOf(group: string, { name, n, shares, instead = '', insteadWords = instead }: MovementRow, counted: string) {
  const head = `${group}, ${name}`;
  const lines = shares
    ? [
        `Falling ${percent(shares.falling)}, level ${percent(shares.level)}, rising ${percent(shares.rising)}`,
        `${n.toLocaleString('en-GB')} ${counted.toLocaleLowerCase('en-GB')}`,
      ]
    : [insteadWords];
  return { head, lines, spoken: `${head}: ${lines.join(', ')}` };
}

/** Whole per cent; one decimal under 10 that is not whole, so that few are not rounded to none. */
export function percent(share: number): string {
  const shown = share > 0 && share < 0.0995 ? Math.max(0.1, Math.round(share * 1000) / 10) : Math.round(share * 100);
  return `${shown}%`;
}
