import type { Tag } from '../reading/reading.js';
import type { AimTag } from './aim.js';
import type { Standing } from './standing.js';

export interface MatrixRow {
  readonly tag: Tag;
  /** The chips of each column, in the order of `Matrix.columns`. */
  readonly cells: readonly (readonly Standing[])[];
}

/** Pattern over time against the likelihood of reaching the aim, and beneath it what has no verdict. */
export interface Matrix {
  readonly columns: readonly AimTag[];
  readonly rows: readonly MatrixRow[];
  readonly without: readonly { readonly tag: Tag; readonly standings: readonly Standing[] }[];
  /** Measures of which no row was ever sent. */
  readonly waiting: readonly Standing[];
  /** How many of the measures shown have an aim. */
  readonly withAim: number;
}

const columnOrder: readonly AimTag[] = ['reliably-meets', 'may-or-may-not', 'wont-yet', 'not-judged', 'no-aim'];
const usualRows: readonly Tag[] = ['improving', 'no-clear-change', 'needs-attention'];
const withChanged: readonly Tag[] = ['improving', 'changed', 'no-clear-change', 'needs-attention'];
const withoutVerdict: readonly Tag[] = ['by-wave', 'as-it-stands', 'not-enough-data'];

/**
 * Places measures. Where nothing can be judged yet there are no rows and columns, only what stands beneath. Without any aim there is one column; with aims the four usual ones, and a fifth where an aim has no limits to be set
 * against. The row of what changed, where neither way is better, is there only where something has.
 */
export function matrixOf(standings: readonly Standing[]): Matrix {
  const waiting = standings.filter(({ isKnown }) => !isKnown);
  const judged = standings.filter(({ tag }) => !withoutVerdict.includes(tag));
  const hasAims = judged.some(({ aimTag }) => aimTag !== 'no-aim');
  const isNeeded = (column: AimTag) =>
    hasAims ? column !== 'not-judged' || judged.some(({ aimTag }) => aimTag === column) : column === 'no-aim';
  const columns = columnOrder.filter(isNeeded);
  const rows = judged.some(({ tag }) => tag === 'changed') ? withChanged : usualRows;
  return {
    columns: judged.length === 0 ? [] : columns,
    rows: (judged.length === 0 ? [] : rows).map((tag) => ({
      tag,
      cells: columns.map((column) => judged.filter((standing) => standing.tag === tag && standing.aimTag === column)),
    })),
    without: withoutVerdict.flatMap((tag) => {
      const found = standings.filter((standing) => standing.tag === tag && standing.isKnown);
      return found.length === 0 ? [] : [{ tag, standings: found }];
    }),
    waiting,
    withAim: standings.filter(({ aim }) => aim !== undefined).length,
  };
}
