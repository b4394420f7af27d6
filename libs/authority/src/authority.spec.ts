import { dayFromText, monthText } from '@waymark/calendar';
import { agencyOf, isHeldOn, monthsOfChange, postsOf, roleOfWords } from './index.js';

const on = (text: string) => dayFromText(text)!;

function aPost(values: Record<string, string | null> = {}) {
  const row = {
    person_ref: 'W1',
    team_code: 'T1',
    job_role: 'social_worker',
    started_on: '2020-01-01',
    left_on: null,
    ...values,
  };
  const [post] = postsOf([{ dataset: 'people', key: '1', values: row }]);
  return post!;
}

it('holds a post from its first day to its last day, both included', () => {
  const post = aPost({ started_on: '2024-02-29', left_on: '2024-03-31' });
  expect(['2024-02-28', '2024-02-29', '2024-03-31', '2024-04-01'].map((day) => isHeldOn(post, on(day)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('ends a post with the month of its last day only where that is not the last day of the month', () => {
  expect(monthsOfChange(aPost({ left_on: '2024-03-30' })).map(monthText)).toEqual(['2020-01', '2024-03']);
  expect(monthsOfChange(aPost({ left_on: '2024-03-31' })).map(monthText)).toEqual(['2020-01', '2024-04']);
});

it('reads posts only from rows of people', () => {
  expect(postsOf([{ dataset: 'training', key: '1', values: { started_on: '2020-01-01' } }])).toEqual([]);
});

it.each([
  ['Social worker', 'social_worker'],
  ['newly-qualified', 'newly_qualified'],
  ['Play therapist', 'other'],
  ['', ''],
])('reads the role "%s" as "%s"', (words, role) => {
  expect(roleOfWords(words)).toBe(role);
});

it('counts a blank agency as the council', () => {
  expect([agencyOf({ agency_code: null }), agencyOf({ agency_code: 'HV' })]).toEqual(['council', 'HV']);
});
