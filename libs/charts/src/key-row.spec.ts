import { keyHeight, placedKeys } from './key-row.js';

const items = ['first of them', 'second of them', 'third of them'].map((name) => ({ name, look: 'heat-1' }));

it('stands in one line where there is room, and in more where there is not, never beyond the picture', () => {
  expect(placedKeys(items, 600).map(({ line }) => line)).toEqual([0, 0, 0]);
  expect(placedKeys(items, 240).map(({ line, x }) => [line, x === 0])).toEqual([
    [0, true],
    [0, false],
    [1, true],
  ]);
  expect(keyHeight(items, 240)).toBe(2 * keyHeight(items, 600));
});
