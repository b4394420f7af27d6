import { DataType, type Data, tableFromIPC } from 'apache-arrow';
import type { Column, Frame, NumberArray, WordColumn } from '../frame.js';

/**
 * Reads a frame that `encodeFrame` wrote. The numbers are views of the bytes given, not copies.
 * Throws where the bytes are no Arrow stream or hold more than one record batch.
 */
export function decodeFrame(bytes: Uint8Array): Frame {
  const table = tableFromIPC(bytes);
  const [batch, ...others] = table.batches;
  if (!batch || others.length > 0) throw new Error(`A frame is one record batch; these bytes hold ${table.batches.length}.`);
  const columns = table.schema.fields.map((field, i): [string, Column] => [field.name, columnOf(batch.data.children[i]!)]);
  return { length: batch.numRows, columns: Object.fromEntries(columns), facts: Object.fromEntries(table.schema.metadata) };
}

function columnOf(data: Data<DataType>): Column {
  // Arrow pads its buffers to eight bytes; a view of the real length costs nothing.
  const values = (data.values as NumberArray).subarray(0, data.length);
  if (!DataType.isDictionary(data.type)) return { kind: 'numbers', values };
  const words = Array.from(data.dictionary ?? [], String);
  return { kind: 'words', words, values: values as WordColumn['values'] };
}
