import { type AnswerCount, type Problem, answerColumns, answersOf, askedItem, routes } from '@waymark/contract';
import { decodeFrame } from '@waymark/frames';
import { csv, teams } from './support/files.js';
import { type Answer, type Server, importFile, makeAuthority, openServer } from './support/server.js';

const february2026 = 56 * 12 + 1;

let server: Server;
beforeAll(async () => {
  server = await openServer();
  await makeAuthority(server, '314', 'Eastmoor');
  await importFile(server, '314', 'teams', teams);
  await importFile(
    server,
    '314',
    'responses',
    csv(
      'instrument,response_ref,received_on,team_code,p1,p2,p.better',
      'parent-carer/1,Q1,2026-02-03,T1,mostly,completely,Ring us back',
      'parent-carer/1,Q2,2026-02-04,T1,mostly,declined,',
      'parent-carer/1,Q3,2026-02-05,T3,not_at_all,,',
    ),
  );
  await importFile(
    server,
    '314',
    'invitations',
    csv(
      'instrument,month,team_code,group,invited,replied',
      'parent-carer/1,2026-02,T1,,10,2',
      'parent-carer/1,2026-02,T1,under_11,4,1',
    ),
  );
});
afterAll(() => server.close());

const answers = (instrument: string, headers?: Readonly<Record<string, string>>) =>
  server.get(routes.answers('314', instrument), headers);
const frameOf = ({ rawPayload }: Answer) => decodeFrame(Uint8Array.from(rawPayload));
const at = (level: number, n: number): AnswerCount => ({ month: february2026, level, n });

it('counts the answers to each item, at each level, for the whole, an area and a team', async () => {
  const frame = frameOf(await answers('parent-carer/1'));

  expect(Object.keys(frame.columns).sort()).toEqual([...answerColumns].sort());
  expect(answersOf(frame, 'ALL').get('p1')).toEqual([at(0, 1), at(2, 2)]);
  expect(answersOf(frame, 'area:assessment').get('p1')).toEqual([at(2, 2)]);
  expect(answersOf(frame, 'team:T3').get('p1')).toEqual([at(0, 1)]);
});

it('leaves out who declined, who was not asked, and every word that somebody wrote', async () => {
  const answer = await answers('parent-carer/1');
  const whole = answersOf(frameOf(answer), 'ALL');

  expect(whole.get('p2')).toEqual([at(3, 1)]);
  expect(whole.has('p.better')).toBe(false);
  expect(Buffer.from(answer.rawPayload).toString('latin1')).not.toContain('Ring us back');
});

it('says beside the answers how many were asked and replied, without the groups that are part of them', async () => {
  expect(answersOf(frameOf(await answers('parent-carer/1')), 'team:T1').get(askedItem)).toEqual([at(0, 8), at(1, 2)]);
});

it('is empty for a survey that nobody has answered, and refuses what is no survey', async () => {
  expect(frameOf(await answers('staff/1')).length).toBe(0);

  const refused = await answers('collaborative-audit/1');
  expect([refused.statusCode, refused.json<Problem>().code]).toEqual([404, 'no-such-survey']);
});

it('is not sent again to somebody who has it', async () => {
  const etag = String((await answers('parent-carer/1')).headers['etag']);

  expect((await answers('parent-carer/1', { 'if-none-match': etag })).statusCode).toBe(304);
  expect((await answers('staff/1', { 'if-none-match': etag })).statusCode).toBe(200);
});
