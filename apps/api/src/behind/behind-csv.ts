import { lineText } from '@waymark/basics';
import type { BehindAnswer, BehindRow, BehindSubject } from '@waymark/contract';

/** The columns of exported rows; one line a row, and one for a subject without rows. */
export const behindColumns = [
  'role',
  'reason',
  'words',
  'subject',
  'numerator',
  'denominator',
  'dataset',
  'key',
  'case',
  'person',
  'team',
  'date',
  'batch',
  'file',
  'line',
] as const;

/** The rows behind a figure as lines of CSV, its heading first. What a subject adds stands on its first line only. */
export function* behindLines({ subjects }: BehindAnswer): Generator<string> {
  yield `${behindColumns.join(',')}\n`;
  for (const subject of subjects) {
    const rows = subject.rows.length === 0 ? [undefined] : subject.rows;
    for (const [i, row] of rows.entries()) yield lineOf(subject, row, i === 0);
  }
}

function lineOf(subject: BehindSubject, row: BehindRow | undefined, isFirst: boolean): string {
  const cells = [
    subject.role,
    subject.reason,
    subject.words,
    subject.subject,
    isFirst ? subject.numerator : null,
    isFirst ? subject.denominator : null,
    row?.dataset,
    row && keyText(row),
    row?.case,
    row?.person,
    row?.team,
    row?.date,
    row?.batch,
    row?.file,
    row && (row.line === null ? null : lineText(row.line)),
  ];
  return `${cells.map(cellText).join(',')}\n`;
}

/** The parts of a key that may be shown, for example "occasion_ref=S1 rater=mother"; blank ones are left away. */
export function keyText({ key }: Pick<BehindRow, 'key'>): string {
  const parts = Object.entries(key).filter(([, value]) => value !== null && value !== '');
  return parts.map(([column, value]) => `${column}=${value}`).join(' ');
}

/** Texts that a spreadsheet would take for a formula are made plain with an apostrophe. */
function cellText(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
