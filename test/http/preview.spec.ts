import { type Problem, type Upload, preview, routes } from '@waymark/contract';
import { apply, refused, withTeams } from './support/acts.js';
import { digestsOf } from './support/digests.js';
import { csv, occasion, ratings, ratingsHeading } from './support/files.js';
import { type Server, importFile, openServer, previewFile, sendFile } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

describe('checking rows', () => {
  const mixed = csv(
    ratingsHeading,
    ...occasion(1),
    ...occasion(2),
    'O3,2026-02-11,SECRET-7,T9,safety,mother,4',
    'O4,2026-02-11,SECRET-8,T1,safety,mother,5.5',
    'O5,2031-02-11,SECRET-9,T1,safety,mother,4',
    'O6,2026-02-11,SECRET-10,T1,safety,mother,seven',
  );

  it('counts rows so that they add up, and groups what is wrong by its repair', async () => {
    const code = await withTeams(server);
    await importFile(server, code, 'ratings', csv(ratingsHeading, ...occasion(1), ...occasion(2, { score: 6 })));

    const { preview: checked } = await previewFile(server, code, 'ratings', mixed);

    expect(preview.parse(checked).state).toBe('ready');
    expect(checked.counts).toEqual({ read: 8, added: 0, changed: 1, unchanged: 3, ended: 0, rejected: 4, cellsRefused: 0 });
    expect(checked.problems.map(({ weight, column, rows, lines }) => [weight, column, rows, lines])).toEqual(
      expect.arrayContaining([
        ['refused-row', 'team_code', 1, [6]],
        ['refused-row', 'rated_on', 1, [8]],
      ]),
    );
    expect(checked.problems.map(({ code, rows }) => [code, rows])).toContainEqual(['new-values', 1]);
    const refusals = checked.problems.filter(({ weight }) => weight === 'refused-row');
    expect(refusals.reduce((sum, { rows }) => sum + rows, 0)).toBe(4);
    expect(checked.rows.filter(({ result }) => result === 'refused').map(({ line }) => line)).toEqual([6, 7, 8, 9]);
    expect(checked.rows.find(({ line }) => line === 4)?.result).toBe('update');
  });

  it('changes nothing: every table is what it was, and so are the figures', async () => {
    const code = await withTeams(server);
    await importFile(server, code, 'ratings', ratings(3));
    const { id } = (await sendFile(server, code, 'more.csv', ratings(30))).json<Upload>();
    const [tables, figures] = [await digestsOf(server.database.ownerUrl), await server.get(routes.figures(code))];

    for (const address of [routes.preview(code, id), routes.previewRefusedRows(code, id)]) {
      expect((await server.post(address, { dataset: 'ratings' })).statusCode).toBe(200);
    }
    await server.get(routes.matching(code, id));

    expect(await digestsOf(server.database.ownerUrl)).toEqual(tables);
    expect((await server.get(routes.figures(code))).headers['etag']).toBe(figures.headers['etag']);
  });

  it('shows pseudonyms: no reference of the file stands anywhere in the answer', async () => {
    const code = await withTeams(server);

    const { answer, preview: checked } = await previewFile(server, code, 'ratings', mixed);

    expect(answer.payload).not.toMatch(/SECRET/i);
    const references = checked.previewColumns.findIndex(({ ours }) => ours === 'case_ref');
    const shown = checked.rows.map(({ cells }) => cells[references]);
    expect(shown[0]).toBe(shown[1]);
    expect(new Set(shown).size).toBe(6);
  });

  it('is refused where all rows are, and says which file problem stands in the way', async () => {
    const code = await withTeams(server);

    const { preview: allBad } = await previewFile(
      server,
      code,
      'ratings',
      csv(ratingsHeading, 'O3,2026-02-11,K1,T9,safety,mother,4'),
    );
    const { preview: noTeams } = await previewFile(
      server,
      code,
      'ratings',
      csv('rated_on,case_ref,rater,score', '2026-02-11,K1,mother,4'),
    );

    expect([allBad.state, allBad.counts.rejected]).toEqual(['refused', 1]);
    expect(noTeams.state).toBe('refused');
    expect(noTeams.problems[0]).toMatchObject({ weight: 'refused-file', column: 'team_code' });
    expect(refused(await apply(server, code, noTeams.upload.id, 'ratings', noTeams.version))[0]).toBe(400);
  });

  it('gives the refused rows as a file that no spreadsheet runs', async () => {
    const code = await withTeams(server);
    const text = csv(
      `${ratingsHeading},reason_given`,
      '"=HYPERLINK(""http://x"")",2026-02-11,K1,T9,safety,@SUM(A1),-4+1,+1',
      '-1,2026-02-11,K1,T9,safety,mother,-1,yes',
    );
    const { upload: sent } = await previewFile(server, code, 'ratings', text);

    const answer = await server.post(routes.previewRefusedRows(code, sent.id), { dataset: 'ratings' });

    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="refused-rows.csv"',
    });
    const [header, first, second] = answer.payload.split('\r\n');
    expect(header).toBe(`line,column,code,reason,repair,${ratingsHeading},reason_given`);
    expect(first).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(first).toContain(`,'@SUM(A1),'-4+1,+1`);
    expect(second).toMatch(/,-1,2026-02-11,K1,T9,safety,mother,-1,yes$/);
  });

  it('refuses a choice that is none, with its field', async () => {
    const code = await withTeams(server);
    const { id } = (await sendFile(server, code, 'file.csv', ratings(1))).json<Upload>();
    for (const [choice, where] of [
      [{}, 'dataset'],
      [{ dataset: 'ratings', columns: { score: 4 } }, 'columns.score'],
      [{ dataset: 'ratings', dateOrder: 'year' }, 'dateOrder'],
    ] as const) {
      const answer = await server.post(routes.preview(code, id), choice);
      expect([answer.statusCode, answer.json<Problem>().where]).toEqual([400, where]);
    }
  });
});
