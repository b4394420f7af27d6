import type { RawBatch, RowSource, SheetSummary, TableOptions } from '@waymark/ingest';
import { type ReaderChild, readingLimits, startReader } from './reader-child.js';

const keptFor = 10_000;
const idle = new Map<ReaderChild, NodeJS.Timeout>();

/**
 * The rows of a file from outside, read in a process of its own with limits on memory and time: whatever the file does to its reader, this
 * process only ever sees rows or a refusal. Pieces of the file are asked for one by one, and only while rows are waited for. Refuses what
 * `readTable` refuses, and a file on which the reader died or gave no answer for 30 seconds.
 */
export async function* readGuarded(chunks: AsyncIterable<Uint8Array>, options: TableOptions = {}): RowSource {
  for await (const content of asked('read', options, chunks)) yield JSON.parse(content.toString()) as RawBatch;
}

/** The sheets of a workbook from outside, read in the same way; none for a file that is no workbook. */
export async function sheetsGuarded(
  chunks: AsyncIterable<Uint8Array>,
  options: Pick<TableOptions, 'file'> = {},
): Promise<readonly SheetSummary[]> {
  const sheets: SheetSummary[] = [];
  for await (const content of asked('sheets', options, chunks))
    sheets.push(...(JSON.parse(content.toString()) as SheetSummary[]));
  return sheets;
}

/** A reader that has answered waits a while for the next file: an import reads its file several times, and starting takes a moment. */
async function* asked(kind: 'read' | 'sheets', options: TableOptions, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const reader = freeReader();
  try {
    yield* reader.ask(kind, options, chunks);
  } finally {
    void reader.settled().then((isWell) => isWell && keepForAWhile(reader));
  }
}

function freeReader(): ReaderChild {
  for (const [reader, timer] of idle) {
    clearTimeout(timer);
    idle.delete(reader);
    if (reader.isFree()) return reader;
  }
  return startReader(readingLimits);
}

function keepForAWhile(reader: ReaderChild): void {
  const timer = setTimeout(() => {
    idle.delete(reader);
    reader.end();
  }, keptFor);
  timer.unref();
  idle.set(reader, timer);
}
