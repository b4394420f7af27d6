import { readCsv, type CsvOptions, type RawRow } from '../src/index.js';

/** The bytes of a file in pieces of a size, as they would come from a disk or a network. */
export async function* piecesOf(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** A text as a UTF-8 file. */
export function fileOf(text: string, size?: number): AsyncGenerator<Uint8Array> {
  return piecesOf(Buffer.from(text, 'utf8'), size);
}

/** Every row of a file. */
export async function rowsOf(file: AsyncIterable<Uint8Array>, options?: CsvOptions): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of readCsv(file, options)) rows.push(...batch.rows);
  return rows;
}
