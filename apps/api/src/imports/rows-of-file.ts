import { type RowSource, readTable } from '@waymark/ingest';

/** The rows of a file as Waymark reads them, whatever kind of file it is. */
export function rowsOfFile(chunks: AsyncIterable<Uint8Array>, file: string): RowSource {
  return readTable(chunks, { file });
}
