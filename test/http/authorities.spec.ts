import {
  type AuthorityScope,
  type AuthoritySummary,
  type Problem,
  authorityScope,
  authoritySummary,
  routes,
} from '@waymark/contract';
import { csv, ratings, teams } from './support/files.js';
import { type Server, importFile, makeAuthority, openServer } from './support/server.js';

let server: Server;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

const create = (draft: unknown) => server.post(routes.authorities(), draft);
const list = async () => (await server.get(routes.authorities())).json<AuthoritySummary[]>();

describe('the list of authorities', () => {
  it('is empty before there is one, and then holds each with its code in capitals', async () => {
    expect(await list()).toEqual([]);

    const made = await create({ code: ' 31a ', name: '  Eastmoor  ' });

    expect(made.statusCode).toBe(201);
    expect(await list()).toEqual([authoritySummary.parse(made.json())]);
    expect(made.json()).toMatchObject({ code: '31A', name: 'Eastmoor', demonstration: false, dataTo: null });
  });

  it('is in the order of codes', async () => {
    for (const code of ['902', '000', '901']) await makeAuthority(server, code);

    expect((await list()).map(({ code }) => code)).toEqual(['000', '901', '902']);
  });
});

describe('making an authority', () => {
  it('refuses a code that is taken, however it is written, and leaves the first as it was', async () => {
    await makeAuthority(server, '31A', 'Eastmoor');

    const again = await create({ code: '31a', name: 'Westmoor' });

    expect([again.statusCode, again.json<Problem>().code, again.json<Problem>().where]).toEqual([
      409,
      'authority-exists',
      'code',
    ]);
    expect((await list()).map(({ name }) => name)).toEqual(['Eastmoor']);
  });

  it('makes only one where two people ask at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => create({ code: '314', name: 'Eastmoor' })));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409]);
    expect(await list()).toHaveLength(1);
  });

  it.each([
    [{ code: '', name: 'x' }, 'code', 'Write 1 to 20 letters, digits or hyphens'],
    [{ code: 'a b', name: 'x' }, 'code', 'Write 1 to 20 letters, digits or hyphens'],
    [{ code: 'a'.repeat(21), name: 'x' }, 'code', 'Write 1 to 20 letters, digits or hyphens'],
    [{ code: '314', name: '   ' }, 'name', 'Write the name of the service'],
    [{ code: '314', name: 'A\tB' }, 'name', 'without control characters'],
    [{ code: '314' }, 'name', 'name: '],
    [{ name: 'Eastmoor' }, 'code', 'code: '],
  ])('refuses %j and says at which field and what to write', async (draft, field, words) => {
    const answer = await create(draft);
    const problem = answer.json<Problem>();

    expect([answer.statusCode, problem.code, problem.where]).toEqual([400, 'bad-request', field]);
    expect(problem.detail).toContain(words);
    expect(await list()).toEqual([]);
  });
});

describe('the scope of an authority', () => {
  const scopeOf = async (code: string) => (await server.get(routes.scope(code))).json<AuthorityScope>();

  it('of an empty one has no months, no teams, and only the form that it began with', async () => {
    await makeAuthority(server, '314', 'Eastmoor');

    const scope = await scopeOf('314');

    expect(authorityScope.parse(scope)).toMatchObject({ span: null, teams: [], serviceAreas: [] });
    expect(scope.feeds.map(({ dataset, file }) => [dataset, file])).toEqual([['authority', 'Form']]);
  });

  it('says which teams, areas, months and files there are', async () => {
    await makeAuthority(server, '314', 'Eastmoor');
    await importFile(server, '314', 'teams', teams);
    await importFile(server, '314', 'ratings', ratings(3, { on: '2026-02-10' }), 'scaling february.csv');

    const scope = await scopeOf('314');

    expect(scope.teams.map(({ code, serviceArea }) => [code, serviceArea])).toEqual([
      ['T1', 'assessment'],
      ['T2', 'assessment'],
      ['T3', 'disability'],
    ]);
    expect(scope.serviceAreas).toEqual([
      { code: 'assessment', name: 'Assessment' },
      { code: 'disability', name: 'Disability' },
    ]);
    expect(scope.span?.from).toBe('2026-02');
    expect(scope.feeds.find(({ dataset }) => dataset === 'ratings')).toMatchObject({
      file: 'scaling february.csv',
      lastMonth: '2026-02',
    });
  });

  it('is found by its code in small letters, and never shows what belongs to another', async () => {
    await makeAuthority(server, '31A', 'Eastmoor');
    await makeAuthority(server, '902', 'Westmoor');
    await importFile(server, '902', 'teams', csv('team_code,team_name,service_area', 'W1,West,assessment'));

    expect((await scopeOf('31a')).teams).toEqual([]);
    expect((await scopeOf('902')).teams).toHaveLength(1);
  });
});
