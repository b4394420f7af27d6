import type { DatasetSummary, Matching } from '@waymark/contract';
import { answerColumns, choiceFrom, dateReadings, leftOut, ourColumns, stillMissing, withChoice } from './match-choice.js';

const column = (name: string, required: boolean) => ({ name, label: name, is: '', required, values: [] });
const ratings: DatasetSummary = {
  name: 'ratings',
  label: 'Ratings',
  is: '',
  columns: [column('question', false), column('score', true), column('rated_on', true), column('occasion_ref', false)],
};
const theirs = (name: string, ours: string | null, how: Matching['columns'][number]['how'], more = {}) => ({
  theirs: name,
  samples: ['1', '2', '3'],
  ours,
  how,
  leftOutBecause: null,
  ...more,
});
const matching: Matching = {
  file: 'march.csv',
  dataset: 'ratings',
  candidates: ['ratings'],
  headerLine: 1,
  encoding: 'utf-8',
  delimiter: ',',
  columns: [
    theirs('Date', 'rated_on', 'likely'),
    theirs('Safety', null, 'none', { leftOutBecause: 'unknown' }),
    theirs('Child name', null, 'none', { leftOutBecause: 'personal' }),
  ],
  missing: ['score', 'question', 'occasion_ref'],
  instrument: null,
  questions: [],
  words: [],
  dateOrder: 'day',
  dateExample: '02/03/2026',
};

describe('matching columns', () => {
  it('stands our needed columns first and says which are guesses', () => {
    expect(ourColumns(ratings, matching, {}).map(({ name, how }) => [name, how])).toEqual([
      ['score', 'none'],
      ['rated_on', 'think'],
      ['question', 'none'],
      ['occasion_ref', 'none'],
    ]);
  });

  it('misses a needed column that nothing fills, and no column that may be left out', () => {
    expect(stillMissing(ratings, matching, {}).map(({ name }) => name)).toEqual(['score']);
  });

  it('misses a needed column that was emptied by hand', () => {
    const emptied = withChoice(matching, {}, 'rated_on', undefined);

    expect(stillMissing(ratings, matching, emptied).map(({ name }) => name)).toEqual(['score', 'rated_on']);
  });

  it('frees the column that filled ours before', () => {
    const choices = withChoice(matching, {}, 'rated_on', 'Safety');

    expect(choices).toEqual({ Date: null, Safety: 'rated_on' });
    expect(leftOut(matching, choices).map((one) => one.theirs)).toEqual(['Date', 'Child name']);
  });

  it('moves one of their columns from one of ours to another', () => {
    const choices = withChoice(matching, {}, 'score', 'Date');

    expect(ourColumns(ratings, matching, choices).find(({ name }) => name === 'score')!.how).toBe('chosen');
    expect(stillMissing(ratings, matching, choices).map(({ name }) => name)).toEqual(['rated_on']);
  });

  it('names what is left out to protect people', () => {
    expect(leftOut(matching, {})).toEqual([
      { theirs: 'Safety', isPersonal: false },
      { theirs: 'Child name', isPersonal: true },
    ]);
  });

  it('knows answers to questions, which are no columns of the dataset', () => {
    expect(answerColumns(ratings, { ...matching, columns: [theirs('P2', 'p2', 'exact')] })).toEqual([
      { theirs: 'P2', ours: 'p2' },
    ]);
  });
});

it('needs no column that names the item where the headings do', () => {
  const answers: DatasetSummary = { ...ratings, columns: [column('item', true)] };
  const wide = { ...matching, columns: [theirs('d1.1', 'd1.1', 'exact')] };

  expect(stillMissing(answers, wide, {})).toEqual([]);
  expect(stillMissing(answers, { ...wide, columns: [] }, {}).map(({ name }) => name)).toEqual(['item']);
});

describe('what goes to the server', () => {
  const filled = withChoice(matching, {}, 'score', 'Safety');

  it('is nothing while a needed column is empty', () => {
    expect(choiceFrom(ratings, matching, {}, undefined)).toBeUndefined();
    expect(choiceFrom(ratings, matching, filled, undefined)).toEqual({ dataset: 'ratings', columns: { Safety: 'score' } });
  });

  it('is nothing while both orders of day and month fit and nobody has said which', () => {
    const asked = { ...matching, dateOrder: 'ask' as const };

    expect(choiceFrom(ratings, asked, filled, undefined)).toBeUndefined();
    expect(choiceFrom(ratings, asked, filled, 'month')).toMatchObject({ dateOrder: 'month' });
  });
});

it('reads a date both ways', () => {
  expect(dateReadings('02/03/2026')).toEqual({ day: '2 March 2026', month: '3 February 2026' });
  expect(dateReadings('25/03/26')).toEqual({ day: '25 March 2026', month: 'no date' });
  expect(dateReadings('2026-03-02')).toBeUndefined();
  expect(dateReadings(null)).toBeUndefined();
});
