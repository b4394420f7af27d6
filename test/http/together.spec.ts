import {
  type ImportResult,
  type Preview,
  type TogetherPreview,
  type Upload,
  preview,
  routes,
  togetherPreview,
} from '@waymark/contract';
import { history, refused } from './support/acts.js';
import { digestsOf } from './support/digests.js';
import { csv, occasion, ratings, ratingsHeading, teams } from './support/files.js';
import { type Server, importFile, makeAuthority, openServer, sendFile } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

let made = 0;
async function empty(): Promise<string> {
  const code = `7${(made += 1)}`;
  await makeAuthority(server, code);
  return code;
}

async function sent(code: string, name: string, text: string): Promise<number> {
  return (await sendFile(server, code, name, text)).json<Upload>().id;
}

const auto = (upload: number) => ({ upload, choice: { dataset: 'auto', columns: {} } });

async function together(code: string, uploads: readonly number[]): Promise<TogetherPreview> {
  const answer = await server.post(routes.together(code), { files: uploads.map(auto) });
  if (answer.statusCode !== 200) throw new Error(answer.payload);
  return togetherPreview.parse(answer.json());
}

describe('several files at once', () => {
  it('stand in the order in which they go in, and see one another', async () => {
    const code = await empty();
    const [scales, list] = [await sent(code, 'scales.csv', ratings(4)), await sent(code, 'list.csv', teams)];

    const { files } = await together(code, [scales, list]);

    expect(
      files.map(({ upload, dataset, state, counts }) => [upload.file, dataset, state, counts.added, counts.rejected]),
    ).toEqual([
      ['list.csv', 'teams', 'ready', 3, 0],
      ['scales.csv', 'ratings', 'ready', 8, 0],
    ]);
    expect(files[1]?.measures).toContain('MM-23');
  });

  it('change nothing by being looked at', async () => {
    const code = await empty();
    const uploads = [await sent(code, 'scales.csv', ratings(4)), await sent(code, 'list.csv', teams)];
    const before = await digestsOf(server.database.ownerUrl);

    await together(code, uploads);
    const after = [auto(uploads[1]!)];
    expect((await server.post(routes.preview(code, uploads[0]!), { dataset: 'ratings', columns: {}, after })).statusCode).toBe(
      200,
    );

    expect(await digestsOf(server.database.ownerUrl)).toEqual(before);
  });

  it('say which one a person has to be asked about, which is refused, and which is known, and keep the others', async () => {
    const code = await empty();
    await importFile(server, code, 'teams', teams);
    const uploads = [
      await sent(code, 'list.csv', teams),
      await sent(code, 'riddle.csv', 'alpha,beta\n1,2\n'),
      await sent(code, 'months first.csv', csv(ratingsHeading, 'O1,02/13/2026,C1,T1,safety,mother,4')),
      await sent(code, 'page.csv', '<!doctype html><html></html>'),
      await sent(code, 'scales.csv', ratings(2)),
    ];

    const { files } = await together(code, uploads);

    expect(Object.fromEntries(files.map(({ upload, state }) => [upload.file, state]))).toEqual({
      'list.csv': 'nothing-to-do',
      'scales.csv': 'ready',
      'months first.csv': 'ask',
      'riddle.csv': 'ask',
      'page.csv': 'refused',
    });
    for (const { state, problems } of files) if (state === 'ask' || state === 'refused') expect(problems[0]?.repair).not.toBe('');
  });

  it('go in one after the other, each at the version that the one before left', async () => {
    const code = await empty();
    const uploads = [await sent(code, 'scales.csv', ratings(4)), await sent(code, 'list.csv', teams)];
    const looked = await together(code, uploads);

    let { version } = looked;
    for (const { upload } of looked.files) {
      const { choice } = auto(upload.id);
      const answer = await server.post(routes.apply(code, upload.id), {
        choice,
        version,
        call: '3f0e2a52-0000-4000-8000-000000000001',
      });
      expect(answer.statusCode).toBe(200);
      ({ version } = answer.json<ImportResult>());
    }

    expect((await history(server, code)).map(({ dataset, counts }) => [dataset, counts.added]).slice(0, 2)).toEqual([
      ['ratings', 8],
      ['teams', 3],
    ]);
  });

  it('are checked row by row as if those before had gone in', async () => {
    const code = await empty();
    const [scales, list] = [await sent(code, 'scales.csv', ratings(4)), await sent(code, 'list.csv', teams)];
    const check = async (after: readonly object[]) =>
      preview.parse((await server.post(routes.preview(code, scales), { dataset: 'ratings', columns: {}, after })).json());

    expect((await check([])).counts.rejected).toBe(8);
    const checked = await check([auto(list)]);
    expect([checked.counts.added, checked.counts.rejected]).toEqual([8, 0]);
  });
});

