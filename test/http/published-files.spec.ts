import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MatchingChoice, type Preview, type Upload, routes } from '@waymark/contract';
import { sharedFolder } from '../support/shared.js';
import { refused, withTeams } from './support/acts.js';
import { type Server, openServer, sendBytes } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const workforce = sharedFolder('data', 'real', 'dfe-workforce-statistics');
const filledIn = sharedFolder('data', 'real', 'annex-a-liia');
const empty = sharedFolder('data', 'real', 'annex-a-cscdp');

async function sent(code: string, folder: string, name: string): Promise<number> {
  return (await sendBytes(server, code, name, readFileSync(join(folder, name)))).json<Upload>().id;
}

async function checked(code: string, upload: number, choice: MatchingChoice): Promise<Preview> {
  const answer = await server.post(routes.preview(code, upload), choice);
  if (answer.statusCode !== 200) throw new Error(answer.payload);
  return answer.json<Preview>();
}

const openCases: MatchingChoice = { dataset: 'open_cases', columns: {}, asOf: '2021-03-31' };

describe('files that departments and authorities have published, sent as they are', () => {
  it(workforce ? 'the workforce series goes in with its 1,463 rows' : 'passes over the workforce series', async () => {
    if (!workforce) return expect(workforce).toBeUndefined();
    const code = await withTeams(server);
    const upload = await sent(code, workforce, 'csww_indicators_2017_to_2025.csv');
    const choice: MatchingChoice = { dataset: 'benchmarks', columns: {} };
    const { counts, version } = await checked(code, upload, choice);

    expect(counts).toMatchObject({ read: 1463, added: 1463, rejected: 0, cellsRefused: 0 });
    const answer = await server.post(routes.apply(code, upload), { choice, version });
    expect(answer.json()).toMatchObject({ import: { counts: { read: 1463, added: 1463, rejected: 0 } } });
  });

  it(filledIn ? 'Annex A holds 17 open people, 12 of them in four teams nobody knows' : 'passes over Annex A', async () => {
    if (!filledIn) return expect(filledIn).toBeUndefined();
    const code = await withTeams(server);
    const upload = await sent(code, filledIn, 'Annex_A.xlsx');
    const first = await checked(code, upload, openCases);

    expect(first.counts).toMatchObject({ read: 17, added: 5, rejected: 12 });
    expect(first.newTeams).toEqual([
      { name: 'Locality 4 Unit 1', rows: 2 },
      { name: 'Children in Care Team 1', rows: 3 },
      { name: 'Children in Care Team 2', rows: 1 },
      { name: 'Care Leavers Team', rows: 6 },
    ]);
    const said = first.problems.map(({ reason }) => reason).join('\n');
    expect(said).toContain('List 6 (children in need), sheet "List 6", holds 5 rows: 5 open, 0 closed.');
    expect(said).toContain('List 7 (child protection), sheet "List 7", holds 7 rows: 2 open, 5 closed.');
    expect((await checked(code, upload, { ...openCases, addTeams: true })).counts).toMatchObject({ added: 17, rejected: 0 });
  });

  it(
    empty ? 'Annex A without anybody in it, and a workbook of another kind, are refused by what they are' : 'passes over others',
    async () => {
      if (!empty) return expect(empty).toBeUndefined();
      const code = await withTeams(server);
      const answerTo = async (name: string) => refused(await server.get(routes.matching(code, await sent(code, empty, name))));

      expect(await answerTo('2015-01-sample.xlsx')).toEqual([400, 'annex-a-nobody-open']);
      expect(await answerTo('2016-01-sample.xlsx')).toEqual([400, 'annex-a-nobody-open']);
      expect(await answerTo('matcher-report.xlsx')).toEqual([400, 'no-headings']);
    },
  );
});
