/** One part of a bar. `scale-1` to `scale-5`: steps of the safety ramp; `hatched`: what is not known. */
export interface LikertPart {
  readonly name: string;
  readonly look: 'scale-1' | 'scale-2' | 'scale-3' | 'scale-4' | 'scale-5' | 'hatched';
}

/** One whole, cut into the parts. */
export interface LikertRow {
  readonly key: string;
  readonly name: string;
  /** What the row stands on, at its right: "1,572". */
  readonly numbers: string;
  /** Counts in the order of the parts; left out where there are too few. */
  readonly counts?: readonly number[];
  /** What stands in place of the bar: "under 10", "no count". */
  readonly instead?: string;
  readonly spoken: string;
}

export interface LikertModel {
  readonly parts: readonly LikertPart[];
  readonly rows: readonly LikertRow[];
}

export interface DrawnPart {
  /** Share of the whole before it, and its own. */
  readonly from: number;
  readonly share: number;
  /** Whole per cent; empty where the part is too narrow for a figure. */
  readonly text: string;
}

/** Parts of a bar `width` pixels wide, in their order; parts that are empty have no width and no figure. */
export function drawnLikert(counts: readonly number[], width: number): readonly DrawnPart[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return [];
  let before = 0;
  return counts.map((n) => {
    const [from, share] = [before / total, n / total];
    before += n;
    const text = String(Math.round(share * 100));
    return { from, share, text: share * width >= 8 + text.length * 7 ? text : '' };
  });
}
