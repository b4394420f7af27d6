import { compareText } from './index.js';

it('orders texts by code point, capitals before small letters and characters beyond the basic plane last', () => {
  const words = ['b', 'a', 'B', '\u{1F600}', '\uFFEE', 'aa', '', 'é', 'O10', 'O2'];

  expect([...words].sort(compareText)).toEqual(['', 'B', 'O10', 'O2', 'a', 'aa', 'b', 'é', '\uFFEE', '\u{1F600}']);
});

it('finds equal texts equal', () => {
  expect(compareText('T01', 'T01')).toBe(0);
});
