import { type ListAnswer, type ListName, lists, listNames, routes } from '@waymark/contract';
import { refused } from './support/acts.js';
import { csv, teams } from './support/files.js';
import { type Server, importFile, makeAuthority, openServer } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
  await makeAuthority(server, '314', 'Eastmoor');
  await importFile(server, '314', 'teams', teams);
  await importFile(
    server,
    '314',
    'actions',
    csv(
      'action_ref,title,audit_ref,theme,team_code,owner_role,raised_on,due_on,done_on',
      'K2,Try plans with families,,leadership,T1,team manager,2026-01-10,2026-03-01,',
      'K1,Ask two families,,learning,,practice lead,2026-01-05,2026-02-01,2026-01-28',
    ),
  );
  await importFile(
    server,
    '314',
    'judgements',
    csv(
      'judged_on,theme,judge,kind,score,reason,one_higher',
      '2026-03-20,leadership,theme_lead,,6,Leaders join sessions,More appreciation',
      '2026-03-20,whole,leader_07,,3,Families rarely write plans,',
    ),
  );
});
afterAll(() => server.close());

const ask = (list: string, headers?: Readonly<Record<string, string>>) => server.get(routes.list('314', list), headers);
const rowsOf = async <Name extends ListName>(list: Name) => (await ask(list)).json<ListAnswer<Name>>().rows;

describe('lists of small records', () => {
  it('gives what is known of an action, under the names of its dataset, and nothing of what it came from', async () => {
    expect(await rowsOf('actions')).toEqual([
      {
        action_ref: 'K1',
        title: 'Ask two families',
        theme: 'learning',
        team_code: null,
        owner_role: 'practice lead',
        raised_on: '2026-01-05',
        due_on: '2026-02-01',
        done_on: '2026-01-28',
        effect_checked_on: null,
        effect: null,
      },
      expect.objectContaining({ action_ref: 'K2', theme: 'leadership', team_code: 'T1', done_on: null }),
    ]);
  });

  it('does not list what a single leader said', async () => {
    expect((await rowsOf('judgements')).map(({ judge, score }) => [judge, score])).toEqual([['theme_lead', 6]]);
  });

  it.each(listNames)('answers for %s as the contract says, also where nothing was sent', async (list) => {
    for (const row of await rowsOf(list)) expect(lists[list].safeParse(row)).toMatchObject({ success: true });
    expect((await ask(list)).statusCode).toBe(200);
  });

  it('is not sent again until something changes, and then says what is new', async () => {
    const { headers } = await ask('plan');
    const mark = { 'if-none-match': String(headers['etag']) };
    const known = await ask('plan', mark);
    expect([known.statusCode, known.rawPayload.length]).toEqual([304, 0]);

    const plan = csv('item_ref,kind,title,theme,baseline_due_on', 'M1,milestone,Maps in every team,learning,2026-06-01');
    const { batch } = await importFile(server, '314', 'plan', plan);
    expect((await ask('plan', mark)).json<ListAnswer<'plan'>>().rows).toMatchObject([{ item_ref: 'M1', due_on: null }]);

    await server.post(routes.undo('314', batch), {});
    expect(await rowsOf('plan')).toEqual([]);
  });

  it('knows no list of people or cases, and nothing of a service that there is not', async () => {
    expect(refused(await ask('people'))).toEqual([404, 'no-such-list']);
    expect(refused(await ask('ratings'))).toEqual([404, 'no-such-list']);
    expect(refused(await ask('constructor'))).toEqual([404, 'no-such-list']);
    expect(refused(await server.get(routes.list('555', 'plan')))).toEqual([404, 'no-such-authority']);
  });
});
