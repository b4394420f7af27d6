import { type RowSource, publishedAsBenchmarks, readCsv } from '@waymark/ingest';

/** The rows of a file as Waymark reads them: a file that a department publishes gives rows of benchmarks, any other its own. */
export function rowsOfFile(chunks: AsyncIterable<Uint8Array>, file: string): RowSource {
  return publishedAsBenchmarks(readCsv(chunks, { file }));
}
