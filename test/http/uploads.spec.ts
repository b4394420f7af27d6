import { type Matching, type Preview, type Problem, type Upload, matching, routes, upload } from '@waymark/contract';
import { apply, history, refused, withTeams } from './support/acts.js';
import { digestsOf } from './support/digests.js';
import { csv, ratings } from './support/files.js';
import { type Server, importFile, multipart, openServer, previewFile, sendFile } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

describe('sending a file', () => {
  it('keeps it whole and says what arrived; the history does not know of it yet', async () => {
    const code = await withTeams(server);
    const text = ratings(3);

    const sent = await sendFile(server, code, 'scaling.csv', text);

    expect(sent.statusCode).toBe(201);
    expect(upload.parse(sent.json())).toMatchObject({ file: 'scaling.csv', size: Buffer.byteLength(text), knownAs: null });
    expect((await history(server, code)).map(({ file }) => file)).not.toContain('scaling.csv');
  });

  it('shows a name without folders, control characters and marks that turn text round', async () => {
    const code = await withTeams(server);
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
    const code = await withTeams(server);
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
    const code = await withTeams(server);
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
    const code = await withTeams(server);
    const { batch } = await importFile(server, code, 'ratings', ratings(3));

    const again = (await sendFile(server, code, 'renamed.csv', ratings(3))).json<Upload>();

    expect(again.knownAs?.batch).toBe(batch);
  });

  it('lets go of a file that was not imported, and keeps one that was', async () => {
    const code = await withTeams(server);
    const waiting = (await sendFile(server, code, 'waiting.csv', ratings(3))).json<Upload>();
    const used = await previewFile(server, code, 'ratings', ratings(4));
    await apply(server, code, used.upload.id, 'ratings', used.preview.version);

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
    const code = await withTeams(server);
    const text = csv(
      'Meeting date,case_ref,team_code,rater,score,Date of birth,Weather',
      '10/02/2026,C1,T1,mother,4,01/01/2015,rain',
    );

    const found = matching.parse((await matchingOf(code, text, '?dataset=ratings')).json());

    expect([found.file, found.dataset, found.headerLine, found.dateOrder]).toEqual(['file.csv', 'ratings', 1, 'day']);
    const byHeading = Object.fromEntries(found.columns.map((column) => [column.theirs, column]));
    expect(byHeading['score']).toMatchObject({ ours: 'score', how: 'exact', samples: ['4'] });
    expect(byHeading['Date of birth']).toMatchObject({ ours: null, leftOutBecause: 'personal', samples: [] });
    expect(byHeading['Weather']).toMatchObject({ ours: null, leftOutBecause: 'unknown', samples: [] });
    expect(Object.keys(byHeading)).toHaveLength(7);
  });

  it('asks which comes first where dates cannot all be day first, and takes the answer', async () => {
    const code = await withTeams(server);
    const text = csv('rated_on,case_ref,team_code,rater,score', '02/13/2026,C1,T1,mother,4', '02/10/2026,C2,T1,mother,4');

    const answer = await matchingOf(code, text, '?dataset=ratings');

    expect(answer.json<Matching>()).toMatchObject({ dateOrder: 'ask', dateExample: '02/13/2026' });
    const { id } = (await sendFile(server, code, 'file.csv', text)).json<Upload>();
    const checked = await server.post(routes.preview(code, id), { dataset: 'ratings', dateOrder: 'month' });
    expect(checked.json<Preview>()).toMatchObject({ state: 'ready', counts: { read: 2, added: 2 } });
  });

  it('remembers what a person chose when the next file of its kind arrives', async () => {
    const code = await withTeams(server);
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
    const code = await withTeams(server);

    const answer = await matchingOf(code, ratings(1), '?dataset=sonnets');

    expect(refused(answer)).toEqual([400, 'no-such-dataset']);
    expect(answer.json<Problem>().repair).toContain('ratings');
  });

  it('refuses bytes that are no table', async () => {
    const code = await withTeams(server);
    for (const text of ['', '\n\n\n', 'PK\u0003\u0004\u0014\u0000', '%PDF-1.7\n', '<html><body>Sign in</body></html>']) {
      const answer = await matchingOf(code, text);
      expect([text.slice(0, 8), answer.statusCode]).toEqual([text.slice(0, 8), 400]);
      expect(answer.json<Problem>().repair).toMatch(/\w/);
    }
  });
});
