import type { RowSource } from '@waymark/ingest';
import { readGuarded } from '../reading/guarded-reading.js';

/** The rows of a file as Waymark reads them, whatever kind of file it is. */
export function rowsOfFile(chunks: AsyncIterable<Uint8Array>, file: string): RowSource {
  return readGuarded(chunks, { file });
}
