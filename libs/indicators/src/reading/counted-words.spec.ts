import { catalogue, definitionOf } from '../catalogue.js';
import { countedName, withCounted } from './counted-words.js';

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
