import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { answers, DatabaseUser, type Account } from './database-user.js';
import { smallCheckout } from './small-checkout.js';

const isRoot = process.getuid?.() === 0;
const itAsRoot = (behaviour: string, test: () => Promise<void>) =>
  it(behaviour, async () => (isRoot ? test() : console.info(`PASSED OVER, because this user is not root: ${behaviour}.`)));

let base = '';

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'waymark-accounts-'));
  chmodSync(base, 0o711);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A folder of that account (of this user when there is none). */
function folderOf(name: string, mode: number, account?: Account): string {
  const folder = join(base, name);
  mkdirSync(folder);
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, mode);
  return folder;
}

function nobody(): Account {
  const [uid, gid] = ['-u', '-g'].map((part) => Number(execFileSync('id', [part, 'nobody'], { encoding: 'utf8' })));
  if (uid === undefined || gid === undefined) throw new Error('This machine has no account nobody.');
  return { uid, gid };
}

function checkoutOf(name: string, account?: Account): string {
  const copy = join(base, name);
  smallCheckout(copy);
  if (account) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, copy]);
  return copy;
}

async function expectToWork(user: DatabaseUser): Promise<void> {
  const { ownerUrl } = await user.got();
  expect(await answers(ownerUrl)).toBe(true);
  expect(await user.leave()).toMatchObject({ status: 0 });
  expect(await answers(ownerUrl)).toBe(false);
}

describe('who runs the database', () => {
  itAsRoot('root runs it as an account without privileges', async () => {
    const dataDir = folderOf('root-data', 0o755);
    const user = new DatabaseUser(dataDir);
    await user.got();

    const pid = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0];
    expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'database.json'))).toMatchObject({ uid: 0 });

    await expectToWork(user);
  });

  itAsRoot('root keeps the database where its account can reach it when the checkout lies in a closed home', async () => {
    const dataDir = join(folderOf('closed-home', 0o700), 'checkout', '.waymark');

    await expectToWork(new DatabaseUser(dataDir));

    const { folder } = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8')) as { folder: string };
    expect(folder.startsWith(base)).toBe(false);
    await expectToWork(new DatabaseUser(dataDir));
    rmSync(folder, { recursive: true });
  });

  itAsRoot('an ordinary user runs it from a checkout of their own, and root may use the same database later', async () => {
    const account = nobody();
    const from = checkoutOf('own-checkout', account);
    const dataDir = join(from, '.waymark');

    await expectToWork(new DatabaseUser(dataDir, { account, from }));
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(account.uid);
    await expectToWork(new DatabaseUser(dataDir));
  });

  itAsRoot('an ordinary user runs it from a checkout that they may only read', async () => {
    const account = nobody();
    const from = checkoutOf('read-only-checkout');
    const dataDir = folderOf('user-data', 0o700, account);

    await expectToWork(new DatabaseUser(dataDir, { account, from }));

    const links = readdirSync(
      dirname(execFileSync('find', [from, '-name', 'libpq.a'], { encoding: 'utf8' }).split('\n')[0] ?? ''),
    );
    expect(links).not.toContain('libpq.so.5');
  });
});

describe('a data folder of somebody else', () => {
  itAsRoot('is refused in one sentence that says what to do', async () => {
    const user = new DatabaseUser(join(folderOf('others', 0o755), '.waymark'), { account: nobody() });

    const { status, said } = await user.ended;

    expect(status).toBe(1);
    expect(said).toMatch(
      /^Waymark may not read and write in .*others\/\.waymark; run it as the user who owns that folder, or set .*\.\n$/,
    );
  });

  itAsRoot('with a database of root’s in it is refused in the same way', async () => {
    const dataDir = folderOf('roots', 0o755);
    const root = new DatabaseUser(dataDir);
    await root.got();

    const { status, said } = await new DatabaseUser(dataDir, { account: nobody() }).ended;
    await root.leave();

    expect(status).toBe(1);
    expect(said).toMatch(/^Waymark may not read and write in .*roots; run it as the user who owns that folder, or set .*\.\n$/);
  });
});

it('the copy of PostgreSQL that root makes can be written by root alone', async () => {
  if (!isRoot) return console.info('PASSED OVER, because this user is not root: the shared copy of PostgreSQL.');
  const shared = existsSync('/var/lib/waymark') ? '/var/lib/waymark' : join(tmpdir(), 'waymark-0');

  expect(statSync(shared)).toMatchObject({ uid: 0 });
  expect(statSync(shared).mode & 0o022).toBe(0);
});
