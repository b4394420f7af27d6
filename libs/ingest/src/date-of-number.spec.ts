import { fileOf, readFile } from '../testing/index.js';
import { dateOfNumber } from './date-of-number.js';

it.each([
  ['46112', '2026-03-31'],
  [' 46112 ', '2026-03-31'],
  ['46112.75', '2026-03-31 18:00:00'],
  ['32874', '1990-01-01'],
])('reads %s as %s', (text, date) => {
  expect(dateOfNumber(text, undefined)).toBe(date);
});

it('counts from 1904 where the workbook does', () => {
  expect(dateOfNumber('43831', 1904)).toBe('2024-01-02');
});

it.each(['0', '1', '59', '60', '61', '-1', '2958466', '1E+15', '32873', '99999', '20260331', '31/03/2026', 'next Tuesday', ''])(
  'leaves %s as it is',
  (text) => {
    expect(dateOfNumber(text, undefined)).toBe(text);
  },
);

it('serves columns of dates and no other', async () => {
  const csv = 'case_ref,rated_on,team_code,question,rater,score\n46112,46112,T01,safety,mother,5\nC2,60,T01,safety,mother,5\n';
  const { rows, issues } = await readFile(fileOf(csv), 'ratings');
  expect(rows.map(({ values }) => [values['case_ref'], values['rated_on']])).toEqual([['46112', '2026-03-31']]);
  expect(issues.map(({ place, code }) => [place.line, place.column, code])).toEqual([[3, 'rated_on', 'not-a-date']]);
});
