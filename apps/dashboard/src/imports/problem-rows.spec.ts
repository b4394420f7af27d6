import type { PreviewRow, ProblemGroup } from '@waymark/contract';
import { nextProblemRow, problemsTitle, rowsAround } from './problem-rows.js';

const issue = (code: string, cell: number | null) => ({ code, cell, reason: '', repair: '', plain: null });
const row = (line: number, ...issues: PreviewRow['issues']): PreviewRow => ({
  line,
  result: issues.length ? 'refused' : 'new',
  cells: ['a', 'b'],
  issues,
});
const problem = (more: Partial<ProblemGroup>): ProblemGroup => ({
  weight: 'refused-row',
  code: 'needed',
  reason: '',
  repair: '',
  column: 'rater',
  rows: 1,
  lines: [],
  found: [],
  readings: [],
  ...more,
});
const previewColumns = ['score', 'rater'].map((ours) => ({ theirs: ours, ours, label: ours }));
const rows = [row(1), row(2), row(3, issue('needed', 1)), row(4), row(5, issue('needed', 0)), row(6)];
const lines = (found: readonly PreviewRow[]) => found.map(({ line }) => line);

describe('the rows of a problem', () => {
  it('stand with the rows around them', () => {
    expect(lines(rowsAround({ rows, previewColumns }, problem({})))).toEqual([2, 3, 4]);
  });

  it('are those of its column where several columns have the same problem', () => {
    expect(lines(rowsAround({ rows, previewColumns }, problem({ column: 'score' })))).toEqual([4, 5, 6]);
  });

  it('are found by their lines where the problem lies in no cell', () => {
    expect(lines(rowsAround({ rows, previewColumns }, problem({ code: 'twice', column: null, lines: [1] })))).toEqual([1, 2]);
  });
});

it('counts what to mend apart from what to look at', () => {
  expect(problemsTitle([problem({}), problem({}), problem({ weight: 'warning' })])).toBe('2 things to mend, 1 to look at');
  expect(problemsTitle([problem({ weight: 'warning' })])).toBe('1 to look at');
  expect(problemsTitle([])).toBe('Nothing to mend');
});

it('walks from problem to problem and round the ends', () => {
  expect(nextProblemRow(rows, -1, 1)).toBe(2);
  expect(nextProblemRow(rows, 2, 1)).toBe(4);
  expect(nextProblemRow(rows, 4, 1)).toBe(2);
  expect(nextProblemRow(rows, 2, -1)).toBe(4);
  expect(nextProblemRow([row(1)], 0, 1)).toBe(-1);
});
