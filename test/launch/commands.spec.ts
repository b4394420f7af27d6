import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checkout = join(__dirname, '..', '..');
let dataDir = '';

beforeAll(() => (dataDir = mkdtempSync(join(tmpdir(), 'waymark-commands-'))));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function npmStart(settings: Record<string, string>): { status: number | null; said: string } {
  const environment = { ...process.env, WAYMARK_DATA_DIR: dataDir, ...settings };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: checkout,
    encoding: 'utf8',
    env: environment,
  });
  return { status, said: stderr };
}

describe('npm start', () => {
  it('says which port is taken and what to do, before it starts anything', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const { port } = squatter.address() as AddressInfo;

    const { status, said } = npmStart({ WAYMARK_PORT: String(port) });

    squatter.close();
    expect(status).toBe(1);
    expect(said).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program, perhaps another Waymark; stop that one, or choose another with WAYMARK_PORT.\n`,
    );
  });

  it('refuses a port that is no number', () => {
    expect(npmStart({ WAYMARK_PORT: 'http' })).toEqual({
      status: 1,
      said: 'WAYMARK_PORT is http, which is no port; set it to a number from 1 to 65535.\n',
    });
  });

  it('says when the machine has no such address', () => {
    expect(npmStart({ WAYMARK_HOST: '192.0.2.1' })).toEqual({
      status: 1,
      said: 'This machine has no address 192.0.2.1; set WAYMARK_HOST to one that it has, such as 127.0.0.1.\n',
    });
  });
});

it('tests without a browser fail in one sentence', () => {
  const missing = join(dataDir, 'no-browser');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/browser.mjs'], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: missing },
  });

  expect(status).toBe(1);
  expect(stderr).toBe(`CHROME_PATH is ${missing}, and no program is there; set it to the path of Chromium or Chrome.\n`);
});
