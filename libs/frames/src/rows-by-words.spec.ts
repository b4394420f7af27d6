import { type Frame, WordColumnBuilder, rowsByWords } from './index.js';

function aFrame(rows: readonly (readonly [figure: string, unit: string])[]): Frame {
  const [figure, unit] = [new WordColumnBuilder(), new WordColumnBuilder()];
  for (const [ofFigure, ofUnit] of rows) {
    figure.add(ofFigure);
    unit.add(ofUnit);
  }
  return { length: rows.length, columns: { figure: figure.build(), unit: unit.build() }, facts: {} };
}

const frame = aFrame([
  ['OA-01', 'ALL'],
  ['OA-01', 'team:1'],
  ['OA-04', 'ALL'],
  ['OA-01', 'ALL'],
  ['OA-04', 'team:1'],
]);

it('finds the rows of some words in the order of the frame, wherever they stand', () => {
  const rowsOf = rowsByWords(frame, ['figure', 'unit']);

  expect([...rowsOf('OA-01', 'ALL')]).toEqual([0, 3]);
  expect([...rowsOf('OA-01', 'team:1')]).toEqual([1]);
  expect([...rowsOf('OA-04', 'team:1')]).toEqual([4]);
});

it('finds nothing for words that the frame does not hold, or never together', () => {
  const rowsOf = rowsByWords(
    aFrame([
      ['OA-01', 'ALL'],
      ['OA-04', 'team:1'],
    ]),
    ['figure', 'unit'],
  );

  expect([...rowsOf('OA-09', 'ALL'), ...rowsOf('OA-01', 'team:1')]).toEqual([]);
  expect(rowsByWords(aFrame([]), ['figure', 'unit'])('OA-01', 'ALL')).toHaveLength(0);
});

it('sorts by the columns that are asked for, and no others', () => {
  expect([...rowsByWords(frame, ['figure'])('OA-04')]).toEqual([2, 4]);
});
