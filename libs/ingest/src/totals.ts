import type { RowProblem } from './row-cells.js';

const totals = /^(grand[\s_-]*total|total|sum|average)/i;

/** A row that only holds totals: its first filled cell says so, and something required is blank. */
export function isTotalsRow(cells: readonly string[], problems: readonly RowProblem[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return totals.test(first) && problems.some(({ problem }) => problem.code === 'required-blank');
}

export const totalsRow: RowProblem = {
  column: '',
  problem: {
    code: 'totals-row',
    reason: 'This row holds totals and is not a record.',
    repair: 'Nothing needs doing; leave totals out of the export if you can.',
  },
};