describe('words that are not understood', () => {
  const words = csv(
    ratingsHeading,
    ...occasion(1),
    'O2,2026-02-11,C2,T1,safety,Mothr,4',
    'O3,2026-02-11,C3,Assesment North,safety,Nan,7/10',
  );
  const checkWords = async (code: string, upload: number, choice: object) =>
    (await server.post(routes.preview(code, upload), { dataset: 'ratings', columns: {}, ...choice })).json<Preview>();

  it('come with what they may be read as, and the one plain reading where there is one', async () => {
    const code = await empty();
    await importFile(server, code, 'teams', teams);
    const { problems } = await checkWords(code, await sent(code, 'scales.csv', words), {});

    const raters = problems.find(({ column }) => column === 'rater');
    expect(raters?.found).toEqual([
      { text: 'Mothr', rows: 1, plain: 'mother' },
      { text: 'Nan', rows: 1, plain: null },
    ]);
    expect(raters?.readings).toContainEqual({ to: 'wider_family', label: 'wider family' });
    expect(problems.find(({ column }) => column === 'score')?.found).toEqual([{ text: '7/10', rows: 1, plain: '7' }]);
  });

  it('are read as a person said, now and in every later file of their kind, until it is taken back', async () => {
    const code = await empty();
    await importFile(server, code, 'teams', teams);
    const accepted = {
      rater: { Mothr: 'mother', Nan: 'wider_family' },
      score: { '7/10': '7' },
      team_code: { 'Assesment North': 'T1' },
    };
    const first = await sent(code, 'scales.csv', words);
    const checked = await checkWords(code, first, { words: accepted });
    expect(checked.counts).toMatchObject({ added: 4, rejected: 0 });
    await server.post(routes.apply(code, first), {
      choice: { dataset: 'ratings', columns: {}, words: accepted },
      version: checked.version,
    });

    const next = await sent(code, 'next.csv', csv(ratingsHeading, 'O9,2026-03-11,C9,Assesment North,safety,NAN,7/10'));
    expect((await checkWords(code, next, {})).counts).toMatchObject({ added: 1, rejected: 0 });
    const matched = (await server.get(routes.matching(code, next))).json<{ words: readonly object[] }>();
    expect(matched.words).toContainEqual({ column: 'rater', from: 'nan', to: 'wider_family' });
    expect((await checkWords(code, next, { words: { rater: { nan: null } } })).counts.rejected).toBe(1);
  });
});

describe('a file that is not what it should be', () => {
  const northern = (rows: number, team: string) =>
    csv(ratingsHeading, ...Array.from({ length: rows }, (_, i) => `N${i},2026-02-11,C${i},${team},safety,mother,4`));

  it('is refused as another service’s where most of its rows name teams that nobody here knows', async () => {
    const code = await empty();
    await importFile(server, code, 'teams', teams);
    const upload = await sent(code, 'theirs.csv', northern(12, 'X7'));
    const checked = (await server.post(routes.preview(code, upload), { dataset: 'ratings', columns: {} })).json<Preview>();

    expect([checked.state, checked.problems[0]?.code]).toEqual(['refused', 'another-service']);
    const version = checked.version;
    expect(refused(await server.post(routes.apply(code, upload), { choice: auto(upload).choice, version }))).toEqual([
      400,
      'another-service',
    ]);
    expect((await history(server, code)).filter(({ dataset }) => dataset === 'ratings')).toEqual([]);
  });

  it('says so where it is older than what is known, and goes in when a person wants it', async () => {
    const code = await empty();
    await importFile(server, code, 'teams', teams);
    await importFile(server, code, 'ratings', ratings(2, { on: '2026-03-10' }));
    const upload = await sent(code, 'old.csv', ratings(3, { on: '2025-12-10', prefix: 'K' }));

    const checked = (await server.post(routes.preview(code, upload), { dataset: 'ratings', columns: {} })).json<Preview>();

    expect(checked.problems[0]).toMatchObject({
      code: 'older-than-known',
      weight: 'warning',
      reason: 'The newest row of this file is of December 2025; rows up to March 2026 are known already.',
    });
    expect(checked.state).toBe('ready');
  });
});
