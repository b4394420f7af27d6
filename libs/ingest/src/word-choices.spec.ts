import { aFewKnown, fileOf, readFile } from '../testing/index.js';
import { plainChoice, wordChoices } from './index.js';

const context = { arrivedOn: '2026-06-01', known: aFewKnown };

async function choicesOf(csv: string, column: string): Promise<readonly string[]> {
  const { plan } = await readFile(fileOf(csv), 'auto', context);
  return wordChoices(plan, aFewKnown, column).map(({ to }) => to);
}

const ratings = 'rated_on,case_ref,team_code,rater,score,reason_given\n02/03/2026,C1,T01,mother,4,yes\n';

it('offers the words of a list, yes and no, the known teams, and nothing for numbers, dates and references', async () => {
  expect(await choicesOf(ratings, 'rater')).toContain('social_worker');
  expect(await choicesOf(ratings, 'reason_given')).toEqual(['yes', 'no']);
  expect(await choicesOf(ratings, 'team_code')).toEqual(aFewKnown.teams.map(({ code }) => code));
  for (const column of ['score', 'rated_on', 'case_ref']) expect(await choicesOf(ratings, column)).toEqual([]);
});

it('offers the answers of an item of a wide survey, with the ways of not answering', async () => {
  const survey = 'instrument,response_ref,received_on,p2\nparent-carer/1,R1,02/03/2026,mostly\n';
  expect(await choicesOf(survey, 'p2')).toEqual(['not_at_all', 'a_little', 'mostly', 'completely', 'not_applicable', 'declined']);
});

it.each([
  ['Goood', 'good'],
  ['Requires improvment', 'requires_improvement'],
  ['Northern', undefined],
  ['goo', undefined],
])('finds the one plain reading of "%s", or none', (found, to) => {
  const words = ['good', 'outstanding', 'requires_improvement', 'inadequate'];
  const choices = words.map((word) => ({ to: word, label: word.replaceAll('_', ' ') }));
  expect(plainChoice(found, choices)?.to).toBe(to);
});

it('offers nothing where two words are equally near', () => {
  const teams = ['Assessment 1', 'Assessment 2'].map((label, i) => ({ to: `T0${i}`, label }));
  expect(plainChoice('Assessment 3', teams)).toBeUndefined();
  expect(plainChoice('Asessment 1', [teams[0]!])?.to).toBe('T00');
});

it('reads a saved word match as what it stands for, in every later file of its kind', async () => {
  const csv = 'rated_on,case_ref,team_code,rater,score\n02/03/2026,C1,North team,Nan,7/10\n';
  const savedWords = { team_code: { 'north team': 'T01' }, rater: { nan: 'wider_family' }, score: { '7/10': '7' } };
  const { rows, refused } = await readFile(fileOf(csv), 'auto', context, { savedWords });
  expect(refused).toBe(0);
  expect(rows[0]?.values).toMatchObject({ team_code: 'T01', rater: 'wider_family', score: 7 });
});
