import { FileRefused, type TableOptions, readTable, sheetsOf } from '@waymark/ingest';
import { type Frame, encoded, encodedJson, framesOf } from './frames.js';
import { sentRefusal } from './refusal-on-the-way.js';

/**
 * A process of its own in which files from outside are taken apart, one after the other. It is given bytes and gives rows; it has no
 * database, no key and no environment, and its parent ends it when it takes too long. It asks for each piece of a file, so that nothing is
 * read that is not wanted, and waits with rows until they are taken.
 */
const frames = framesOf(process.stdin);

for (;;) {
  const asked = await frames.next();
  if (asked.done === true) break;
  await answer(asked.value);
}

async function answer({ kind, content }: Frame): Promise<void> {
  const options = JSON.parse(content.toString()) as TableOptions;
  try {
    if (kind === 'sheets') await send(encodedJson('rows', await sheetsOf(pieces(), options)));
    else for await (const batch of readTable(pieces(), options)) await send(encodedJson('rows', batch));
    await send(encoded('done'));
  } catch (thrown) {
    if (thrown instanceof FileRefused) await send(encodedJson('refused', sentRefusal(thrown)));
    else await send(encodedJson('failed', whereOf(thrown)));
  }
}

/** The pieces of the file, each asked for when it is wanted. */
async function* pieces(): AsyncGenerator<Uint8Array> {
  for (;;) {
    await send(encoded('more'));
    const next = await frames.next();
    if (next.done === true || next.value.kind === 'end') return;
    yield next.value.content;
  }
}

function send(frame: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(frame)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

/** Where in the code it happened, without the words of the error, which may hold a piece of the file. */
function whereOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'something that is no error was thrown';
  const where = (thrown.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [thrown.name, ...where].join('\n');
}
