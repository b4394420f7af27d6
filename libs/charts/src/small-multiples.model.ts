import type { Mark, ValueKind } from './mark.js';
import { walkedTo } from './use-walk.js';

export interface Panel {
  readonly key: string;
  readonly name: string;
  readonly latestText: string;
  readonly points: readonly {
    readonly value?: number;
    readonly centre?: number;
    readonly lower?: number;
    readonly upper?: number;
    readonly mark?: Mark;
  }[];
  /** What stands in place of the picture: "under 20". */
  readonly instead?: string;
  readonly spoken: string;
}

export interface SmallMultiplesModel {
  readonly kind: ValueKind;
  /** line: steps in a row with their usual range. dots: waves that stand by themselves, each with its interval. */
  readonly form: 'line' | 'dots';
  readonly panels: readonly Panel[];
  readonly first: string;
  readonly last: string;
  /** Each point stands by itself: nothing is known of what lies between two of them. */
  readonly isApart?: boolean;
}

/** The picture of one panel, in its own units; it shrinks and grows with its column. */
export const size = { width: 220, height: 96 };
export const inset = { left: 32, right: 8, top: 8, bottom: 8 };
/** Between the values and the first point, so that neither its mark nor its interval lies on them. */
const beforeFirst = 6;
export const plot = { width: size.width - inset.left - inset.right, height: size.height - inset.top - inset.bottom };

/** How far across its panel a point stands; one that is alone stands in the middle. */
export function acrossPanel(at: number, points: number): number {
  return inset.left + beforeFirst + (points < 2 ? 0.5 : at / (points - 1)) * (plot.width - beforeFirst);
}

/** The point nearest to a place across a panel; `undefined` where the panel has none. */
export function nearestPoint(across: number, points: number): number | undefined {
  if (points === 0) return undefined;
  return Math.min(
    points - 1,
    Math.max(0, Math.round(((across - inset.left - beforeFirst) / (plot.width - beforeFirst)) * (points - 1))),
  );
}

/** A point of a panel, by their places in the model. */
export interface PanelPoint {
  readonly panel: number;
  readonly at: number;
}

/**
 * Where a key leads from a point: left, right, Home and End within its panel, up and down to the same step of the panel before or after
 * that has points. The first arrow leads to the latest point of the first panel. The same object where the key means nothing.
 */
export function walkedPanels(from: PanelPoint | undefined, key: string, lengths: readonly number[]): PanelPoint | undefined {
  const panel = from?.panel ?? lengths.findIndex((length) => length > 0);
  const length = lengths[panel] ?? 0;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const to = from ? besidePanel(panel, key === 'ArrowUp' ? -1 : 1, lengths) : panel;
    const at = Math.min(from?.at ?? Infinity, (lengths[to] ?? 0) - 1);
    return at < 0 ? undefined : { panel: to, at };
  }
  const at = walkedTo(from?.at, key, length);
  if (at === undefined) return undefined;
  return at === from?.at ? from : { panel, at };
}

/** The next panel in a direction that has points; the same one where there is none. */
function besidePanel(panel: number, by: 1 | -1, lengths: readonly number[]): number {
  for (let next = panel + by; next >= 0 && next < lengths.length; next += by) {
    if (lengths[next]! > 0) return next;
  }
  return panel;
}
