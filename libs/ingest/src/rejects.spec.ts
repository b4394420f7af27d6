import { parse } from 'csv-parse/sync';
import { fileOf, readFile } from '../testing/index.js';
import { rejectsHeader, rejectsLines, withoutFormula } from './index.js';

async function rejectsOf(text: string, target: string): Promise<readonly (readonly string[])[]> {
  const { plan, rejects } = await readFile(fileOf(text), target);
  return parse(rejectsHeader(plan) + rejects.map((reject) => rejectsLines(plan, reject)).join('')) as string[][];
}

it('has one line for each refused row, and then the columns of the file as they were', async () => {
  const lines = await rejectsOf('rated_on,case_ref,team_code,rater,score\n31/04/2026,C1,T01,mother,5.5\n', 'ratings');
  expect(lines).toEqual([
    ['line', 'column', 'code', 'reason', 'repair', 'rated_on', 'case_ref', 'team_code', 'rater', 'score'],
    [
      '2',
      'rated_on',
      'not-in-calendar',
      'This is not a day of the calendar. score must be one whole number from 0 to 10; found 5.5',
      'Write the day that was meant, as 31/03/2026 or 2026-03-31. Write one whole number from 0 to 10 on its own, or declined, not_asked, absent.',
      '31/04/2026',
      'C1',
      'T01',
      'mother',
      '5.5',
    ],
  ]);
});

it('has one line for each refused cell', async () => {
  const lines = await rejectsOf('instrument,response_ref,received_on,p1,p2\nparent-carer/1,Q1,01/03/2026,x,y\n', 'responses');
  expect(lines.slice(1).map((line) => line.slice(0, 3))).toEqual([
    ['2', 'p1', 'not-an-answer'],
    ['2', 'p2', 'not-an-answer'],
  ]);
});

it('hands on nothing of the columns that are left out', async () => {
  const lines = await rejectsOf(
    'instrument,response_ref,received_on,Name,p1\nparent-carer/1,Q1,soon,Rosalind Example,mostly\n',
    'responses',
  );
  expect(lines[1]!.slice(5)).toEqual(['parent-carer/1', 'Q1', 'soon', '', 'mostly']);
});

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+44 7700', "'+44 7700"],
  ['-x', "'-x"],
  ['\t=1', "'\t=1"],
  ['\uFF1D1+1', "'\uFF1D1+1"],
  ['-2', '-2'],
  ['+0.5', '+0.5'],
  ['T01', 'T01'],
])('writes %j as %j, so that no spreadsheet runs it', (text, expected) => {
  expect(withoutFormula(text)).toBe(expected);
});
