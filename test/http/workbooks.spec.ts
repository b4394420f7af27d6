import { type SheetOfUpload, type Upload, routes } from '@waymark/contract';
import { workbookOf } from '@waymark/ingest/testing';
import { history, refused, withTeams } from './support/acts.js';
import { type Server, openServer, sendBytes } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const headings = ['occasion_ref', 'rated_on', 'case_ref', 'team_code', 'question', 'rater', 'score'];
const sheet = (name: string, state?: 'hidden') => ({
  name,
  rows: [headings, [`O-${name}`, '2026-02-10', `C-${name}`, 'T1', 'safety', 'mother', '4']],
  ...(state === undefined ? {} : { state }),
});
const several = workbookOf({ sheets: [sheet('March'), sheet('April'), sheet('Older', 'hidden')] });

describe('a workbook', () => {
  it('with several sheets is asked about, and lists them with their rows', async () => {
    const code = await withTeams(server);
    const { id } = (await sendBytes(server, code, 'scaling.xlsx', several)).json<Upload>();

    expect(refused(await server.get(routes.matching(code, id)))).toEqual([400, 'which-sheet']);
    const sheets = (await server.get(routes.sheets(code, id))).json<SheetOfUpload[]>();
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows])).toEqual([
      ['March', false, 2],
      ['April', false, 2],
      ['Older', true, 2],
    ]);
  });

  it('gives each sheet as an import of its own, known by file and sheet', async () => {
    const code = await withTeams(server);
    const { id } = (await sendBytes(server, code, 'scaling.xlsx', several)).json<Upload>();
    for (const name of ['March', 'April']) {
      const choice = { dataset: 'ratings', columns: {}, sheet: name };
      const { version } = (await server.post(routes.preview(code, id), choice)).json<{ version: number }>();
      expect((await server.post(routes.apply(code, id), { choice, version })).statusCode).toBe(200);
    }

    const files = (await history(server, code)).map(({ file }) => file);
    expect(files.slice(0, 2)).toEqual(['scaling.xlsx, sheet April', 'scaling.xlsx, sheet March']);
  });

  it('that harms its reader harms nobody else: it is refused, and the next file goes in', async () => {
    const code = await withTeams(server);
    const bad = (await sendBytes(server, code, 'bad.xlsx', several.subarray(0, several.length >> 1))).json<Upload>();
    expect(refused(await server.get(routes.matching(code, bad.id)))).toEqual([400, 'workbook-damaged']);

    const good = (await sendBytes(server, code, 'good.xlsx', workbookOf({ sheets: [sheet('Rows')] }))).json<Upload>();
    expect((await server.get(routes.matching(code, good.id))).json<{ dataset: string }>().dataset).toBe('ratings');
  });
});
