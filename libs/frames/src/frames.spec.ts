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
