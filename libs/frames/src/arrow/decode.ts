import type { Column, Frame, NumberArray, WordColumn } from '../frame.js';
import { FlatTable } from './flat-table.js';

/**
 * Reads a frame that `encodeFrame` wrote: one Arrow IPC stream of plain numbers and of words with a dictionary, nothing compressed and
 * nothing null. It is read here and not by the Arrow library, which knows every type and is ten times as much code for a browser to
 * fetch. The numbers are views of the bytes given, not copies, unless those bytes do not begin on a multiple of eight.
 * Throws where the bytes are no such stream, end too early, or hold more than one record batch.
 */
export function decodeFrame(bytes: Uint8Array): Frame {
  const messages = [...messagesOf(bytes.byteOffset % 8 === 0 ? bytes : bytes.slice())];
  const schema = messages.find(({ kind }) => kind === messageKind.schema)?.header;
  const batches = messages.filter(({ kind }) => kind === messageKind.recordBatch);
  const [batch] = batches;
  if (!schema || !batch || batches.length > 1)
    throw new Error(`A frame is one record batch; these bytes hold ${batches.length}.`);
  const words = wordsByDictionary(messages);
  const length = batch.header.long(0);
  const buffers = buffersOf(batch.header, batch.body);
  const columns = schema
    .tables(1)
    .map((field, i): [string, Column] => [field.text(0), columnOf(field, buffers[i * 2 + 1]!, length, words)]);
  const facts = schema.tables(2).map((fact): [string, string] => [fact.text(0), fact.text(1)]);
  return { length, columns: Object.fromEntries(columns), facts: Object.fromEntries(facts) };
}

/** Numbers of the format (Message.fbs and Schema.fbs of Arrow): fields of tables stand in the order of those files. */
const messageKind = { schema: 1, dictionaryBatch: 2, recordBatch: 3 } as const;
const typeKind = { int: 2, floatingPoint: 3 } as const;
const doublePrecision = 2;

interface Message {
  readonly kind: number;
  readonly header: FlatTable;
  readonly body: Uint8Array;
}

/** Every message begins with a mark and the length of its description; a length of zero ends the stream. */
function* messagesOf(bytes: Uint8Array): Generator<Message> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 <= bytes.length) {
    if (view.getUint32(at, true) !== 0xffffffff)
      throw new Error('These bytes are no frame: an Arrow stream has another beginning.');
    const length = view.getUint32(at + 4, true);
    if (length === 0) return;
    const description = part(bytes, at + 8, length);
    const message = FlatTable.root(new DataView(description.buffer, description.byteOffset, description.length));
    const body = part(bytes, at + 8 + length, message.long(3));
    yield { kind: message.byte(1), header: message.table(2)!, body };
    at += 8 + length + body.length;
  }
}

/** The words of each dictionary, by its number; what comes later in the stream is added. */
function wordsByDictionary(messages: readonly Message[]): ReadonlyMap<number, readonly string[]> {
  const known = new Map<number, readonly string[]>();
  for (const { header, body } of messages.filter(({ kind }) => kind === messageKind.dictionaryBatch)) {
    const batch = header.table(1)!;
    known.set(header.long(0), [...(known.get(header.long(0)) ?? []), ...textsOf(batch.long(0), buffersOf(batch, body))]);
  }
  return known;
}

/** Texts are one buffer of ends and one of letters, after the buffer of what is null, which is empty here. */
function textsOf(length: number, [, ends, letters]: readonly Uint8Array[]): readonly string[] {
  if (length === 0) return [];
  const offsets = new Int32Array(ends!.buffer, ends!.byteOffset, length + 1);
  const utf8 = new TextDecoder();
  return Array.from({ length }, (_, i) => utf8.decode(letters!.subarray(offsets[i], offsets[i + 1])));
}

function buffersOf(batch: FlatTable, body: Uint8Array): readonly Uint8Array[] {
  if (batch.table(3)) throw new Error('These bytes are no frame: the columns of a frame are not compressed by themselves.');
  return batch.pairs(2).map(([offset, length]) => part(body, offset, length));
}

function columnOf(field: FlatTable, buffer: Uint8Array, length: number, words: ReadonlyMap<number, readonly string[]>): Column {
  const dictionary = field.table(4);
  if (!dictionary) return { kind: 'numbers', values: numbersIn(buffer, length, field.byte(2), field.table(3)!) };
  const values = numbersIn(buffer, length, typeKind.int, dictionary.table(1)!) as WordColumn['values'];
  return { kind: 'words', words: words.get(dictionary.long(0)) ?? [], values };
}

function numbersIn({ buffer, byteOffset }: Uint8Array, length: number, kind: number, type: FlatTable): NumberArray {
  if (kind === typeKind.floatingPoint)
    return type.short(0) === doublePrecision
      ? new Float64Array(buffer, byteOffset, length)
      : new Float32Array(buffer, byteOffset, length);
  const [bits, isSigned] = [type.int(0), type.byte(1) === 1];
  if (kind !== typeKind.int || bits > 32) throw new Error('These bytes are no frame: a column holds neither numbers nor words.');
  if (bits === 8) return isSigned ? new Int8Array(buffer, byteOffset, length) : new Uint8Array(buffer, byteOffset, length);
  if (bits === 16) return isSigned ? new Int16Array(buffer, byteOffset, length) : new Uint16Array(buffer, byteOffset, length);
  return isSigned ? new Int32Array(buffer, byteOffset, length) : new Uint32Array(buffer, byteOffset, length);
}

function part(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from + length > bytes.length) throw new Error('These bytes are no whole frame: they end too early.');
  return bytes.subarray(from, from + length);
}
