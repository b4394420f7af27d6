import { lineText } from '@waymark/basics';
import type { ReadPlan } from './plan.js';
import type { Reject } from './read-row-types.js';

/** The heading line of a rejects file: where, why and what to do, and then the file's own columns. */
export function rejectsHeader(plan: ReadPlan): string {
  return csvLine(['line', 'column', 'code', 'reason', 'repair', ...plan.headings]);
}

/**
 * One line of a rejects file for each refused row, and one for each refused cell. Columns that Waymark leaves out stay blank: it never
 * hands on what it does not read. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function rejectsLines(plan: ReadPlan, reject: Reject): string {
  const read = new Set([...plan.columns, ...plan.items].map(({ index }) => index));
  const cells = plan.headings.map((_, index) => (read.has(index) ? (reject.raw[index] ?? '') : ''));
  const rowIssues = reject.issues.filter(({ weight }) => weight === 'refused-row');
  const lines = rowIssues.length === 0 ? reject.issues.map((issue) => [issue]) : [rowIssues];
  return lines
    .map((issues) => {
      const [first] = issues;
      const column = first?.place.column ?? '';
      const reason = issues.map((issue) => issue.reason).join(' ');
      const repair = [...new Set(issues.map((issue) => issue.repair))].join(' ');
      return csvLine([lineText(reject.line), column, first?.code ?? '', reason, repair, ...cells]);
    })
    .join('');
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(withoutFormula(cell))).join(',')}\r\n`;
}

/** A cell that begins like a formula gets an apostrophe, as spreadsheets write text; plain numbers stay as they are. */
export function withoutFormula(text: string): string {
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return text;
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
