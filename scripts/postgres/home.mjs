import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../lock.mjs';
import { Setback } from '../workspace.mjs';
import { canReach, isRoot, serverAccount } from './account.mjs';
import { endAtOnce } from './postmaster.mjs';

const reachablePlace = '/var/lib/waymark/clusters';
const throwAwayPrefix = 'waymark-throw-away-';

/** What is kept in `database.json` between starts: both passwords, where the cluster lies, and the port it last had. */
const keptName = 'database.json';

/**
 * The folder of one cluster and what stands beside it: `folder` (PostgreSQL's own), `log`, `lock`, `users`, the passwords, and the
 * account that runs it. Made when absent. Passwords are given to kept clusters only.
 */
export function openHome(dataDir, throwAway) {
  const home = throwAway ? makeThrowAwayHome(dataDir) : makeKeptHome(dataDir);
  const places = {
    home,
    log: join(home, 'postgres.log'),
    lock: join(home, 'database.lock'),
    users: join(home, 'database.users'),
  };
  mkdirSync(places.users, { recursive: true, mode: 0o700 });
  if (throwAway) return { ...places, throwAway, folder: join(home, 'postgres'), account: serverAccount(join(home, 'postgres')) };
  return { ...places, throwAway, kept: join(home, keptName) };
}

/** A kept home with its passwords and place, made at the first start. Call it under the home's lock. */
export function withKept(place) {
  if (place.throwAway) return place;
  const kept = existsSync(place.kept) ? readKept(place.kept) : newKept(place);
  return { ...place, ...kept, account: serverAccount(kept.folder) };
}

/** Remembers the port, so that a person's own connection to the kept database goes on working from start to start. */
export function rememberPort(cluster, port) {
  if (cluster.throwAway || cluster.port === port) return;
  const { folder, adminPassword, serverPassword } = cluster;
  writeKept(cluster.kept, { folder, adminPassword, serverPassword, port });
}

/** Removes what earlier test runs left behind when they were killed. */
export function sweepThrowAways() {
  for (const name of readdirSync(tmpdir())) {
    const starter = new RegExp(`^${throwAwayPrefix}(\\d+)-`).exec(name)?.[1];
    if (starter === undefined || isAlive(Number(starter))) continue;
    const home = join(tmpdir(), name);
    if (statSync(home, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue;
    endAtOnce(join(home, 'postgres'));
    rmSync(home, { recursive: true, force: true });
  }
}

function makeThrowAwayHome(dataDir) {
  if (dataDir === undefined) sweepThrowAways();
  const home = dataDir ?? mkdtempSync(join(tmpdir(), `${throwAwayPrefix}${process.pid}-`));
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o711);
  return realpathSync(home);
}

function makeKeptHome(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (isRoot()) chmodSync(dataDir, lstatSync(dataDir).mode | 0o111);
  return realpathSync(dataDir);
}

function newKept({ home, kept }) {
  const folder = join(home, 'postgres');
  if (existsSync(folder)) {
    throw new Setback(
      `The passwords of the database in ${folder} are missing; put ${kept} back, or move ${folder} away to begin with an empty one.`,
    );
  }
  const account = serverAccount(folder);
  const made = {
    folder: account === undefined || canReach(home, account) ? folder : join(reachableFolder(), randomBytes(8).toString('hex')),
    adminPassword: randomBytes(24).toString('hex'),
    serverPassword: randomBytes(24).toString('hex'),
  };
  writeKept(kept, made);
  return made;
}

function reachableFolder() {
  mkdirSync(reachablePlace, { recursive: true, mode: 0o755 });
  return reachablePlace;
}

function readKept(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Setback(`${path} is damaged, and it holds the database's passwords; put back a good copy of it.`, { cause: error });
  }
}

function writeKept(path, kept) {
  const aside = `${path}.${process.pid}`;
  try {
    writeFileSync(aside, `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600 });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
