import { type Preview, type Upload, routes } from '@waymark/contract';
import { placesOf } from './support/digests.js';
import { csv, teams } from './support/files.js';
import { type ServerProcess, startServer } from './support/process.js';

/** What must never be seen again: made-up references and names that stand in the files of this test. */
const canaries = {
  caseRef: 'CANARY-CASE-0001',
  refusedCase: 'CANARY-CASE-0002',
  brokenCase: 'CANARY-CASE-00\u04303',
  person: 'CANARY-WORKER-01',
  leftOut: 'Canary Childname',
};
const words = /canary/i;

const ratings = csv(
  'occasion_ref,rated_on,case_ref,team_code,person_ref,question,rater,score,Child name',
  `O1,2026-02-10,${canaries.caseRef},T1,${canaries.person},safety,mother,4,${canaries.leftOut}`,
  `O1,2026-02-10,${canaries.caseRef},T1,${canaries.person},safety,social_worker,3,${canaries.leftOut}`,
  `O2,2026-02-10,${canaries.refusedCase},T9,${canaries.person},safety,mother,4,${canaries.leftOut}`,
  `O3,2026-02-10,${canaries.brokenCase},T1,${canaries.person},safety,mother,4,${canaries.leftOut}`,
  `O4,${canaries.refusedCase},${canaries.refusedCase},T1,,safety,${canaries.person},${canaries.person},${canaries.leftOut}`,
  `O5,,2026-02-10,${canaries.refusedCase},T1,${canaries.person},safety,mother,4,${canaries.leftOut}`,
  `O1,2026-02-10,${canaries.refusedCase},T1,,safety,network,4,${canaries.leftOut}`,
);

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Asks the server and keeps what it said, headings included. */
async function asked(said: string[], method: string, address: string, body?: unknown | FormData): Promise<string> {
  const isForm = body instanceof FormData;
  const answer = await fetch(`${server.address}${address}`, {
    method,
    headers: body === undefined || isForm ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
  });
  const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  said.push(`${method} ${address}\n${JSON.stringify([...answer.headers])}\n${text}`);
  return text;
}

async function sent(said: string[], name: string, text: string): Promise<Upload> {
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/csv' }), name);
  return JSON.parse(await asked(said, 'POST', routes.uploads('901'), form)) as Upload;
}

describe('what a file says of a child', () => {
  const said: string[] = [];
  let refusedBefore = '';
  let refusedAfter = '';

  beforeAll(async () => {
    await asked(said, 'POST', routes.authorities(), { code: '901', name: 'Testshire' });
    for (const [dataset, name, text] of [
      ['teams', 'teams.csv', teams],
      ['ratings', 'ratings.csv', ratings],
    ] as const) {
      const { id } = await sent(said, name, text);
      await asked(said, 'GET', routes.matching('901', id));
      await asked(said, 'GET', `${routes.matching('901', id)}?dataset=${dataset}`);
      await asked(said, 'GET', `${routes.matching('901', id)}?dataset=responses`);
      const choice = { dataset, columns: {} };
      const { version } = JSON.parse(await asked(said, 'POST', routes.preview('901', id), choice)) as Preview;
      if (dataset === 'ratings') refusedBefore = await asked([], 'POST', routes.previewRefusedRows('901', id), choice);
      await asked(said, 'POST', routes.apply('901', id), { choice, version });
      await asked(said, 'POST', routes.apply('901', id), { choice, version });
    }
    refusedAfter = await asked([], 'GET', routes.refusedRows('901', 3));
    await sent(said, 'ratings.csv', ratings);
    for (const address of [routes.scope('901'), routes.figures('901'), routes.imports('901'), routes.import('901', 3)]) {
      await asked(said, 'GET', address);
    }
    for (const format of ['csv', 'json', 'arrow']) await asked(said, 'GET', `${routes.values('901')}?format=${format}`);
    await asked(said, 'POST', routes.undo('901', 2), {});
    await asked(said, 'POST', routes.undo('901', 3), {});
    await asked(said, 'POST', routes.redo('901', 3), {});
  });

  it('went in: one occasion counts, five rows were refused', () => {
    expect(said.join('\n')).toContain('"counts":{"read":7,"added":2,"changed":0,"unchanged":0,"ended":0,"rejected":5');
    expect(said.at(-1)).toContain('"kind":"redo"');
  });

  it('stands in the file of refused rows, which is for mending them, without the columns that are left out', () => {
    for (const text of [refusedBefore, refusedAfter]) {
      expect(text).toContain(canaries.refusedCase);
      expect(text).not.toContain('O1,2026-02-10,CANARY-CASE-0001');
    }
    expect(refusedAfter.split('\r\n')[1]).toMatch(/,safety,mother,4,$/);
  });

  it('stands in no other answer', () => {
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((answer) => words.test(answer))).toEqual([]);
  });

  it('stands in no table in clear, as text or as bytes', async () => {
    for (const canary of [...Object.values(canaries), 'canary-case', 'canary-worker', 'canary']) {
      expect([canary, await placesOf(server.ownerUrl, canary)]).toEqual([canary, []]);
    }
    expect(await placesOf(server.ownerUrl, 'ratings.csv')).toEqual(['waymark.batch', 'waymark.upload']);
  });

  it('stands in no log, of the server or of its faults', async () => {
    await fetch(`${server.address}/api/v1/authorities/901/imports/${canaries.caseRef}`);
    await asked([], 'POST', routes.authorities(), { code: canaries.caseRef, name: [canaries.leftOut] });

    expect(server.words()).toContain('Waymark is ready');
    expect(server.words()).not.toMatch(words);
  });
});
