import { routes, seriesOf, figureColumns, type FigureRow } from '@waymark/contract';
import { decodeFrame, wordsOf } from '@waymark/frames';
import { overviewIds } from '@waymark/indicators';
import { csv, ratings, ratingsHeading, teams } from './support/files.js';
import { type Answer, type Server, importFile, makeAuthority, openServer } from './support/server.js';

const january2026 = 56 * 12;

let server: Server;
beforeAll(async () => {
  server = await openServer();
  await makeAuthority(server, '314', 'Eastmoor');
  await importFile(server, '314', 'teams', teams);
  await importFile(server, '314', 'ratings', ratings(24, { on: '2026-02-10' }));
});
afterAll(() => server.close());

const figures = (headers?: Readonly<Record<string, string>>) => server.get(routes.figures('314'), headers);
const frameOf = ({ rawPayload }: Answer) => decodeFrame(Uint8Array.from(rawPayload));
const february = (answer: Answer, figure: string, unit: string): FigureRow | undefined =>
  seriesOf(frameOf(answer), figure, unit).figures.find(({ month }) => month === january2026 + 1);

describe('the frame of figures', () => {
  it('is an Arrow stream that the dashboard can read, with the columns of the contract and nothing else', async () => {
    const answer = await figures();

    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/vnd.apache.arrow.stream']);
    expect(Object.keys(frameOf(answer).columns).sort()).toEqual([...figureColumns].sort());
  });

  it('holds what the files say: 24 occasions at which the family and a worker had a say', async () => {
    const answer = await figures();

    expect(february(answer, 'MM-23', 'ALL')).toMatchObject({ numerator: 24, denominator: 24, value: 1, state: 'ok' });
    expect(february(answer, 'MM-23', 'area:assessment')).toMatchObject({ denominator: 24, state: 'ok' });
    expect(february(answer, 'MM-23', 'team:T1')).toMatchObject({ denominator: 24, state: 'ok' });
    expect(february(answer, 'MM-23', 'team:T2')).toMatchObject({ denominator: 0, state: 'none', value: undefined });
  });

  it('is there in small for a first page: what the Overview draws of the whole service, the same figures, and no area or team', async () => {
    const whole = await server.get(routes.wholeFigures('314'));
    const all = await figures();

    expect(wordsOf(frameOf(whole), 'unit').words).toEqual(['ALL']);
    const isOfOverview = (figure: string) => overviewIds.includes(figure.split('/')[0]!);
    const ofOverview = wordsOf(frameOf(all), 'figure').words.filter(isOfOverview);
    expect(wordsOf(frameOf(whole), 'figure').words.every(isOfOverview)).toBe(true);
    expect(ofOverview.length).toBeGreaterThan(overviewIds.length - 1);
    for (const figure of ofOverview)
      expect([figure, seriesOf(frameOf(whole), figure, 'ALL')]).toEqual([figure, seriesOf(frameOf(all), figure, 'ALL')]);
    expect(whole.headers['etag']).not.toBe(all.headers['etag']);
    const known = await server.get(routes.wholeFigures('314'), { 'if-none-match': String(whole.headers['etag']) });
    expect(known.statusCode).toBe(304);
  });

  it('is not sent again to somebody who has it, whichever way their browser writes the mark', async () => {
    const { headers } = await figures();
    const etag = String(headers['etag']);
    expect(headers['cache-control']).toBe('private, no-cache');

    for (const mark of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await figures({ 'if-none-match': mark });
      expect([mark, answer.statusCode, answer.rawPayload.length]).toEqual([mark, 304, 0]);
      expect(answer.headers['etag']).toBe(etag);
    }
    expect((await figures({ 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('has a new mark and new figures after an import, and the former ones after its undo', async () => {
    const before = await figures();
    const { batch } = await importFile(server, '314', 'ratings', csv(ratingsHeading, `X1,2026-02-11,CX1,T2,safety,chair,5`));

    const after = await figures({ 'if-none-match': String(before.headers['etag']) });
    expect(after.statusCode).toBe(200);
    expect(february(after, 'MM-23', 'ALL')).toMatchObject({ numerator: 24, denominator: 25 });

    await server.post(routes.undo('314', batch), {});
    const undone = await figures({ 'if-none-match': String(after.headers['etag']) });
    expect(undone.statusCode).toBe(200);
    expect(february(undone, 'MM-23', 'ALL')).toEqual(february(before, 'MM-23', 'ALL'));
    expect(february(undone, 'MM-23', 'team:T2')).toEqual(february(before, 'MM-23', 'team:T2'));
  });

  it('is kept small on its way, for whoever can unpack it', async () => {
    const [plain, packed] = [await figures(), await figures({ 'accept-encoding': 'gzip' })];

    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length);
  });

  it('of an empty authority holds no row', async () => {
    await makeAuthority(server, '902');

    expect(frameOf(await server.get(routes.figures('902'))).length).toBe(0);
  });
});

describe('the frame of figures that are cut', () => {
  const cuts = (headers?: Readonly<Record<string, string>>) => server.get(routes.cuts('314'), headers);

  it('holds the rows of one pathway by themselves, in the whole and in a team', async () => {
    const heading = 'occasion_ref,rated_on,case_ref,team_code,pathway,question,rater,score';
    const occasion = (ref: string, pathway: string, raters: readonly string[]) =>
      raters.map((rater) => `${ref},2026-03-10,C-${ref},T1,${pathway},safety,${rater},5`);
    const { batch } = await importFile(
      server,
      '314',
      'ratings',
      csv(
        heading,
        ...occasion('P1', 'child_protection', ['mother', 'social_worker']),
        ...occasion('P2', 'child_in_need', ['social_worker']),
      ),
    );
    const frame = frameOf(await cuts());
    const march = (unit: string, cut: string) =>
      seriesOf(frame, 'MM-23', unit, cut).figures.find(({ month }) => month === january2026 + 2);

    expect(march('ALL', 'pathway=child_protection')).toMatchObject({ numerator: 1, denominator: 1, state: 'too_few' });
    expect(march('team:T1', 'pathway=child_in_need')).toMatchObject({ numerator: 0, denominator: 1 });
    expect(march('ALL', '')).toBeUndefined();
    await server.post(routes.undo('314', batch), {});
  });

  it('has a mark of its own, and is not sent again to somebody who has it', async () => {
    const [whole, cut] = [await figures(), await cuts()];

    expect(cut.headers['etag']).not.toBe(whole.headers['etag']);
    expect((await cuts({ 'if-none-match': String(cut.headers['etag']) })).statusCode).toBe(304);
  });
});

describe('the rows behind a figure', () => {
  it('are a file that is named for the figure and its month', async () => {
    const answer = await server.get(`${routes.behind('314')}?figure=MM-23&month=2026-02&format=csv`);

    expect(answer.headers['content-disposition']).toBe('attachment; filename="MM-23-2026-02-rows.csv"');
    expect(answer.payload.split('\n').filter((line) => line.startsWith('counts')).length).toBeGreaterThanOrEqual(24);
  });
});

describe('figures as rows', () => {
  const values = (question: string) => server.get(`${routes.values('314')}?${question}`);

  it('has exactly the columns that other programs rely on, a row for every month and known unit, in their order', async () => {
    const answer = await values('indicator=MM-23&from=2026-02&to=2026-02');

    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="values.csv"');
    const [header, ...rows] = answer.payload.trimEnd().split('\n');
    expect(header).toBe('indicator,month,breakdown,unit_code,numerator,denominator,value,lower,upper,n,state');
    expect(rows.map((row) => row.split(',').slice(0, 7).join())).toEqual([
      'MM-23,2026-02,whole,ALL,24,24,1',
      'MM-23,2026-02,service_area,assessment,24,24,1',
      'MM-23,2026-02,service_area,disability,0,0,',
      'MM-23,2026-02,team,T1,24,24,1',
      'MM-23,2026-02,team,T2,0,0,',
      'MM-23,2026-02,team,T3,0,0,',
    ]);
    expect(rows.map((row) => row.split(',').at(-1))).toEqual(['ok', 'ok', 'none', 'ok', 'none', 'none']);
  });

  it('says the same as JSON, with null where there is nothing', async () => {
    const [rows, text] = [await values('indicator=MM-23&format=json'), await values('indicator=MM-23')];
    const parsed = rows.json<Record<string, string | number | null>[]>();

    expect(parsed.find(({ unit_code: unit, month }) => unit === 'T2' && month === '2026-02')).toMatchObject({
      value: null,
      denominator: 0,
    });
    const asLines = parsed.map((row) =>
      Object.values(row)
        .map((value) => value ?? '')
        .join(),
    );
    expect(asLines).toEqual(text.payload.trimEnd().split('\n').slice(1));
  });

  it('says the same as Arrow', async () => {
    const answer = await values('indicator=MM-23&format=arrow&by=whole');

    expect(answer.headers['content-type']).toBe('application/vnd.apache.arrow.stream');
    expect(february(answer, 'MM-23', 'ALL')).toMatchObject({ numerator: 24, denominator: 24, state: 'ok' });
    expect(seriesOf(frameOf(answer), 'MM-23', 'team:T1').figures).toEqual([]);
  });

  it('takes lists, and only what was asked for', async () => {
    const rows = (await values('indicator=MM-19,MM-23&by=whole,team&format=json')).json<
      { indicator: string; breakdown: string }[]
    >();

    expect(new Set(rows.map(({ indicator }) => indicator.split('/')[0]))).toEqual(new Set(['MM-19', 'MM-23']));
    expect(new Set(rows.map(({ breakdown }) => breakdown))).toEqual(new Set(['whole', 'team']));
  });

  it('as at a moment before anything was known holds no figure, and as at now what is known now', async () => {
    expect((await values('indicator=MM-23&as-at=2020-01-01&format=json')).json()).toEqual([]);
    expect((await values('indicator=MM-23&as-at=2999-01-01')).payload).toBe((await values('indicator=MM-23')).payload);
    expect((await values('indicator=MM-23&as-at-batch=1&format=json')).json()).toEqual([]);
    expect((await values('indicator=MM-23&as-at-batch=999')).payload).toBe((await values('indicator=MM-23')).payload);
  });

  it.each([
    ['indicator=MM-99', 'indicator', 'There is no indicator MM-99'],
    ['indicator=', 'indicator', 'There is no indicator '],
    ['indicator=mm-23%20or%201%3D1', 'indicator', 'There is no indicator'],
    ['by=worker', 'by', '"worker" is no breakdown'],
    ['from=2026-13', 'from', 'Write a month as 2026-03'],
    ['from=March', 'from', 'Write a month as 2026-03'],
    ['to=2026-02-01', 'to', 'Write a month as 2026-03'],
    ['to=99999-01', 'to', 'Write a month as 2026-03'],
    ['from=2026-03&to=2026-02', 'from', 'from is later than to'],
    ['as-at=yesterday', 'as-at', 'Write a moment as 2026-03-31'],
    ['as-at=-271821-04-21T00:00:00Z', 'as-at', 'Write a moment as 2026-03-31'],
    ['as-at=2026-02-30', 'as-at', 'Write a moment as 2026-03-31'],
    ['as-at=1', 'as-at', 'Write a moment as 2026-03-31'],
    ['format=xml', 'format', 'format'],
    ['indicator=MM-01&indicator=MM-23', 'indicator', 'indicator'],
  ])('refuses %s and says where and what to write', async (question, where, words) => {
    const answer = await values(question);

    expect(answer.json()).toMatchObject({ status: 400, code: 'bad-request', where, detail: expect.stringContaining(words) });
    expect(answer.statusCode).toBe(400);
  });

  it('two hundred years of months are answered, not worked out', async () => {
    const rows = (await values('indicator=MM-23&from=1900-01&to=2199-12&by=whole&format=json')).json<{ month: string }[]>();

    expect(rows.at(0)?.month).toBe('2026-02');
    expect(rows.length).toBeLessThan(60);
  });

  it('sees nothing of another authority', async () => {
    await makeAuthority(server, '903');

    expect((await server.get(`${routes.values('903')}?indicator=MM-23&format=json`)).json()).toEqual([]);
  });
});
