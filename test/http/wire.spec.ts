import { connect } from 'node:net';
import { type AuthoritySummary, routes } from '@waymark/contract';
import { digestsOf } from './support/digests.js';
import { ratings } from './support/files.js';
import { type ServerProcess, startServer } from './support/process.js';
import { multipart } from './support/server.js';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
  await fetch(`${server.address}${routes.authorities()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: '901', name: 'Testshire' }),
  });
});
afterAll(() => server.stop());

/** Writes bytes to the server as they are and gives the first line of its answer; `undefined` where it hangs up without one. */
function statusLineOf(...lines: readonly string[]): Promise<string | undefined> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(lines.map((line) => `${line}\r\n`).join('')));
    socket.once('data', (answer) => {
      resolve(String(answer).split('\r\n')[0]);
      socket.destroy();
    });
    socket.once('close', () => resolve(undefined));
    socket.once('error', () => resolve(undefined));
  });
}

const isWell = async () => (await fetch(`${server.address}/api/health/ready`)).status;

describe('what comes over the wire', () => {
  const get = `GET ${routes.authorities()} HTTP/1.1`;
  const post = `POST ${routes.authorities()} HTTP/1.1`;

  it.each([
    ['a cookie of 100,000 characters', /431/, [get, 'Host: x', `Cookie: a=${'c'.repeat(100_000)}`, '', '']],
    ['a flood of headings', /431/, [get, 'Host: x', ...Array.from({ length: 5000 }, (_, i) => `X-${i}: ${i}`), '', '']],
    ['two lengths that differ', /400/, [post, 'Host: x', 'Content-Length: 2', 'Content-Length: 3', '', '{}']],
    ['a length and chunks at once', /400/, [post, 'Host: x', 'Content-Length: 2', 'Transfer-Encoding: chunked', '', '0', '']],
    ['no host', /400/, [get, '', '']],
    ['a method that nobody knows', /400/, ['BREW /api/v1/authorities HTTP/1.1', 'Host: x', '', '']],
    ['a request to trace', /40[045]/, ['TRACE / HTTP/1.1', 'Host: x', '', '']],
    ['another protocol', /400/, ['\u0016\u0003\u0001\u0002\u0000\u0001\u0000']],
  ] as const)('refuses %s and stays well', async (_, status, lines) => {
    expect(await statusLineOf(...lines)).toMatch(status);
    expect(await isWell()).toBe(200);
  });

  it('keeps nothing of a file whose sender goes away in the middle', async () => {
    const before = await digestsOf(server.ownerUrl);
    const { hostname, port, host } = new URL(server.address);
    const { headers, payload } = multipart('ratings.csv', ratings(20_000));
    const head = [
      `POST ${routes.uploads('901')} HTTP/1.1`,
      `Host: ${host}`,
      `Content-Type: ${headers['content-type']}`,
      `Content-Length: ${payload.length}`,
      '',
      '',
    ].join('\r\n');
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(head + payload.slice(0, payload.length / 2), () => setTimeout(() => socket.destroy(), 300)),
      );
      socket.once('close', () => resolve());
    });

    const answer = await fetch(`${server.address}${routes.authorities()}`);
    expect((await answer.json()) as AuthoritySummary[]).toHaveLength(1);
    expect(await digestsOf(server.ownerUrl)).toEqual(before);
    expect(server.words()).not.toMatch(/\bat \w+ \(/);
  });
});
