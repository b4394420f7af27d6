import { type FiguresChanged, routes } from '@waymark/contract';
import { type ServerProcess, startServer } from './support/process.js';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Listens as an open page does; the server has answered when this returns. */
async function listen(signal: AbortSignal): Promise<AsyncGenerator<FiguresChanged>> {
  const answer = await fetch(`${server.address}${routes.events()}`, { signal });
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-encoding')]).toEqual([
    200,
    expect.stringContaining('text/event-stream'),
    null,
  ]);
  return changesIn(answer.body!);
}

async function* changesIn(body: AsyncIterable<Uint8Array>): AsyncGenerator<FiguresChanged> {
  let waiting = '';
  for await (const chunk of body) {
    waiting += Buffer.from(chunk).toString();
    const events = waiting.split('\n\n');
    waiting = events.pop()!;
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (/^event: figures$/m.test(event) && data) yield JSON.parse(data) as FiguresChanged;
    }
  }
}

function make(code: string): Promise<Response> {
  return fetch(`${server.address}${routes.authorities()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name: `Testshire ${code}` }),
  });
}

it('every open page hears of each act, with the authority and the version that it led to', async () => {
  const leave = new AbortController();
  const pages = await Promise.all([listen(leave.signal), listen(leave.signal)]);

  await make('901');

  for (const page of pages) expect((await page.next()).value).toEqual({ authority: '901', version: 1 });
  await make('902');
  expect((await pages[0]!.next()).value).toEqual({ authority: '902', version: 1 });
  leave.abort();
});
