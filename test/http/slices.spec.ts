import {
  caseloadColumns,
  caseloadStripsOf,
  openCasesRatedColumns,
  openCasesRatedOf,
  routes,
  sliceNames,
} from '@waymark/contract';
import { decodeFrame } from '@waymark/frames';
import { csv, occasion, ratingsHeading, teams } from './support/files.js';
import { type Answer, type Server, importFile, makeAuthority, openServer } from './support/server.js';

const february2026 = 56 * 12 + 1;

const practice = csv(
  'snapshot_on,case_ref,team_code,pathway',
  ...Array.from({ length: 30 }, (_, i) => `2026-02-28,C${i + 1},T1,${i < 10 ? 'child_protection' : 'child_in_need'}`),
);
const caseloads = csv(
  'snapshot_on,person_ref,team_code,fte,children_open,local_maximum',
  ...Array.from({ length: 6 }, (_, i) => `2026-02-28,W${i + 1},T1,1,${10 + i},18`),
  ...Array.from({ length: 5 }, (_, i) => `2026-02-28,V${i + 1},T2,1,37,18`),
);

let server: Server;
beforeAll(async () => {
  server = await openServer();
  await makeAuthority(server, '314', 'Eastmoor');
  await importFile(server, '314', 'teams', teams);
  await importFile(server, '314', 'practice', practice);
  await importFile(
    server,
    '314',
    'ratings',
    csv(ratingsHeading, ...Array.from({ length: 12 }, (_, i) => occasion(i + 1)).flat()),
  );
  await importFile(server, '314', 'caseloads', caseloads);
});
afterAll(() => server.close());

const frameOf = ({ rawPayload }: Answer) => decodeFrame(Uint8Array.from(rawPayload));
const rated = async (unit: string, cut?: string) =>
  openCasesRatedOf(frameOf(await server.get(routes.slice('314', 'open-cases-rated'))), unit, cut);

describe('a named slice', () => {
  it('says how open cases were last rated by professionals, and how many were not', async () => {
    expect(await rated('ALL')).toEqual([
      { month: february2026, counts: [0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0], notRated: 18, isSilent: false, open: 30 },
    ]);
    expect((await rated('team:T1', 'pathway=child_protection'))[0]).toMatchObject({ notRated: 0 });
    expect((await rated('area:assessment', 'pathway=child_in_need'))[0]).toMatchObject({ notRated: 18 });
  });

  it('holds a team of six workers without their names, and nothing of a team of five', async () => {
    const answer = await server.get(routes.slice('314', 'caseloads'));

    expect(caseloadStripsOf(frameOf(answer))).toMatchObject([
      { team: 'T1', held: [10, 11, 12, 13, 14, 15].map((at) => ({ at, n: 1 })), maxima: [{ at: 18, n: 6 }] },
      { team: 'T2', held: undefined, maxima: [] },
    ]);
    expect([...(frameOf(answer).columns['at']?.values ?? [])]).not.toContain(37);
  });

  it.each([
    ['open-cases-rated', openCasesRatedColumns],
    ['caseloads', caseloadColumns],
  ] as const)('%s is an Arrow stream with the columns of the contract and nothing else', async (name, columns) => {
    const answer = await server.get(routes.slice('314', name));

    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/vnd.apache.arrow.stream']);
    expect(Object.keys(frameOf(answer).columns).sort()).toEqual([...columns].sort());
  });

  it.each(sliceNames)('%s is not sent again to somebody who has it, and travels packed', async (name) => {
    const first = await server.get(routes.slice('314', name), { 'accept-encoding': 'gzip' });
    const again = await server.get(routes.slice('314', name), { 'if-none-match': String(first.headers['etag']) });

    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect(first.headers['content-encoding']).toBe('gzip');
  });

  it('has a new mark and new numbers after an import, and the former numbers after its undo', async () => {
    const before = await server.get(routes.slice('314', 'open-cases-rated'));
    const { batch } = await importFile(server, '314', 'ratings', csv(ratingsHeading, `X1,2026-02-20,C20,T1,safety,chair,8`));
    const after = await server.get(routes.slice('314', 'open-cases-rated'), {
      'if-none-match': String(before.headers['etag']),
    });

    expect(after.statusCode).toBe(200);
    expect(openCasesRatedOf(frameOf(after), 'ALL')[0]).toMatchObject({ notRated: 17 });
    await server.post(routes.undo('314', batch), {});
    expect((await rated('ALL'))[0]).toMatchObject({ notRated: 18 });
  });

  it('that does not exist is said to be so, with those that do', async () => {
    const answer = await server.get(routes.slice('314', 'caseloads').replace('caseloads', 'workers'));

    expect([answer.statusCode, JSON.parse(answer.payload).code]).toEqual([404, 'no-such-slice']);
    expect(answer.payload).toContain('open-cases-rated');
  });

  it('of an empty authority holds no row', async () => {
    await makeAuthority(server, '902');

    for (const name of sliceNames) expect([name, frameOf(await server.get(routes.slice('902', name))).length]).toEqual([name, 0]);
  });
});
