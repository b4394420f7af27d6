/** What one frame between the server and its reader is. */
export type FrameKind = 'read' | 'sheets' | 'bytes' | 'end' | 'more' | 'rows' | 'refused' | 'failed' | 'done';

export interface Frame {
  readonly kind: FrameKind;
  readonly content: Buffer;
}

const kinds: readonly FrameKind[] = ['read', 'sheets', 'bytes', 'end', 'more', 'rows', 'refused', 'failed', 'done'];
const headLength = 5;
const nothing = Buffer.alloc(0);

/** A frame as bytes: its kind in one, its length in four, its content. */
export function encoded(kind: FrameKind, content: Uint8Array = nothing): Buffer {
  const head = Buffer.alloc(headLength);
  head.writeUInt8(kinds.indexOf(kind));
  head.writeUInt32LE(content.length, 1);
  return Buffer.concat([head, content]);
}

/** A value that travels as JSON. */
export function encodedJson(kind: FrameKind, value: unknown): Buffer {
  return encoded(kind, Buffer.from(JSON.stringify(value)));
}

/** The frames of a stream, as they arrive; what is cut off in the middle is left out. */
export async function* framesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Frame> {
  let [waiting, length] = [[] as Buffer[], 0];
  let needed = headLength;
  for await (const piece of stream) {
    waiting.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length < needed) continue;
    let bytes = Buffer.concat(waiting);
    for (;;) {
      needed = bytes.length < headLength ? headLength : headLength + bytes.readUInt32LE(1);
      if (bytes.length < needed) break;
      yield { kind: kinds[bytes.readUInt8()]!, content: bytes.subarray(headLength, needed) };
      bytes = bytes.subarray(needed);
    }
    [waiting, length] = [[bytes], bytes.length];
  }
}
