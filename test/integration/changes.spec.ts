import { changesBetween } from '../../apps/api/src/figures/changes.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

const teams = 'team_code,team_name,service_area\nT1,Alder,assessment\n';
const replies = (...rows: readonly string[]) =>
  `instrument,response_ref,received_on,team_code,p2\n${rows.map((row) => `parent-carer/1,${row}\n`).join('')}`;

it('says which figures changed between two acts, from what to what, and through which acts', async () => {
  const authority = await newAuthority(core, 'CH1');
  const apply = async (dataset: string, csv: string) => {
    const outcome = await core.within((database) => importCsv(core, database, authority, dataset, csv));
    if (outcome.state !== 'applied') throw new Error('The file was known.');
    return outcome.batch.seq;
  };
  await apply('teams', teams);
  const first = await apply('responses', replies('R1,2025-03-01,T1,mostly', 'R2,2025-03-02,T1,a_little'));
  const corrected = await apply('responses', replies('R2,2025-03-02,T1,completely'));
  await core.within((database) => core.acts.undo(database, authority, tester, corrected, false));

  const [correction, undone] = await core.within(async (database) => {
    const asked = { indicators: ['MM-01'], breakdowns: ['whole'] } as const;
    return [
      await changesBetween(core.figures, database, authority, first, corrected, asked),
      await changesBetween(core.figures, database, authority, first, corrected + 1, asked),
    ];
  });

  expect(correction).toEqual([
    expect.objectContaining({
      indicator: 'MM-01',
      month: '2025-03',
      before: expect.objectContaining({ numerator: 1, denominator: 2 }),
      after: expect.objectContaining({ numerator: 2, denominator: 2 }),
      because_of: [{ batch: corrected, why: 'corrections', dataset: 'responses', file: 'responses.csv' }],
    }),
  ]);
  expect(undone).toEqual([]);
});
