import { Field, RecordBatch, Schema, Struct, Table, Uint8, makeData, tableFromIPC, tableToIPC } from 'apache-arrow';
import { WordColumnBuilder, decodeFrame, encodeFrame, narrowNumbers, numbersOf, wordsOf } from './index.js';

function aFrame() {
  const unit = new WordColumnBuilder();
  for (const word of ['ALL', 'T01', 'ALL', 'assessment']) unit.add(word);
  return {
    length: 4,
    columns: {
      unit: unit.build(),
      n: { kind: 'numbers', values: Uint16Array.of(3, 400, 0, 65535) },
      gap: { kind: 'numbers', values: Int8Array.of(-3, 0, 2, -128) },
      value: { kind: 'numbers', values: Float64Array.of(0.1, NaN, 1 / 3, 0) },
    },
    facts: { version: '12' },
  } as const;
}

describe('a frame', () => {
  it('arrives as it was sent, words, numbers and facts', () => {
    const frame = decodeFrame(encodeFrame(aFrame()));

    expect(frame.length).toBe(4);
    expect(wordsOf(frame, 'unit').words).toEqual(['ALL', 'T01', 'assessment']);
    expect([...wordsOf(frame, 'unit').values]).toEqual([0, 1, 0, 2]);
    expect([...numbersOf(frame, 'n')]).toEqual([3, 400, 0, 65535]);
    expect([...numbersOf(frame, 'gap')]).toEqual([-3, 0, 2, -128]);
    expect([...numbersOf(frame, 'value')]).toEqual([0.1, NaN, 1 / 3, 0]);
    expect(frame.facts).toEqual({ version: '12' });
  });

  it('is read without copying its numbers', () => {
    const bytes = encodeFrame(aFrame());

    expect(numbersOf(decodeFrame(bytes), 'value').buffer).toBe(bytes.buffer);
  });

  it('may be empty', () => {
    const frame = decodeFrame(
      encodeFrame({ length: 0, columns: { n: { kind: 'numbers', values: new Uint8Array(0) } }, facts: {} }),
    );

    expect(frame.length).toBe(0);
    expect(numbersOf(frame, 'n')).toHaveLength(0);
  });

  it('may have a column of words in which no word stands, and words of any letters', () => {
    const none = new WordColumnBuilder().build();
    expect(decodeFrame(encodeFrame({ length: 0, columns: { unit: none }, facts: {} })).columns['unit']).toEqual(none);

    const letters = new WordColumnBuilder();
    for (const word of ['', 'Tŷ Gwyn', '家族', 'a'.repeat(300)]) letters.add(word);
    const frame = decodeFrame(encodeFrame({ length: 4, columns: { name: letters.build() }, facts: { 'a fact': '' } }));
    expect([wordsOf(frame, 'name'), frame.facts]).toEqual([letters.build(), { 'a fact': '' }]);
  });

  it('keeps every width of numbers, and more words than a byte counts', () => {
    const numbers = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
    const columns = Object.fromEntries(
      numbers.map((Numbers) => [
        Numbers.name,
        { kind: 'numbers' as const, values: Numbers.from(Array.from({ length: 300 }, (_, i) => i % 100)) },
      ]),
    );
    const many = new WordColumnBuilder();
    for (let i = 0; i < 300; i++) many.add(`word ${i}`);
    const frame = { length: 300, columns: { ...columns, many: many.build() }, facts: {} };

    expect(decodeFrame(encodeFrame(frame))).toEqual(frame);
  });

  it('is what the Arrow library reads in the same bytes', () => {
    const bytes = encodeFrame(aFrame());
    const table = tableFromIPC(bytes);
    const frame = decodeFrame(bytes);

    for (const { name } of table.schema.fields) {
      const column = frame.columns[name]!;
      const read = column.kind === 'words' ? Array.from(column.values, (at) => column.words[at]) : [...column.values];
      expect([name, read]).toEqual([name, [...table.getChild(name)!]]);
    }
  });

  it('is read also where its bytes begin at an odd place', () => {
    const bytes = encodeFrame(aFrame());
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);

    expect(decodeFrame(moved.subarray(3))).toEqual(decodeFrame(bytes));
  });

  it('is refused where its bytes end too early, are something else, or hold two frames', () => {
    const bytes = encodeFrame(aFrame());
    for (const length of [0, 4, 40, bytes.length >> 1])
      expect(() => decodeFrame(bytes.slice(0, length))).toThrow(/end too early|hold 0/);
    expect(() => decodeFrame(new TextEncoder().encode('{"code":"not-found"}'))).toThrow('These bytes are no frame');
    const schema = new Schema([new Field('n', new Uint8(), false)]);
    const rows = () =>
      new RecordBatch(
        schema,
        makeData({
          type: new Struct(schema.fields),
          length: 1,
          children: [makeData({ type: new Uint8(), data: Uint8Array.of(1) })],
        }),
      );
    expect(() => decodeFrame(tableToIPC(new Table(schema, [rows(), rows()]), 'stream'))).toThrow('hold 2');
  });

  it('says which column it does not have', () => {
    expect(() => numbersOf(aFrame(), 'unit')).toThrow('no column of numbers called unit');
  });
});

it.each([
  [[0, 255], Uint8Array],
  [[0, 256], Uint16Array],
  [[70000], Uint32Array],
  [[-128, 127], Int8Array],
  [[-1, 128], Int16Array],
  [[-40000, 1], Int32Array],
  [[10.5, 3], Float64Array],
  [[NaN], Float64Array],
])('numbers %j keep their values in the narrowest form', (values, Expected) => {
  expect(narrowNumbers(values)).toBeInstanceOf(Expected);
  expect([...narrowNumbers(values)]).toEqual(values);
});
