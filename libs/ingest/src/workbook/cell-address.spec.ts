import { cellAt, columnLetters } from './cell-address.js';

it.each([
  ['A1', 1, 1],
  ['H14', 14, 8],
  ['ab2', 2, 28],
  ['XFD1048576', 1_048_576, 16_384],
])('finds %s in row %i and column %i', (address, row, column) => {
  expect(cellAt(address)).toEqual({ row, column });
});

it.each(['A0', 'XFE1', 'A1048577', 'ZZZZZZ99999999999', '14', 'A', '', 'A1B', 'A-1', '$A$1'])(
  'finds no cell at %s',
  (address) => {
    expect(cellAt(address)).toBeUndefined();
  },
);

it('names columns by their letters, there and back', () => {
  expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});
