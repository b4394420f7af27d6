import {
  type ImportResult,
  type ImportSummary,
  type Preview,
  type Problem,
  importResult,
  importSummary,
  routes,
} from '@waymark/contract';
import { apply, history, refused, withTeams } from './support/acts.js';
import { digestsOf } from './support/digests.js';
import { csv, occasion, ratings, ratingsHeading } from './support/files.js';
import { type Server, importFile, openServer, previewFile } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const values = async (code: string, indicator = 'MM-23') =>
  (await server.get(`${routes.values(code)}?indicator=${indicator}`)).payload;

describe('importing', () => {
  it('puts in what was checked, names the measures that can have moved, and stands in the history', async () => {
    const code = await withTeams(server);
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', ratings(24), 'february.csv');

    const answer = await apply(server, code, sent.id, 'ratings', checked.version);

    const result = importResult.parse(answer.json<ImportResult>());
    expect(result.import).toMatchObject({ kind: 'file', state: 'applied', file: 'february.csv', counts: checked.counts });
    expect(result.measures).toContain('MM-23');
    expect(result.measures).not.toContain('MM-01');
    expect((await history(server, code))[0]).toEqual(result.import);
    expect((await server.get(routes.import(code, result.import.batch))).json()).toEqual(importSummary.parse(result.import));
    expect(await values(code)).toContain('MM-23,2026-02,whole,ALL,24,24,1,');
  });

  it('refuses what was checked before something else went in, and changes nothing', async () => {
    const code = await withTeams(server);
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', ratings(24));
    await importFile(server, code, 'ratings', csv(ratingsHeading, 'O99,2026-02-11,K1,T1,safety,mother,4'));
    const before = await values(code);

    const stale = await apply(server, code, sent.id, 'ratings', checked.version);

    expect(refused(stale)).toEqual([409, 'preview-is-stale']);
    expect(await values(code)).toBe(before);
    const again = (await server.post(routes.preview(code, sent.id), { dataset: 'ratings' })).json<Preview>();
    expect((await apply(server, code, sent.id, 'ratings', again.version)).statusCode).toBe(200);
  });

  it('of a file with no row that can go in says what most rows lack, and leaves no import behind', async () => {
    const code = await withTeams(server);
    const before = (await history(server, code)).length;
    const rows = csv(ratingsHeading, 'O1,2026-02-11,K1,T1,safety,mother,14', 'O2,2026-02-11,K2,T1,safety,mother,15');
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', rows);

    const answer = await apply(server, code, sent.id, 'ratings', checked.version);

    expect(checked.state).toBe('refused');
    expect(refused(answer)).toEqual([400, 'nothing-to-import']);
    expect(answer.json<Problem>()).toMatchObject({
      detail: 'There is nothing to import: all 2 rows of this file are refused. Nothing has changed.',
      repair: 'Mend the rows, then import the file again. score is above 10 (2 rows).',
    });
    expect(await history(server, code)).toHaveLength(before);
  });

  it('of the same file again does nothing and names the import in which it went', async () => {
    const code = await withTeams(server);
    const { batch } = await importFile(server, code, 'ratings', ratings(3));
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', ratings(3), 'again.csv');
    const before = (await history(server, code)).length;

    const again = await apply(server, code, sent.id, 'ratings', checked.version);

    expect(checked.state).toBe('nothing-to-do');
    expect(refused(again)).toEqual([409, 'already-known']);
    expect(again.json<Problem>().detail).toContain(`import ${batch}`);
    expect(await history(server, code)).toHaveLength(before);
  });

  it('of one checked file asked for twice at once happens once', async () => {
    const code = await withTeams(server);
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', ratings(24));

    const answers = await Promise.all([1, 2, 3].map(() => apply(server, code, sent.id, 'ratings', checked.version)));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    expect((await history(server, code)).filter(({ dataset }) => dataset === 'ratings')).toHaveLength(1);
  });

  it('keeps the refused rows beside it as a file that no spreadsheet runs', async () => {
    const code = await withTeams(server);
    const { batch } = await importFile(
      server,
      code,
      'ratings',
      csv(ratingsHeading, ...occasion(1), '=1+1,2026-02-11,K1,T9,safety,mother,4'),
    );

    const answer = await server.get(routes.refusedRows(code, batch));

    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="refused-rows-${batch}.csv"`,
    });
    const lines = answer.payload.trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^4,team_code,.*,'=1\+1,2026-02-11,K1,T9,safety,mother,4$/);
  });

  it('has no refused rows where it refused none', async () => {
    const code = await withTeams(server);
    const { batch } = await importFile(server, code, 'ratings', ratings(2));

    expect((await server.get(routes.refusedRows(code, batch))).payload).toBe('');
    expect(refused(await server.get(routes.refusedRows(code, batch + 1)))).toEqual([404, 'no-such-import']);
  });
});

describe('undoing and redoing', () => {
  it('gives back exactly the former figures, and again those of the import', async () => {
    const code = await withTeams(server);
    await importFile(server, code, 'ratings', ratings(22));
    const former = await values(code);
    const { batch } = await importFile(
      server,
      code,
      'ratings',
      csv(ratingsHeading, ...occasion(1, { score: 9 }), ...occasion(30)),
    );
    const latter = await values(code);
    expect(latter).not.toBe(former);

    const undone = await server.post(routes.undo(code, batch), {});
    expect(undone.json<ImportSummary[]>()).toMatchObject([{ kind: 'undo', about: batch }]);
    expect(await values(code)).toBe(former);
    expect((await server.get(routes.import(code, batch))).json()).toMatchObject({ state: 'undone', undoneBy: batch + 1 });

    const redone = await server.post(routes.redo(code, batch), {});
    expect(redone.json<ImportSummary[]>()).toMatchObject([{ kind: 'redo', about: batch }]);
    expect(await values(code)).toBe(latter);
  });

  it('names the imports that rest on one, and takes them along only when told to', async () => {
    const code = await withTeams(server);
    const ratingsImport = await importFile(server, code, 'ratings', ratings(3), 'scaling.csv');
    const teamsImport = (await history(server, code)).find(({ dataset }) => dataset === 'teams')!;
    const before = await digestsOf(server.database.ownerUrl);

    const answer = await server.post(routes.undo(code, teamsImport.batch), {});

    expect(refused(answer)).toEqual([409, 'others-rest-on-it']);
    expect(answer.json<Problem>().dependents).toEqual([{ batch: ratingsImport.batch, dataset: 'ratings', file: 'scaling.csv' }]);
    expect(await digestsOf(server.database.ownerUrl)).toEqual(before);

    const both = await server.post(routes.undo(code, teamsImport.batch), { withDependents: true });
    expect(both.json<ImportSummary[]>().map(({ about }) => about)).toEqual([ratingsImport.batch, teamsImport.batch]);
  });

  it('refuses what cannot be: twice, of nothing, of an undo, and a redo of what stands or of what rests on something undone', async () => {
    const code = await withTeams(server);
    const { batch } = await importFile(server, code, 'ratings', ratings(3));
    const teamsBatch = (await history(server, code)).find(({ dataset }) => dataset === 'teams')!.batch;

    expect(refused(await server.post(routes.redo(code, batch), {}))).toEqual([409, 'not-undone']);
    const [undo] = (await server.post(routes.undo(code, batch), {})).json<ImportSummary[]>();
    expect(refused(await server.post(routes.undo(code, batch), {}))).toEqual([409, 'already-undone']);
    expect(refused(await server.post(routes.undo(code, undo!.batch), {}))).toEqual([409, 'not-an-import']);
    expect(refused(await server.post(routes.undo(code, 4711), {}))).toEqual([404, 'no-such-import']);
    await server.post(routes.undo(code, teamsBatch), {});
    expect(refused(await server.post(routes.redo(code, batch), {}))).toEqual([409, 'rests-on-undone']);
  });

  it('needs no more than an empty body, and refuses another kind of answer', async () => {
    const code = await withTeams(server);
    const { batch } = await importFile(server, code, 'ratings', ratings(3));

    const answer = await server.post(routes.undo(code, batch), { withDependents: 'yes' });

    expect([answer.statusCode, answer.json<Problem>().where]).toEqual([400, 'withDependents']);
    expect((await server.get(routes.import(code, batch))).json()).toMatchObject({ state: 'applied' });
  });
});
