import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { type Problem, problem, problemMediaType, routes } from '@waymark/contract';
import { type Answer, type Server, makeAuthority, multipart, openServer } from './support/server.js';

let server: Server;
let site: string;
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>The dashboard</title>');
  writeFileSync(join(site, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(site, 'assets', 'app-1a2b3c.js'), 'export {};');
  writeFileSync(join(site, 'assets', 'app-1a2b3c.js.br'), brotliCompressSync('export {};'));
  server = await openServer({ site });
  await makeAuthority(server, '901');
});
afterAll(async () => {
  await server.close();
  rmSync(site, { recursive: true });
});

/** Reads an answer as a problem; fails where it is anything else. */
function problemIn(answer: Answer): Problem {
  expect(answer.headers['content-type']).toContain(problemMediaType);
  const said = problem.parse(answer.json());
  expect(said.status).toBe(answer.statusCode);
  expect(said.correlation).toMatch(/^[0-9a-f-]{36}$/);
  return said;
}

describe('who may act', () => {
  const draft = { code: '902', name: 'Elsewhere' };

  it('refuses an act that a page of another origin asks for, and does nothing', async () => {
    for (const origin of ['https://elsewhere.example', 'null', 'http://localhost.elsewhere.example:80']) {
      const answer = await server.post(routes.authorities(), draft, { origin, host: 'localhost:80' });
      expect([answer.statusCode, problemIn(answer).code]).toEqual([403, 'foreign-origin']);
    }
    expect((await server.get(routes.scope('902'))).statusCode).toBe(404);
  });

  it('lets its own pages act, and programs that are no page', async () => {
    const host = 'localhost:3000';
    const own = await server.post(routes.authorities(), { code: '903', name: 'Here' }, { origin: `http://${host}`, host });
    const program = await server.post(routes.authorities(), { code: '904', name: 'Here too' });

    expect([own.statusCode, program.statusCode]).toEqual([201, 201]);
  });

  it('does not tell another origin that it may read', async () => {
    const answer = await server.get(routes.authorities(), { origin: 'https://elsewhere.example' });

    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('addresses', () => {
  it('says plainly, as a problem, that there is nothing', async () => {
    for (const address of ['/api/v1/nothing', '/api/nothing', '/api/v1/authorities/901/nothing', '/assets/app-old.js']) {
      const answer = await server.get(address);
      expect([address, answer.statusCode, problemIn(answer).code]).toEqual([address, 404, 'not-found']);
      expect(answer.payload).not.toContain('<html');
    }
    expect(problemIn(await server.post('/api/v1/nothing', {})).code).toBe('not-found');
    expect(problemIn(await server.post('/901/measures', {})).status).toBe(404);
  });

  it('answers alike for an authority that is absent and for one whose name cannot be', async () => {
    const asked = [routes.scope('999'), routes.figures('999'), routes.values('999'), routes.imports('999')];
    asked.push(routes.scope("'; drop table waymark.authority; --"), routes.scope('901\u0000'), routes.scope('..%2f..%2f'));
    const said = new Set<string>();
    for (const address of asked) {
      const answer = await server.get(address);
      said.add(JSON.stringify({ ...problemIn(answer), correlation: '' }));
    }
    expect([...said]).toEqual([expect.stringContaining('"code":"no-such-authority"')]);
  });

  it('answers alike for a file, an import or an act of another authority and for one that never was', async () => {
    await makeAuthority(server, '905');
    const sent = await server.ask({ method: 'POST', url: routes.uploads('905'), ...multipart('teams.csv', 'team_code\nT1\n') });
    expect(sent.statusCode).toBe(201);
    const [theirs, nobodys] = await Promise.all([
      server.get(routes.matching('901', sent.json<{ id: number }>().id)),
      server.get(routes.matching('901', 4711)),
    ]);

    expect([theirs.statusCode, nobodys.statusCode]).toEqual([404, 404]);
    expect({ ...problemIn(theirs), correlation: '' }).toEqual({ ...problemIn(nobodys), correlation: '' });
  });

  it('serves the dashboard at every other address, never from memory, and its files for ever', async () => {
    for (const address of ['/', '/901/measures/MM-01?area=team%3AT1', '/901/imports/new', '/apiary', '/assetsless']) {
      const page = await server.get(address);
      expect([address, page.statusCode, page.payload]).toEqual([address, 200, expect.stringContaining('The dashboard')]);
      expect(page.headers['cache-control']).toBe('no-cache');
      expect(page.headers['content-type']).toMatch(/^text\/html/);
    }
    const file = await server.get('/assets/app-1a2b3c.js');
    expect(file.headers['cache-control']).toMatch(/max-age=31536000, immutable/);
    expect(file.headers['content-type']).toMatch(/javascript/);
    expect((await server.get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('sends a file as it was compressed beforehand to whoever can read that, and as it is to everybody else', async () => {
    const compressed = await server.get('/assets/app-1a2b3c.js', { 'accept-encoding': 'gzip, br' });
    expect(compressed.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringMatching(/accept-encoding/i) });
    expect(compressed.headers['content-type']).toMatch(/javascript/);
    expect(compressed.headers['cache-control']).toMatch(/max-age=31536000, immutable/);
    expect(brotliDecompressSync(compressed.rawPayload).toString()).toBe('export {};');

    const plain = await server.get('/assets/app-1a2b3c.js');
    expect([plain.headers['content-encoding'], plain.payload]).toEqual([undefined, 'export {};']);
    const page = await server.get('/901', { 'accept-encoding': 'br' });
    expect(page.statusCode).toBe(200);
  });

  it('never leaves its folder', async () => {
    for (const path of [
      '/assets/../../../etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/assets/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
    ]) {
      expect((await server.get(path)).payload).not.toContain('root:');
    }
  });
});

describe('what every answer carries', () => {
  it('tells browsers to run nothing that is not ours, on pages, answers and problems alike', async () => {
    for (const address of ['/', routes.authorities(), '/api/v1/nothing', '/assets/gone.js']) {
      const { headers } = await server.get(address);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('upgrade-insecure-requests');
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
  });
});

describe('requests that wish us harm', () => {
  const json = { 'content-type': 'application/json' };
  const create = (payload: string, headers: Readonly<Record<string, string>> = json) =>
    server.ask({ method: 'POST', url: routes.authorities(), headers, payload });

  it('refuses what is no JSON, too deep, of the wrong kind or full of surprises, with 400 and the field', async () => {
    const bodies = [
      '{"code": "1", "name": ',
      '[]',
      'null',
      '42',
      '""',
      '',
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      '{"code": 1e999, "name": "x"}',
      '{"code": ["a"], "name": {"b": 1}}',
      '{"__proto__": {"code": "1"}, "code": "1", "name": "x"}',
      '{"constructor": {"prototype": {}}, "name": 4}',
      '{"code": "a b", "name": "x"}',
      '{"code": "1", "name": "   "}',
      `{"code": "1", "name": "${'n'.repeat(121)}"}`,
      '{"code": "1\\u0000", "name": "x"}',
    ];
    for (const body of bodies) {
      const answer = await create(body);
      expect([body.slice(0, 40), answer.statusCode]).toEqual([body.slice(0, 40), 400]);
      expect(problemIn(answer).code).toBe('bad-request');
    }
  });

  it('refuses a name that no database can keep', async () => {
    for (const name of ['A\\u0000B', '\\u0000']) {
      const answer = await create(`{"code": "907", "name": "${name}"}`);
      expect([name, answer.statusCode]).toEqual([name, 400]);
    }
  });

  it('refuses too large a body with 413 and an unknown kind of body with 415', async () => {
    expect(problemIn(await create(`{"name": "${'x'.repeat(1_100_000)}"}`)).status).toBe(413);
    expect(problemIn(await create('<authority/>', { 'content-type': 'application/xml' })).status).toBe(415);
    expect(problemIn(await create('code=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
  });

  it('refuses numbers in addresses that are none', async () => {
    for (const number of ['-1', '1e9', '99999999999999999999', 'abc', '1.5', '0x10', '%00']) {
      const answer = await server.get(`/api/v1/authorities/901/imports/${number}`);
      expect([number, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([number, true]);
      problemIn(answer);
    }
  });

  it('answers methods that it does not know with a problem', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      const answer = await server.ask({ method, url: routes.authorities(), headers: json, payload: '{}' });
      expect([method, problemIn(answer).status]).toEqual([method, 404]);
    }
  });

  it('never says what lies inside: no stack, no SQL, no path', async () => {
    const answers = [
      await create('{'),
      await create('{"code": "901", "name": "Again"}'),
      await server.get('/api/v1/authorities/901/imports/99999999999999999999'),
      await server.get(`${routes.values('901')}?from=99999-01`),
      await server.get('/api/v1/authorities/%ff/scope'),
      await server.post(routes.preview('901', 4711), { dataset: 'ratings' }),
    ];
    for (const { payload } of answers)
      expect(payload).not.toMatch(/node_modules|\.ts\b|\bat \w+ \(|select |waymark\.|pg_|QueryFailed/i);
  });
});
