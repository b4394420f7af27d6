import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, ask } from './database-user.js';
import { smallCheckout, standIn } from './small-checkout.js';

/** The stand-ins: a server that tells its environment and waits to be asked to stop, and a command that tells what it was given. */
const main = `
  const { DATABASE_URL, WAYMARK_OWNER_DATABASE_URL, WAYMARK_DEMO, WAYMARK_DATA_DIR } = process.env;
  console.log(JSON.stringify({ DATABASE_URL, WAYMARK_OWNER_DATABASE_URL, WAYMARK_DEMO, WAYMARK_DATA_DIR }));
  const alive = setInterval(() => {}, 1000);
  process.on('SIGTERM', () => { console.log('asked to stop'); clearInterval(alive); process.exitCode = 7; process.disconnect?.(); });
`;
const cli = `
  console.error('progress of the command');
  console.log(JSON.stringify({ parameters: process.argv.slice(2), folder: process.cwd(), demo: process.env.WAYMARK_DEMO }));
  process.exitCode = Number(process.argv[2]);
`;

let base = '';
let checkout = '';

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-passing-on-')));
  chmodSync(base, 0o711);
  checkout = join(base, 'checkout');
  smallCheckout(checkout);
  standIn(checkout, { main, cli });
});

afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 10 }));

function environment(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = { ...process.env };
  for (const name of ['DATABASE_URL', 'WAYMARK_OWNER_DATABASE_URL', 'WAYMARK_DATA_DIR', 'WAYMARK_DEMO']) delete inherited[name];
  return { ...inherited, WAYMARK_PORT: '0', ...settings };
}

interface Told {
  readonly DATABASE_URL: string;
  readonly WAYMARK_OWNER_DATABASE_URL?: string;
  readonly WAYMARK_DEMO: string;
  readonly WAYMARK_DATA_DIR: string;
}

const directly = [process.execPath, 'scripts/start.mjs'] as const;
const underShell = ['/bin/sh', '-c', `"${process.execPath}" scripts/start.mjs; exit`] as const;

class Started {
  readonly process: ChildProcess;
  /** Resolves when the launcher and the server that it started have both ended. */
  readonly status: Promise<number | null>;
  output = '';

  constructor(settings: Record<string, string> = {}, [program, ...parameters]: readonly [string, ...string[]] = directly) {
    this.process = spawn(program, parameters, { cwd: checkout, env: environment(settings) });
    this.process.stdout?.on('data', (text) => (this.output += String(text)));
    this.status = new Promise((resolve) => this.process.on('close', resolve));
  }

  async told(): Promise<Told> {
    while (!this.output.includes('\n')) await new Promise((resolve) => setTimeout(resolve, 20));
    return JSON.parse(this.output.split('\n')[0] ?? '') as Told;
  }
}

function waymark(parameters: readonly string[], from: string) {
  const program = join(checkout, 'scripts', 'waymark.mjs');
  return spawnSync(process.execPath, [program, ...parameters], {
    cwd: checkout,
    encoding: 'utf8',
    env: environment({ INIT_CWD: from }),
  });
}

const builds = () =>
  readFileSync(join(checkout, 'tmp', 'builds'), 'utf8')
    .trim()
    .split('\n').length;

describe('npm start', () => {
  it('gives the server both accounts and the demonstration, passes on the wish to stop, and stops the database after it', async () => {
    const started = new Started();
    const told = await started.told();

    expect(told).toMatchObject({ WAYMARK_DEMO: 'on', WAYMARK_DATA_DIR: join(checkout, '.waymark') });
    expect(await ask(told.DATABASE_URL, 'SELECT current_user')).toEqual([{ current_user: 'waymark_server' }]);
    expect(await ask(told.WAYMARK_OWNER_DATABASE_URL ?? '', 'SELECT current_user')).toEqual([{ current_user: 'waymark_admin' }]);

    started.process.kill('SIGTERM');
    expect(await started.status).toBe(7);
    expect(started.output).toContain('asked to stop');
    expect(await answers(told.DATABASE_URL)).toBe(false);
  });

  it('starts no database where the person named one, and leaves that one empty', async () => {
    const started = new Started({ DATABASE_URL: 'postgres://somebody@192.0.2.1/theirs', WAYMARK_DATA_DIR: join(base, 'unused') });

    const told = await started.told();

    expect(told).toMatchObject({ DATABASE_URL: 'postgres://somebody@192.0.2.1/theirs', WAYMARK_DEMO: 'off' });
    expect(told.WAYMARK_OWNER_DATABASE_URL).toBeUndefined();
    started.process.kill('SIGTERM');
    await started.status;
    expect(existsSync(join(base, 'unused'))).toBe(false);
  });

  it('takes its server along when it is killed, and the next start uses the database that was left', async () => {
    const killed = new Started();
    const { DATABASE_URL } = await killed.told();
    killed.process.kill('SIGKILL');
    await killed.status;
    expect(killed.output).toContain('asked to stop');
    expect(await answers(DATABASE_URL)).toBe(true);

    const next = new Started();

    expect((await next.told()).DATABASE_URL).toBe(DATABASE_URL);
    next.process.kill('SIGTERM');
    await next.status;
    expect(await answers(DATABASE_URL)).toBe(false);
  });
});

it('npm start stops everything when npm is stopped by a signal that its shell keeps to itself', async () => {
  const started = new Started({ npm_lifecycle_event: 'start' }, underShell);
  const { DATABASE_URL } = await started.told();

  started.process.kill('SIGTERM');

  await started.status;
  expect(started.output).toContain('asked to stop');
  expect(await answers(DATABASE_URL)).toBe(false);
});

describe('npm run waymark', () => {
  it('passes on the parameters, the folder of the person, the status, and nothing but the command’s own output', () => {
    const folder = join(base, 'extracts');
    mkdirSync(folder);

    const { status, stdout } = waymark(['3', 'import', 'ratings.csv', '--json'], folder);

    expect(status).toBe(3);
    expect(stdout).toBe(`${JSON.stringify({ parameters: ['3', 'import', 'ratings.csv', '--json'], folder, demo: 'off' })}\n`);
  });

  it('builds again when a source has changed, and only then', () => {
    waymark(['0'], base);
    const before = builds();

    waymark(['0'], base);
    expect(builds()).toBe(before);

    writeFileSync(join(checkout, 'libs', 'words', 'src', 'words.ts'), 'export const word = 22;');
    waymark(['0'], base);
    expect(builds()).toBe(before + 1);
  });

  it('leaves the database to npm start when it is done first', async () => {
    const started = new Started();
    const { DATABASE_URL } = await started.told();

    expect(waymark(['0'], base).status).toBe(0);

    expect(await answers(DATABASE_URL)).toBe(true);
    started.process.kill('SIGTERM');
    await started.status;
  });
});
