import { openWords } from './action-words.js';

it.each([
  [14, 14, ['learning', 'measures'], 'All 14 open actions in Learning and Meaningful measures are past their date.'],
  [14, 3, ['alignment'], '14 actions are open in Organisational alignment, 3 of them past their date.'],
  [3, 1, ['leadership'], '3 actions are open in Leadership, 1 of them past its date.'],
  [3, 0, [], '3 actions are open in all themes, none past its date.'],
] as const)('says of %i open actions, %i past their date, in which themes they are', (open, past, themes, words) => {
  expect(openWords(open, past, themes)).toBe(words);
});
