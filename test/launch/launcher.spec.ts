import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { answers, ask } from './database-user.js';
import { clearUp, dataDir, serverPid, use } from './scene.js';

afterEach(clearUp);

describe('starting the embedded database', () => {
  it('makes the database once and finds its rows again at the next start', async () => {
    const folder = dataDir();
    const first = use(folder);
    await ask((await first.got()).ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.leave();

    const { ownerUrl, reused } = await use(folder).got();

    expect(reused).toBe(false);
    expect(await ask(ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('listens on loopback only, asks for a password, and loses nothing that was committed', async () => {
    const { ownerUrl, port } = await use(dataDir()).got();

    const [settings] = await ask(
      ownerUrl,
      `SELECT current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets,
              current_setting('fsync') AS fsync, current_setting('TimeZone') AS zone`,
    );

    expect(settings).toEqual({ listens: '127.0.0.1', sockets: '', fsync: 'on', zone: expect.stringMatching(/UTC$/) });
    await expect(ask(`postgres://waymark_admin:wrong@127.0.0.1:${port}/waymark`, 'SELECT 1')).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('gives the serving process a role without rights of its own', async () => {
    const { serverUrl } = await use(dataDir()).got();

    const [role] = await ask(
      serverUrl,
      'SELECT rolname, rolsuper, rolbypassrls, rolinherit, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );

    expect(role).toEqual({
      rolname: 'waymark_server',
      rolsuper: false,
      rolbypassrls: false,
      rolinherit: false,
      rolcreatedb: false,
      rolcreaterole: false,
    });
  });

  it('keeps the passwords where only their owner can read them', async () => {
    const folder = dataDir();
    await use(folder).got();

    expect(statSync(join(folder, 'database.json')).mode & 0o777).toBe(0o600);
  });

  it('takes another port when the one of last time is in use', async () => {
    const folder = dataDir();
    const first = use(folder);
    const { port } = await first.got();
    await first.leave();
    const squatter = createServer().listen(port, '127.0.0.1');

    const second = await use(folder).got();

    squatter.close();
    expect(second.port).not.toBe(port);
    expect(await answers(second.ownerUrl)).toBe(true);
  });
});

describe('several commands on one database', () => {
  it('two that start at once share one server', async () => {
    const folder = dataDir();

    const [one, other] = await Promise.all([use(folder).got(), use(folder).got()]);

    expect(one.port).toBe(other.port);
    expect([one.reused, other.reused].sort()).toEqual([false, true]);
  });

  it('the one that joined leaves it running for the one that started it', async () => {
    const folder = dataDir();
    const { ownerUrl } = await use(folder).got();
    const guest = use(folder);
    await guest.got();

    expect((await guest.leave()).status).toBe(0);

    expect(await answers(ownerUrl)).toBe(true);
  });

  it('the one that started it leaves it to a command that is still at work, and the last one stops it', async () => {
    const folder = dataDir();
    const starter = use(folder);
    const { ownerUrl } = await starter.got();
    const guest = use(folder);
    await guest.got();

    await starter.end('SIGTERM');
    expect(await answers(ownerUrl)).toBe(true);

    await guest.leave();
    expect(await answers(ownerUrl)).toBe(false);
  });
});

describe('stopping a database from outside', () => {
  function stopFromOutside(folder: string): number | null {
    const program = `import { stopPostgres } from './scripts/postgres/start-postgres.mjs'; await stopPostgres({ dataDir: ${JSON.stringify(folder)} });`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: join(__dirname, '..', '..') }).status;
  }

  it('stops it whoever uses it', async () => {
    const folder = dataDir();
    const { ownerUrl } = await use(folder).got();

    expect(stopFromOutside(folder)).toBe(0);

    expect(await answers(ownerUrl)).toBe(false);
  });

  it('makes nothing where there is none', () => {
    const folder = join(dataDir(), 'absent');

    expect(stopFromOutside(folder)).toBe(0);

    expect(existsSync(folder)).toBe(false);
  });
});

describe('every way to end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops the database', async (signal) => {
    const folder = dataDir();
    const user = use(folder);
    const { ownerUrl } = await user.got();

    expect((await user.end(signal)).status).toBeGreaterThan(128);

    expect(await answers(ownerUrl)).toBe(false);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('a fault in the command stops the database', async () => {
    const user = use(dataDir());
    const { ownerUrl } = await user.got();

    user.process.stdin?.write('fail\n');

    expect((await user.ended).status).toBe(1);
    expect(await answers(ownerUrl)).toBe(false);
  });

  it('a reader that went away does not keep the command from stopping the database', async () => {
    const user = use(dataDir());
    const { ownerUrl } = await user.got();
    user.process.stdout?.destroy();
    user.process.stderr?.destroy();

    await user.leave();

    expect(await answers(ownerUrl)).toBe(false);
  });
});

describe('what a crash leaves behind', () => {
  it('a server whose starter was killed is used again, and stopped by the last user', async () => {
    const folder = dataDir();
    const killed = use(folder);
    const { port, ownerUrl } = await killed.got();
    await killed.end('SIGKILL');
    expect(await answers(ownerUrl)).toBe(true);

    const next = use(folder);
    expect(await next.got()).toMatchObject({ port, reused: true });

    await next.leave();
    expect(await answers(ownerUrl)).toBe(false);
  });

  it('a server that was killed starts again with everything that was committed', async () => {
    const folder = dataDir();
    const first = use(folder);
    await ask((await first.got()).ownerUrl, 'CREATE TABLE kept AS SELECT generate_series(1, 500) AS n');
    process.kill(serverPid(folder), 'SIGKILL');

    const { ownerUrl, reused } = await use(folder).got();

    expect(reused).toBe(false);
    expect(await ask(ownerUrl, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 500 }]);
  });

  it('a note of a server whose number now belongs to another program is not believed', async () => {
    const folder = dataDir();
    const first = use(folder);
    await first.got();
    const note = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8');
    await first.leave();
    writeFileSync(join(folder, 'postgres', 'postmaster.pid'), note.replace(/^\d+/, String(process.pid)));

    expect(await answers((await use(folder).got()).ownerUrl)).toBe(true);
  });

  it('a first start that was cut short leaves nothing in the way', async () => {
    const folder = dataDir();
    const cut = use(folder);
    while (!existsSync(join(folder, 'database.json'))) await new Promise((resolve) => setTimeout(resolve, 5));
    await cut.end('SIGKILL');

    expect(await answers((await use(folder).got()).ownerUrl)).toBe(true);
  });
});
