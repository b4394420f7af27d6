import type { TogetherFile } from '@waymark/contract';
import { doubtsOf, hintOf, standingOf } from './together-words.js';

const counts = { read: 100, added: 100, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 };
const problem = (told: Partial<TogetherFile['problems'][number]>): TogetherFile['problems'][number] => ({
  weight: 'refused-row',
  code: 'not-in-list',
  reason: 'Not a word of the list.',
  repair: 'Write one.',
  column: 'rater',
  rows: 2,
  lines: [],
  found: [],
  readings: [],
  ...told,
});
const file = (told: Partial<TogetherFile>): TogetherFile => ({
  upload: { id: 1, file: 'scales.csv', size: 1, receivedAt: '2026-03-01T09:00:00Z', knownAs: null },
  state: 'ready',
  dataset: 'ratings',
  counts,
  problems: [],
  measures: [],
  columnsLeftOut: [],
  ...told,
});
const older = problem({ weight: 'warning', code: 'older-than-known', reason: 'The newest row is of January 2026.' });

it.each([
  [file({}), 'Ready'],
  [file({ counts: { ...counts, rejected: 1 } }), 'Ready, 1 row refused'],
  [file({ state: 'ask' }), 'Asks something'],
  [file({ state: 'refused' }), 'Refused'],
  [file({ state: 'nothing-to-do' }), 'Known already'],
])('says how a file stands', (one, words) => {
  expect(standingOf(one).words).toBe(words);
});

it('says why a file waits, and how many fixes are offered for one that does not', () => {
  expect(hintOf(file({ state: 'ask', problems: [problem({})] }))).toBe('Not a word of the list. Write one.');
  const found = [
    { text: 'Mothr', rows: 1, plain: 'mother' },
    { text: 'Nan', rows: 1, plain: null },
  ];
  expect(hintOf(file({ problems: [problem({ found }), older] }))).toBe('The newest row is of January 2026. 1 fix is offered.');
  expect(hintOf(file({}))).toBe('');
});

it('says how many cells are left out of rows that go in, also where no row is refused', () => {
  expect(hintOf(file({ counts: { ...counts, cellsRefused: 1 } }))).toBe('1 cell is left out, and its row goes in.');
  expect(hintOf(file({ counts: { ...counts, cellsRefused: 1200 } }))).toBe('1,200 cells are left out, and their rows go in.');
});

it('asks once more where a file that goes in is older, or more than one of its rows in ten is left out', () => {
  const many = file({ counts: { ...counts, rejected: 11 } });
  expect(doubtsOf([file({}), many, file({ problems: [older] })])).toEqual([
    'scales.csv: 11 rows of 100 rows are left out.',
    'scales.csv: The newest row is of January 2026.',
  ]);
  expect(doubtsOf([{ ...many, state: 'refused' }])).toEqual([]);
});
