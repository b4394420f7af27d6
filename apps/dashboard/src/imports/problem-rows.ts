import type { Preview, PreviewRow, ProblemGroup } from '@waymark/contract';

/** Whether a row has a problem of this kind. */
export function hasProblem(row: PreviewRow, problem: ProblemGroup, columns: Preview['previewColumns']): boolean {
  return row.issues.some(
    ({ code, cell }) =>
      code === problem.code && (problem.column === null || cell === null || columns[cell]?.ours === problem.column),
  );
}

/** The rows that have a problem of this kind, each with the row before and after it among those that we were given. */
export function rowsAround(
  { rows, previewColumns }: Pick<Preview, 'rows' | 'previewColumns'>,
  problem: ProblemGroup,
): readonly PreviewRow[] {
  const isShown = rows.map((row) => hasProblem(row, problem, previewColumns) || problem.lines.includes(row.line));
  return rows.filter((_, i) => isShown[i] || isShown[i - 1] || isShown[i + 1]);
}

/** "4 things to mend, 2 to look at": refusals first. */
export function problemsTitle(problems: readonly ProblemGroup[]): string {
  const toMend = problems.filter(({ weight }) => weight !== 'warning').length;
  const toLookAt = problems.length - toMend;
  if (problems.length === 0) return 'Nothing to mend';
  const parts = [
    toMend > 0 ? `${toMend} ${toMend === 1 ? 'thing' : 'things'} to mend` : '',
    toLookAt > 0 ? `${toLookAt} to look at` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** Where the next or the previous row with a problem stands, going round at the ends; -1 where there is none. */
export function nextProblemRow(rows: readonly PreviewRow[], at: number, step: 1 | -1): number {
  const places = rows.flatMap((row, i) => (row.issues.length > 0 ? [i] : []));
  if (places.length === 0) return -1;
  return step === 1
    ? (places.find((place) => place > at) ?? places[0]!)
    : (places.findLast((place) => place < at) ?? places.at(-1)!);
}
