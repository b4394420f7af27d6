import { datasetByName } from '@waymark/datasets';
import { fileOf, rowsOf } from '../testing/index.js';
import { FileRefused, planFile, type PlanAnswer, type PlanOptions } from './index.js';

async function planned(text: string, target = 'auto', options?: PlanOptions): Promise<PlanAnswer> {
  return planFile(await rowsOf(fileOf(text)), target === 'auto' ? 'auto' : datasetByName(target)!, options);
}

const teams = 'team_code,team_name,service_area\nT01,Front door 1,front_door\nT02,Front door 2,front_door\n';

it('finds the headings under title rows', async () => {
  const answer = await planned(`Team list,,\nPrinted 01/04/2026,,\n,,\n${teams}`);
  expect(answer).toMatchObject({
    state: 'planned',
    plan: { headerLine: 4, headings: ['team_code', 'team_name', 'service_area'] },
  });
});

it('keeps three different samples of each column that is read and none of those left out', async () => {
  const answer = await planned(
    'team_code,team_name,service_area,Manager\nT01,A,other,x\nT02,A,other,y\nT03,B,other,z\nT04,C,other,w\n',
  );
  if (answer.state === 'ask') throw new Error('not asked');
  expect([...answer.plan.samples]).toEqual([
    [0, ['T01', 'T02', 'T03']],
    [1, ['A', 'B', 'C']],
    [2, ['other']],
  ]);
});

it('takes no sample from a row in which cells have slipped under other headings', async () => {
  const answer = await planned('case_ref,rated_on,team_code\nC1,,2026-02-10,T01\nC2,2026-02-11,T02\n', 'ratings');
  if (answer.state === 'ask') throw new Error('not asked');
  expect([...answer.plan.samples.values()]).toEqual([['C2'], ['2026-02-11'], ['T02']]);
});

it('refuses a file with nothing below its headings', async () => {
  const refused = await planned('team_code,team_name,service_area\n').catch((reason: unknown) => reason);
  expect(refused).toBeInstanceOf(FileRefused);
  expect(refused).toMatchObject({ code: 'no-rows', message: 'No data rows below the header on row 1.' });
});

it('refuses a file without headings', async () => {
  await expect(planned('1,2\n3,4\n', 'teams')).rejects.toMatchObject({ code: 'no-headings' });
});

it('refuses, with the match to look at, a file that lacks a needed column', async () => {
  const answer = await planned('team_code,team_name\nT01,Front door 1\n', 'teams');
  expect(answer).toMatchObject({ state: 'refused', issues: [{ code: 'column-missing', place: { column: 'service_area' } }] });
});

it('asks which dataset a file is where its headings say nothing', async () => {
  expect(await planned('kind,title\na,b\n')).toMatchObject({ state: 'ask', candidates: [] });
});

it('takes the order of day and month as it was said, for all columns or for one', async () => {
  const answer = await planned('team_code,team_name,service_area,opened_on,closed_on\nT01,A,other,,\n', 'teams', {
    dateOrder: 'month',
    dateOrders: { closed_on: 'day' },
  });
  expect(answer).toMatchObject({ plan: { dateOrders: { go_live_on: 'month', opened_on: 'month', closed_on: 'day' } } });
});
