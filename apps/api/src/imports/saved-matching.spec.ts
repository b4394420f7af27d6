import { withWords } from './saved-matching.js';

it('adds accepted words to those of before, without regard to case', () => {
  expect(withWords({ rater: { nan: 'wider_family' } }, { rater: { ' Gran ': 'wider_family' }, score: { '7/10': '7' } })).toEqual({
    rater: { nan: 'wider_family', gran: 'wider_family' },
    score: { '7/10': '7' },
  });
});

it('takes one back, and forgets a column of which nothing is left', () => {
  const before = { rater: { nan: 'wider_family', gran: 'wider_family' }, score: { '7/10': '7' } };
  expect(withWords(before, { rater: { Gran: null }, score: { '7/10': null } })).toEqual({ rater: { nan: 'wider_family' } });
});

it('lets the newer reading of the same words stand', () => {
  expect(withWords({ rater: { nan: 'wider_family' } }, { rater: { nan: 'other_carer' } })).toEqual({
    rater: { nan: 'other_carer' },
  });
});

it('takes words that are names of an object’s own parts for words', () => {
  const words = JSON.parse('{"rater": {"constructor": "mother", "__proto__": "father"}}') as Record<
    string,
    Record<string, string>
  >;
  const saved = withWords({}, words);
  expect(Object.entries(saved['rater']!)).toEqual([
    ['constructor', 'mother'],
    ['__proto__', 'father'],
  ]);
});
