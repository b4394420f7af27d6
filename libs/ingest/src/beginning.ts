import type { Place } from '@waymark/basics';
import { tooLarge } from './file-refused.js';

const enoughToBegin = 65_536;

/** The pieces of a file, the first of them long enough to recognise what the file is. Throws `FileRefused` once they are more than `maxBytes`. */
export async function* withBeginningFirst(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  place: Place,
): AsyncGenerator<Uint8Array> {
  const beginning: Uint8Array[] = [];
  let [bytes, begun] = [0, false];
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge('bytes', maxBytes, `at least ${bytes}`, place);
    if (begun) yield chunk;
    else {
      beginning.push(chunk);
      begun = bytes >= enoughToBegin;
      if (begun) yield Buffer.concat(beginning);
    }
  }
  if (!begun && bytes > 0) yield Buffer.concat(beginning);
}
