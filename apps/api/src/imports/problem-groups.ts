import type { Issue, IssueWeight } from '@waymark/basics';
import type { ProblemGroup } from '@waymark/contract';

const linesShown = 50;
const weights: readonly IssueWeight[] = ['refused-file', 'refused-row', 'refused-cell', 'warning'];

interface Group {
  readonly first: Issue;
  rows: number;
  readonly lines: number[];
}

/** Gathers issues by what would mend them, however many there are; memory holds one group a repair. */
export class ProblemGroups {
  private readonly groups = new Map<string, Group>();

  add(issue: Issue): void {
    const name = [issue.weight, issue.code, issue.place.column ?? ''].join('\u001f');
    const group = this.groups.get(name) ?? { first: issue, rows: 0, lines: [] };
    this.groups.set(name, group);
    group.rows += 1;
    if (issue.place.line !== undefined && group.lines.length < linesShown) group.lines.push(issue.place.line);
  }

  /** Refusals first, the most frequent first. */
  all(): ProblemGroup[] {
    return [...this.groups.values()]
      .sort((a, b) => weights.indexOf(a.first.weight) - weights.indexOf(b.first.weight) || b.rows - a.rows)
      .map(({ first, rows, lines }) => ({
        weight: first.weight,
        code: first.code,
        reason: first.reason,
        repair: first.repair,
        column: first.place.column ?? null,
        rows,
        lines,
      }));
  }

  /** Warnings in words, for the history. */
  warnings(): string[] {
    return this.all()
      .filter(({ weight }) => weight === 'warning')
      .map(({ reason, rows }) => (rows > 1 ? `${reason} (${rows} times)` : reason));
  }
}
