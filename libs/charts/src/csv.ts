import type { EvidenceTable } from './table.js';

/**
 * A table as a CSV file with a block of facts in front (title, filters, source), one a line, and an empty line between. Lines end as
 * RFC 4180 says, and a byte-order mark makes spreadsheets read it as UTF-8.
 */
export function csvOf(facts: readonly (readonly [string, string])[], table: EvidenceTable): string {
  const lines = [...facts, [], table.columns.map(({ name }) => name), ...table.rows];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** One cell. Text that a spreadsheet would take for a formula gets an apostrophe; numbers below 0 stay numbers. */
export function csvCell(text: string): string {
  const plain = text.replaceAll('−', '-');
  const isNumber = /^-?\d+(\.\d+)?$/.test(plain);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
