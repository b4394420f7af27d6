/** One row of a dataset: column name to the text in the cell; blank is not recorded. Every column of the dataset is there. */
export type Row = Readonly<Record<string, string>>;

const rowsAChunk = 2_000;

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file in chunks of some thousand lines, the heading in the first; so a file of millions of rows is never held whole. */
export function* csvChunks(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  let chunk = `${columns.join(',')}\n`;
  let held = 0;
  for (const row of rows) {
    let line = cell(row[columns[0]!] ?? '');
    for (let i = 1; i < columns.length; i++) line += `,${cell(row[columns[i]!] ?? '')}`;
    chunk += `${line}\n`;
    held += 1;
    if (held < rowsAChunk) continue;
    yield chunk;
    chunk = '';
    held = 0;
  }
  if (chunk !== '') yield chunk;
}

/** A whole file as one text. For small files. */
export function csvText(columns: readonly string[], rows: Iterable<Row>): string {
  return [...csvChunks(columns, rows)].join('');
}
