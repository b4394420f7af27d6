import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { FileRefused, type TableOptions } from '@waymark/ingest';
import { type Frame, type FrameKind, encoded, encodedJson, framesOf } from './frames.js';
import { type SentRefusal, receivedRefusal } from './refusal-on-the-way.js';

/** What a reading may cost. */
export interface ReadingLimits {
  /** MiB of heap; with what a process needs beside it, the whole stays under 512 MB. */
  readonly heap: number;
  /** Milliseconds in which an answer must come once it is waited for. */
  readonly patience: number;
}

const patienceWhenLeft = 2_000;

export const readingLimits: ReadingLimits = { heap: 384, patience: 30_000 };

/** A process that reads files for this one, one at a time, and may die of them without harm. */
export interface ReaderChild {
  /** Its number in the operating system; `undefined` where it could not be started. */
  readonly pid: number | undefined;
  /** Whether it can take another file. */
  readonly isFree: () => boolean;
  /** Resolves when it is done with the file that it was asked about: whether it can take another. */
  readonly settled: () => Promise<boolean>;
  /** What it answers to a question about a file, frame by frame, asking for the file's pieces in between. Whoever has seen enough may stop listening. */
  readonly ask: (kind: 'read' | 'sheets', options: TableOptions, chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Buffer>;
  readonly end: () => void;
}

/** Starts a reader. While it is free it keeps nothing alive: it ends with this process. */
export function startReader(limits: ReadingLimits, program = readerProgram()): ReaderChild {
  const child = spawn(process.execPath, [`--max-old-space-size=${limits.heap}`, program], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const frames = framesOf(child.stdout);
  let [isBusy, isOver, isLate, settling] = [false, false, false, Promise.resolve()];
  child.stdin.on('error', () => undefined);
  child.stdout.on('error', () => undefined);
  void gone.then(() => (isOver = true));
  letGo(child);

  const end = (): void => {
    isOver = true;
    child.kill('SIGKILL');
  };

  const send = (frame: Buffer): Promise<void> =>
    new Promise((resolve) => {
      child.stdin.write(frame, () => resolve());
    });

  const next = async (place: TableOptions): Promise<Frame> => {
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, limits.patience);
    try {
      const frame = await frames.next();
      if (frame.done !== true) return frame.value;
    } finally {
      clearTimeout(timer);
    }
    await gone;
    throw isLate ? tookTooLong(limits, place) : diedOfIt(child, place);
  };

  const ask: ReaderChild['ask'] = async function* (kind, options, chunks) {
    isBusy = true;
    holdOn(child);
    const pieces = chunks[Symbol.asyncIterator]();
    let stands: 'asking' | 'at rows' | 'answered' = 'asking';
    try {
      await send(encodedJson(kind, options));
      for (;;) {
        const frame = await next(options);
        if (frame.kind === 'more') {
          const piece = await pieces.next();
          await send(piece.done === true ? encoded('end') : encoded('bytes', piece.value));
        } else if (frame.kind === 'rows') {
          stands = 'at rows';
          yield frame.content;
          stands = 'asking';
        } else {
          stands = 'answered';
          return conclude(frame.kind, frame.content);
        }
      }
    } finally {
      letGo(child);
      if (stands === 'asking') end();
      settling = stands === 'at rows' ? leaveOff() : settling;
      void settling.then(() => (isBusy = false));
      await pieces.return?.();
    }
  };

  // Whoever has seen enough rows waits for nothing more: the reader is told that the file ends here, and its last rows are let go.
  const leaveOff = async (): Promise<void> => {
    const timer = setTimeout(end, patienceWhenLeft).unref();
    for (let isOpen = true; isOpen;) {
      const frame = await frames.next();
      if (frame.done !== true && frame.value.kind === 'more') await send(encoded('end'));
      isOpen = frame.done !== true && (frame.value.kind === 'more' || frame.value.kind === 'rows');
    }
    clearTimeout(timer);
  };

  const settled = async (): Promise<boolean> => {
    await settling;
    return !isOver;
  };

  return { pid: child.pid, isFree: () => !isBusy && !isOver, settled, ask, end };
}

function conclude(kind: FrameKind, content: Buffer): void {
  if (kind === 'refused') throw receivedRefusal(JSON.parse(content.toString()) as SentRefusal);
  if (kind === 'failed') throw new Error(`The reader of files failed.\n${String(JSON.parse(content.toString()))}`);
}

function tookTooLong({ patience }: ReadingLimits, { file }: TableOptions): FileRefused {
  return new FileRefused(
    'reading-too-long',
    `Reading this file was stopped: it gave nothing for ${Math.round(patience / 1000)} seconds. Nothing of it was kept.`,
    'Save the sheet that is meant as CSV UTF-8 and send that.',
    file === undefined ? {} : { file },
  );
}

/** A process that runs out of memory ends itself by a signal. */
function diedOfIt({ signalCode, exitCode }: ChildProcess, { file }: TableOptions): FileRefused {
  const isMemory = signalCode !== null || exitCode === 134;
  return new FileRefused(
    isMemory ? 'reading-too-much-memory' : 'reading-stopped',
    isMemory
      ? 'Reading this file was stopped: it needed more memory than one file may have. Nothing of it was kept.'
      : 'Reading this file was stopped: its reader ended. Nothing of it was kept.',
    'Save the sheet that is meant as CSV UTF-8, in several files if it is large, and send those.',
    file === undefined ? {} : { file },
    isMemory ? 'too-large' : 'bad-input',
  );
}

function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout]) if (stream instanceof Socket) stream.unref();
}

function holdOn(child: ChildProcess): void {
  child.ref();
  for (const stream of [child.stdin, child.stdout]) if (stream instanceof Socket) stream.ref();
}

/** The reader as it was built: beside this file, or, where this is the source, in the folder of what was built from it. */
function readerProgram(): string {
  const isSource = import.meta.url.endsWith('.ts');
  const program = fileURLToPath(
    new URL(isSource ? '../../dist/src/reading/reader-process.js' : './reader-process.js', import.meta.url),
  );
  if (!existsSync(program)) throw new Error('The reader of files is not built. Build the API first (npx tsc -b apps/api).');
  return program;
}
