import { type DataQuality, type DatasetQuality, dataQuality, routes } from '@waymark/contract';
import { csv, teams } from './support/files.js';
import { type Server, importFile, makeAuthority, openServer } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const qualityOf = async (code: string): Promise<DataQuality> =>
  dataQuality.parse((await server.get(routes.dataQuality(code))).json());
const of = async (code: string, dataset: string): Promise<DatasetQuality> =>
  (await qualityOf(code)).datasets.find((one) => one.dataset === dataset)!;

const training = csv(
  'event_ref,event_type,held_on,person_ref,team_code,status,used_after_3_months',
  'E1,two_day,2026-01-14,W1,T1,attended,yes',
  'E1,two_day,2026-01-14,W2,T1,attended,',
  'E2,half_day,2026-03-02,W3,,attended,no',
  'E2,half_day,2026-03-02,W4,T1,perhaps,no',
  'E2,half_day,2026-03-02,W5,T1,perhaps,no',
  'E2,half_day,soon,W6,T1,attended,no',
);

describe('an empty service', () => {
  it('has every dataset, and nothing in any but what the service says of itself', async () => {
    await makeAuthority(server, '310', 'Eastmoor');
    const { datasets } = await qualityOf('310');

    expect(datasets.length).toBeGreaterThan(20);
    expect(datasets.filter(({ last }) => last !== null).map(({ dataset }) => dataset)).toEqual(['authority']);
    expect(datasets.find(({ dataset }) => dataset === 'ratings')).toMatchObject({ months: null, teams: null, refused: [] });
  });
});

describe('a file with blanks and refused rows', () => {
  beforeAll(async () => {
    await makeAuthority(server, '314', 'Eastmoor');
    await importFile(server, '314', 'teams', teams);
    await importFile(server, '314', 'training', training);
  });

  it('says in which months there are rows, and that there are none between', async () => {
    expect((await of('314', 'training')).months).toEqual({ from: '2026-01', rows: [2, 0, 1] });
  });

  it('says how many rows leave a needed column blank, and which figures then know less', async () => {
    const { columns } = await of('314', 'training');

    expect(columns).toEqual([
      expect.objectContaining({ column: 'used_after_3_months', measures: ['LR-06'], rows: 3, blank: 1, notInSource: 0 }),
      expect.objectContaining({ column: 'team_code', rows: 3, blank: 1, notInSource: 0 }),
    ]);
  });

  it('tells a column that the file did not have from one that was left blank', async () => {
    const { columns } = await of('314', 'teams');

    expect(columns).toEqual([expect.objectContaining({ column: 'go_live_on', rows: 3, blank: 0, notInSource: 3 })]);
  });

  it('says why rows were refused, the most frequent repair first', async () => {
    const { refused } = await of('314', 'training');

    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ rows: 3, isFirstOnly: false });
    expect(refused[0]!.reasons.map(({ column, rows }) => [column, rows])).toEqual([
      ['status', 2],
      ['held_on', 1],
    ]);
    expect(refused[0]!.reasons[0]!.repair).toContain('attended');
  });

  it('forgets what an import said once it is undone', async () => {
    await makeAuthority(server, '315', 'Eastmoor');
    await importFile(server, '315', 'teams', teams);
    const { batch } = await importFile(server, '315', 'training', training);
    await server.post(routes.undo('315', batch), {});

    expect(await of('315', 'training')).toMatchObject({ last: null, months: null, refused: [] });
    expect((await of('315', 'training')).columns[0]).toMatchObject({ rows: 0, blank: 0 });
  });
});

it('names the open teams that sent nothing in the latest three months', async () => {
  await makeAuthority(server, '316', 'Eastmoor');
  await importFile(server, '316', 'teams', teams);
  const rows = ['2025-10', '2026-02'].map((month, i) => `V${i},individual,${month}-10,${month}-11,T${i + 1},W1`);
  await importFile(server, '316', 'supervision', csv('session_ref,kind,due_on,held_on,team_code,person_ref', ...rows));

  expect((await of('316', 'supervision')).teams).toEqual({ open: 3, silent: ['Assessment North', 'Disability'] });
});

it('is not sent again to somebody who has it', async () => {
  await makeAuthority(server, '317', 'Eastmoor');
  const { headers } = await server.get(routes.dataQuality('317'));

  expect((await server.get(routes.dataQuality('317'), { 'if-none-match': String(headers['etag']) })).statusCode).toBe(304);
});
