import {
  type ImportResult,
  type ImportSummary,
  type Matching,
  type Preview,
  type Problem,
  type Upload,
  importResult,
  importSummary,
  matching,
  preview,
  routes,
  upload,
} from '@waymark/contract';
import { csv, occasion, ratings, ratingsHeading, teams } from './support/files.js';
import { digestsOf } from './support/digests.js';
import {
  type Answer,
  type Server,
  importFile,
  makeAuthority,
  multipart,
  openServer,
  previewFile,
  sendFile,
} from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

let made = 0;

/** An authority of this test's own, with its three teams. */
async function withTeams(): Promise<string> {
  const code = `9${(made += 1)}`;
  await makeAuthority(server, code);
  await importFile(server, code, 'teams', teams);
  return code;
}

const values = async (code: string, indicator = 'MM-23') =>
  (await server.get(`${routes.values(code)}?indicator=${indicator}`)).payload;
const history = async (code: string) => (await server.get(routes.imports(code))).json<ImportSummary[]>();
const apply = (code: string, id: number, dataset: string, version: number) =>
  server.post(routes.apply(code, id), { choice: { dataset, columns: {} }, version });

function refused(answer: Answer): [number, string] {
  return [answer.statusCode, answer.json<Problem>().code];
}

describe('sending a file', () => {
  it('keeps it whole and says what arrived; the history does not know of it yet', async () => {
    const code = await withTeams();
    const text = ratings(3);

    const sent = await sendFile(server, code, 'scaling.csv', text);

    expect(sent.statusCode).toBe(201);
    expect(upload.parse(sent.json())).toMatchObject({ file: 'scaling.csv', size: Buffer.byteLength(text), knownAs: null });
    expect((await history(code)).map(({ file }) => file)).not.toContain('scaling.csv');
  });

  it('shows a name without folders, control characters and marks that turn text round', async () => {
    const code = await withTeams();
    for (const [name, shown] of [
      ['..\\\\..\\\\etc\\\\passwd', 'passwd'],
      ['../../ratings.csv', 'ratings.csv'],
      ['a\u202Evsc.csv', 'avsc.csv'],
      ['', 'file'],
      ['n'.repeat(500), 'n'.repeat(200)],
    ] as const) {
      const sent = await sendFile(server, code, name, 'a\n');
      expect([name, sent.json<Upload>().file]).toEqual([name, shown]);
    }
  });

  it('refuses a request without a file, one that is no form, and one that is cut off; nothing is kept', async () => {
    const code = await withTeams();
    const url = routes.uploads(code);
    const before = await digestsOf(server.database.ownerUrl);
    const whole = multipart('ratings.csv', ratings(50));
    const boundary = 'multipart/form-data; boundary=waymark-test-boundary';

    const empty = await server.ask({
      method: 'POST',
      url,
      headers: { 'content-type': boundary },
      payload: '--waymark-test-boundary--\r\n',
    });
    const cut = await server.ask({ method: 'POST', url, headers: whole.headers, payload: whole.payload.slice(0, 700) });
    const noBoundary = await server.ask({
      method: 'POST',
      url,
      headers: { 'content-type': 'multipart/form-data' },
      payload: 'x',
    });
    const asJson = await server.post(url, { file: 'ratings' });

    for (const answer of [empty, noBoundary, asJson]) expect(refused(answer)).toEqual([400, 'no-file']);
    expect(refused(cut)).toEqual([400, 'upload-cut-off']);
    expect(await digestsOf(server.database.ownerUrl)).toEqual(before);
  });

  it('refuses two files in one request and a thousand parts; nothing is kept', async () => {
    const code = await withTeams();
    const before = await digestsOf(server.database.ownerUrl);
    const boundary = 'waymark-test-boundary';
    const part = (i: number) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="f${i}"; filename="f${i}.csv"\r\nContent-Type: text/csv\r\n\r\na\n\r\n`;
    for (const count of [2, 1000]) {
      const payload = `${Array.from({ length: count }, (_, i) => part(i)).join('')}--${boundary}--\r\n`;
      const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
      const answer = await server.ask({ method: 'POST', url: routes.uploads(code), headers, payload });
      expect([count, answer.statusCode]).toEqual([count, 413]);
    }
    expect(await digestsOf(server.database.ownerUrl)).toEqual(before);
  });

  it('says where exactly this file went in before', async () => {
    const code = await withTeams();
    const { batch } = await importFile(server, code, 'ratings', ratings(3));

    const again = (await sendFile(server, code, 'renamed.csv', ratings(3))).json<Upload>();

    expect(again.knownAs?.batch).toBe(batch);
  });

  it('lets go of a file that was not imported, and keeps one that was', async () => {
    const code = await withTeams();
    const waiting = (await sendFile(server, code, 'waiting.csv', ratings(3))).json<Upload>();
    const used = await previewFile(server, code, 'ratings', ratings(4));
    await apply(code, used.upload.id, 'ratings', used.preview.version);

    for (const { id } of [waiting, used.upload]) {
      const gone = await server.ask({ method: 'DELETE', url: routes.upload(code, id) });
      expect([gone.statusCode, gone.payload]).toEqual([204, '']);
    }

    expect(refused(await server.get(routes.matching(code, waiting.id)))).toEqual([404, 'no-such-file']);
    expect((await server.get(routes.matching(code, used.upload.id))).statusCode).toBe(200);
  });
});

describe('matching columns', () => {
  const matchingOf = async (code: string, text: string, question = '') => {
    const { id } = (await sendFile(server, code, 'file.csv', text)).json<Upload>();
    return server.get(`${routes.matching(code, id)}${question}`);
  };

  it('finds the dataset, and says of every column what it is, what it guessed and what it leaves out', async () => {
    const code = await withTeams();
    const text = csv(
      'Meeting date,case_ref,team_code,rater,score,Date of birth,Weather',
      '10/02/2026,C1,T1,mother,4,01/01/2015,rain',
    );

    const found = matching.parse((await matchingOf(code, text, '?dataset=ratings')).json());

    expect([found.dataset, found.headerLine, found.dateOrder]).toEqual(['ratings', 1, 'day']);
    const byHeading = Object.fromEntries(found.columns.map((column) => [column.theirs, column]));
    expect(byHeading['score']).toMatchObject({ ours: 'score', how: 'exact', samples: ['4'] });
    expect(byHeading['Date of birth']).toMatchObject({ ours: null, leftOutBecause: 'personal', samples: [] });
    expect(byHeading['Weather']).toMatchObject({ ours: null, leftOutBecause: 'unknown', samples: [] });
    expect(Object.keys(byHeading)).toHaveLength(7);
  });

  it('asks which comes first where dates cannot all be day first, and takes the answer', async () => {
    const code = await withTeams();
    const text = csv('rated_on,case_ref,team_code,rater,score', '02/13/2026,C1,T1,mother,4', '02/10/2026,C2,T1,mother,4');

    const answer = await matchingOf(code, text, '?dataset=ratings');

    expect(answer.json<Matching>()).toMatchObject({ dateOrder: 'ask', dateExample: '02/13/2026' });
    const { id } = (await sendFile(server, code, 'file.csv', text)).json<Upload>();
    const checked = await server.post(routes.preview(code, id), { dataset: 'ratings', dateOrder: 'month' });
    expect(checked.json<Preview>()).toMatchObject({ state: 'ready', counts: { read: 2, added: 2 } });
  });

  it('remembers what a person chose when the next file of its kind arrives', async () => {
    const code = await withTeams();
    const file = (number: number) => csv('Wann,case_ref,team_code,rater,score', `2026-02-1${number},K${number},T1,mother,4`);
    const first = (await sendFile(server, code, 'a.csv', file(1))).json<Upload>();
    const choice = { dataset: 'ratings', columns: { Wann: 'rated_on' } };
    const { version } = (await server.post(routes.preview(code, first.id), choice)).json<Preview>();
    expect((await server.post(routes.apply(code, first.id), { choice, version })).statusCode).toBe(200);

    const next = (await matchingOf(code, file(2), '?dataset=ratings')).json<Matching>();

    expect(next.columns.find(({ theirs }) => theirs === 'Wann')).toMatchObject({ ours: 'rated_on', how: 'chosen' });
    expect(next.missing).not.toContain('rated_on');
  });

  it('refuses a dataset that there is not, in words', async () => {
    const code = await withTeams();

    const answer = await matchingOf(code, ratings(1), '?dataset=sonnets');

    expect(refused(answer)).toEqual([400, 'no-such-dataset']);
    expect(answer.json<Problem>().repair).toContain('ratings');
  });

  it('refuses bytes that are no table', async () => {
    const code = await withTeams();
    for (const text of ['', '\n\n\n', 'PK\u0003\u0004\u0014\u0000', '%PDF-1.7\n', '<html><body>Sign in</body></html>']) {
      const answer = await matchingOf(code, text);
      expect([text.slice(0, 8), answer.statusCode]).toEqual([text.slice(0, 8), 400]);
      expect(answer.json<Problem>().repair).toMatch(/\w/);
    }
  });
});

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
    const code = await withTeams();
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
    expect(checked.problems.reduce((sum, { rows }) => sum + rows, 0)).toBe(4);
    expect(checked.rows.filter(({ result }) => result === 'refused').map(({ line }) => line)).toEqual([6, 7, 8, 9]);
    expect(checked.rows.find(({ line }) => line === 4)?.result).toBe('update');
  });

  it('changes nothing: every table is what it was, and so are the figures', async () => {
    const code = await withTeams();
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
    const code = await withTeams();

    const { answer, preview: checked } = await previewFile(server, code, 'ratings', mixed);

    expect(answer.payload).not.toMatch(/SECRET/i);
    const references = checked.previewColumns.findIndex(({ ours }) => ours === 'case_ref');
    const shown = checked.rows.map(({ cells }) => cells[references]);
    expect(shown[0]).toBe(shown[1]);
    expect(new Set(shown).size).toBe(6);
  });

  it('is refused where all rows are, and says which file problem stands in the way', async () => {
    const code = await withTeams();

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
    expect(refused(await apply(code, noTeams.upload.id, 'ratings', noTeams.version))[0]).toBe(400);
  });

  it('gives the refused rows as a file that no spreadsheet runs', async () => {
    const code = await withTeams();
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
    const code = await withTeams();
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

describe('importing', () => {
  it('puts in what was checked, names the measures that can have moved, and stands in the history', async () => {
    const code = await withTeams();
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', ratings(24), 'february.csv');

    const answer = await apply(code, sent.id, 'ratings', checked.version);

    const result = importResult.parse(answer.json<ImportResult>());
    expect(result.import).toMatchObject({ kind: 'file', state: 'applied', file: 'february.csv', counts: checked.counts });
    expect(result.measures).toContain('MM-23');
    expect(result.measures).not.toContain('MM-01');
    expect((await history(code))[0]).toEqual(result.import);
    expect((await server.get(routes.import(code, result.import.batch))).json()).toEqual(importSummary.parse(result.import));
    expect(await values(code)).toContain('MM-23,2026-02,whole,ALL,24,24,1,');
  });

  it('refuses what was checked before something else went in, and changes nothing', async () => {
    const code = await withTeams();
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', ratings(24));
    await importFile(server, code, 'ratings', csv(ratingsHeading, 'O99,2026-02-11,K1,T1,safety,mother,4'));
    const before = await values(code);

    const stale = await apply(code, sent.id, 'ratings', checked.version);

    expect(refused(stale)).toEqual([409, 'preview-is-stale']);
    expect(await values(code)).toBe(before);
    const again = (await server.post(routes.preview(code, sent.id), { dataset: 'ratings' })).json<Preview>();
    expect((await apply(code, sent.id, 'ratings', again.version)).statusCode).toBe(200);
  });

  it('of the same file again does nothing and names the import in which it went', async () => {
    const code = await withTeams();
    const { batch } = await importFile(server, code, 'ratings', ratings(3));
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', ratings(3), 'again.csv');
    const before = (await history(code)).length;

    const again = await apply(code, sent.id, 'ratings', checked.version);

    expect(checked.state).toBe('nothing-to-do');
    expect(refused(again)).toEqual([409, 'already-known']);
    expect(again.json<Problem>().detail).toContain(`import ${batch}`);
    expect(await history(code)).toHaveLength(before);
  });

  it('of one checked file asked for twice at once happens once', async () => {
    const code = await withTeams();
    const { upload: sent, preview: checked } = await previewFile(server, code, 'ratings', ratings(24));

    const answers = await Promise.all([1, 2, 3].map(() => apply(code, sent.id, 'ratings', checked.version)));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    expect((await history(code)).filter(({ dataset }) => dataset === 'ratings')).toHaveLength(1);
  });

  it('keeps the refused rows beside it as a file that no spreadsheet runs', async () => {
    const code = await withTeams();
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
    const code = await withTeams();
    const { batch } = await importFile(server, code, 'ratings', ratings(2));

    expect((await server.get(routes.refusedRows(code, batch))).payload).toBe('');
    expect(refused(await server.get(routes.refusedRows(code, batch + 1)))).toEqual([404, 'no-such-import']);
  });
});

describe('undoing and redoing', () => {
  it('gives back exactly the former figures, and again those of the import', async () => {
    const code = await withTeams();
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
    const code = await withTeams();
    const ratingsImport = await importFile(server, code, 'ratings', ratings(3), 'scaling.csv');
    const teamsImport = (await history(code)).find(({ dataset }) => dataset === 'teams')!;
    const before = await digestsOf(server.database.ownerUrl);

    const answer = await server.post(routes.undo(code, teamsImport.batch), {});

    expect(refused(answer)).toEqual([409, 'others-rest-on-it']);
    expect(answer.json<Problem>().dependents).toEqual([{ batch: ratingsImport.batch, dataset: 'ratings', file: 'scaling.csv' }]);
    expect(await digestsOf(server.database.ownerUrl)).toEqual(before);

    const both = await server.post(routes.undo(code, teamsImport.batch), { withDependents: true });
    expect(both.json<ImportSummary[]>().map(({ about }) => about)).toEqual([ratingsImport.batch, teamsImport.batch]);
  });

  it('refuses what cannot be: twice, of nothing, of an undo, and a redo of what stands or of what rests on something undone', async () => {
    const code = await withTeams();
    const { batch } = await importFile(server, code, 'ratings', ratings(3));
    const teamsBatch = (await history(code)).find(({ dataset }) => dataset === 'teams')!.batch;

    expect(refused(await server.post(routes.redo(code, batch), {}))).toEqual([409, 'not-undone']);
    const [undo] = (await server.post(routes.undo(code, batch), {})).json<ImportSummary[]>();
    expect(refused(await server.post(routes.undo(code, batch), {}))).toEqual([409, 'already-undone']);
    expect(refused(await server.post(routes.undo(code, undo!.batch), {}))).toEqual([409, 'not-an-import']);
    expect(refused(await server.post(routes.undo(code, 4711), {}))).toEqual([404, 'no-such-import']);
    await server.post(routes.undo(code, teamsBatch), {});
    expect(refused(await server.post(routes.redo(code, batch), {}))).toEqual([409, 'rests-on-undone']);
  });

  it('needs no more than an empty body, and refuses another kind of answer', async () => {
    const code = await withTeams();
    const { batch } = await importFile(server, code, 'ratings', ratings(3));

    const answer = await server.post(routes.undo(code, batch), { withDependents: 'yes' });

    expect([answer.statusCode, answer.json<Problem>().where]).toEqual([400, 'withDependents']);
    expect((await server.get(routes.import(code, batch))).json()).toMatchObject({ state: 'applied' });
  });
});

describe('datasets', () => {
  it('are explained one by one, and each has a template whose heading fits it', async () => {
    const datasets = (await server.get(routes.datasets())).json<
      { name: string; columns: { name: string; required: boolean }[] }[]
    >();
    expect(datasets.map(({ name }) => name)).toEqual(expect.arrayContaining(['teams', 'ratings', 'responses']));

    for (const { name, columns } of datasets) {
      const template = await server.get(routes.template(name));
      expect([name, template.headers['content-type']]).toEqual([name, 'text/csv; charset=utf-8']);
      expect(template.headers['content-disposition']).toBe(`attachment; filename="${name}-template.csv"`);
      const headings = template.payload.split(/\r?\n/)[0]!.split(',');
      expect(headings).toEqual(expect.arrayContaining(columns.filter(({ required }) => required).map((column) => column.name)));
    }
    expect(refused(await server.get(routes.template('sonnets')))).toEqual([404, 'no-such-dataset']);
  });
});
