import {
  Data,
  Dictionary,
  Field,
  Float32,
  Float64,
  Int16,
  Int32,
  Int8,
  RecordBatch,
  Schema,
  Struct,
  Table,
  type DataType,
  Uint16,
  Uint32,
  Uint8,
  Utf8,
  makeData,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow';
import type { Column, Frame, NumberArray, WordColumn } from '../frame.js';

/** One Arrow IPC stream with one record batch: the frame as it travels. Words travel once, as a dictionary. */
export function encodeFrame(frame: Frame): Uint8Array {
  const parts = Object.entries(frame.columns).map(([name, column], position) => ({ name, data: dataOf(column, position) }));
  const fields = parts.map(({ name, data }) => new Field(name, data.type, false));
  const schema = new Schema(fields, new Map(Object.entries(frame.facts)));
  const rows = makeData({
    type: new Struct(fields),
    length: frame.length,
    nullCount: 0,
    children: parts.map(({ data }) => data),
  });
  return tableToIPC(new Table(schema, new RecordBatch(schema, rows)), 'stream');
}

function dataOf(column: Column, position: number): Data<DataType> {
  return column.kind === 'words' ? wordData(column, position) : numberData(column.values);
}

function wordData(column: WordColumn, position: number): Data<DataType> {
  const indices =
    column.values instanceof Uint8Array ? new Uint8() : column.values instanceof Uint16Array ? new Uint16() : new Uint32();
  return makeData({
    type: new Dictionary(new Utf8(), indices, position),
    length: column.values.length,
    nullCount: 0,
    data: column.values,
    dictionary: vectorFromArray([...column.words], new Utf8()),
  });
}

function numberData(values: NumberArray): Data<DataType> {
  const common = { length: values.length, nullCount: 0 };
  if (values instanceof Int8Array) return makeData({ type: new Int8(), data: values, ...common });
  if (values instanceof Uint8Array) return makeData({ type: new Uint8(), data: values, ...common });
  if (values instanceof Int16Array) return makeData({ type: new Int16(), data: values, ...common });
  if (values instanceof Uint16Array) return makeData({ type: new Uint16(), data: values, ...common });
  if (values instanceof Int32Array) return makeData({ type: new Int32(), data: values, ...common });
  if (values instanceof Uint32Array) return makeData({ type: new Uint32(), data: values, ...common });
  if (values instanceof Float32Array) return makeData({ type: new Float32(), data: values, ...common });
  return makeData({ type: new Float64(), data: values, ...common });
}
