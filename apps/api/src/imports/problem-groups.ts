import type { IssueWeight } from '@waymark/basics';
import type { ProblemGroup } from '@waymark/contract';
import { type ReadIssue, type WordChoice, mendedByWords, plainChoice } from '@waymark/ingest';
import { shownWord } from './shown-text.js';

const linesShown = 50;
const wordsShown = 20;
const weights: readonly IssueWeight[] = ['refused-file', 'refused-row', 'refused-cell', 'warning'];

interface Word {
  rows: number;
  readonly plain: string | undefined;
}

interface Group {
  readonly first: ReadIssue;
  rows: number;
  readonly lines: number[];
  /** Words that are not understood, as a page may show them. */
  readonly found: Map<string, Word>;
}

/** What words of a column or item may be read as. */
export type ReadingsOf = (column: string) => readonly WordChoice[];

/** Gathers issues by what would mend them, however many there are; memory holds one group a repair. */
export class ProblemGroups {
  private readonly groups = new Map<string, Group>();

  add(issue: ReadIssue): void {
    const name = [issue.weight, issue.code, issue.place.column ?? ''].join('\u001f');
    const group = this.groups.get(name) ?? { first: issue, rows: 0, lines: [], found: new Map<string, Word>() };
    this.groups.set(name, group);
    group.rows += 1;
    if (issue.place.line !== undefined && group.lines.length < linesShown) group.lines.push(issue.place.line);
    if (issue.found !== undefined) addWord(group.found, issue.found, issue.suggestion?.to);
  }

  /** Refusals first, the most frequent first. */
  all(readingsOf: ReadingsOf = () => []): ProblemGroup[] {
    return [...this.groups.values()]
      .sort((a, b) => weights.indexOf(a.first.weight) - weights.indexOf(b.first.weight) || b.rows - a.rows)
      .map(({ first, rows, lines, found }) => {
        const readings = mendedByWords.has(first.code) && found.size > 0 ? readingsOf(first.place.column ?? '') : [];
        return {
          weight: first.weight,
          code: first.code,
          reason: rows > 1 ? withoutFound(first.reason) : first.reason,
          repair: first.repair,
          column: first.place.column ?? null,
          rows,
          lines,
          found: wordsOf(found, readings),
          readings: [...readings],
        };
      });
  }

  /** Warnings in words, for the history. */
  warnings(): string[] {
    return this.all()
      .filter(({ weight }) => weight === 'warning')
      .map(({ reason, rows }) => (rows > 1 ? `${reason} (${rows} times)` : reason));
  }
}

/** What one row has is not what all have: their words stand beside. */
function withoutFound(reason: string): string {
  return reason.replace(/; found .*$/, '.').replace(/: a text of \d+ characters is not/, ': this is not');
}

/** Case does not matter to a saved match, so words that differ by case are one. */
function addWord(found: Map<string, Word>, text: string, plain: string | undefined): void {
  const shown = shownWord(text);
  if (shown === undefined) return;
  const same = [...found.keys()].find((word) => word.toLowerCase() === shown.toLowerCase());
  const word = found.get(same ?? shown) ?? { rows: 0, plain };
  word.rows += 1;
  if (same !== undefined || found.size < wordsShown) found.set(same ?? shown, word);
}

function wordsOf(found: ReadonlyMap<string, Word>, readings: readonly WordChoice[]): ProblemGroup['found'] {
  return [...found]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .map(([text, { rows, plain }]) => ({ text, rows, plain: plain ?? plainChoice(text, readings)?.to ?? null }));
}
