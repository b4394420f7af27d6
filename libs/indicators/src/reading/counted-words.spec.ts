import { catalogue, definitionOf } from '../catalogue.js';
import { countedName, tooFewShort, tooFewWords, withCounted } from './counted-words.js';

it('has a word for what each figure of the catalogue counts', () => {
  expect(catalogue.filter((indicator) => countedName(indicator) === '').map(({ id }) => id)).toEqual([]);
});

it.each([
  ['MM-11', '42 of 254', '42 of 254 asked'],
  ['MM-26', '1', '1 comparison'],
  ['MM-27', '1', '1 case scaled again'],
  ['LR-14', '1', '1 agency'],
  ['LD-05', '1', '1 action or milestone'],
  ['OA-11', '169', '169 workers'],
])('says of %s with %s: %s', (id, numbers, words) => {
  expect(withCounted(definitionOf(id)!, numbers)).toBe(words);
});

it('never says too few as if it were a result', () => {
  const starters = definitionOf('LR-03')!;

  expect(tooFewWords(starters, 2)).toBe('2 starters; shown from 10');
  expect(tooFewWords(starters, 1, 'March 2026')).toBe('1 starter, March 2026; shown from 10');
  expect(tooFewShort(starters, 2)).toBe('2, shown from 10');
});
