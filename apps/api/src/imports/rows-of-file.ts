import type { RowSource } from '@waymark/ingest';
import { readGuarded } from '../reading/guarded-reading.js';

/** The rows of a file as Waymark reads them, whatever kind of file it is; of a workbook those of one sheet. */
export function rowsOfFile(chunks: AsyncIterable<Uint8Array>, file: string, sheet?: string): RowSource {
  return readGuarded(chunks, sheet === undefined ? { file } : { file, sheet });
}
