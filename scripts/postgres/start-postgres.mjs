import { existsSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock, unlock, withLock } from '../lock.mjs';
import { say } from '../workspace.mjs';
import { makeRolesAndDatabase, ownerRole, serverRole, urlOf, whoAnswers } from './connection.mjs';
import { explained } from './explain.mjs';
import { openHome, rememberPort, withKept } from './home.mjs';
import { launch } from './launch.mjs';
import { makeCluster } from './make-cluster.mjs';
import { nativeFolder } from './native.mjs';
import { endAtOnce, readPostmaster, stopPostmaster } from './postmaster.mjs';
import { signIn } from './users.mjs';

const recoverySeconds = 60;
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Starts the embedded PostgreSQL of `dataDir`, or joins the one that runs there already (`reused`), and gives its port, the address
 * for the owner (migrations) and for the serving process, and `stop`. The last process that uses a cluster stops it: by `stop`, and
 * on every way in which the process can end short of being killed; the next start finds what a killed one left behind.
 *
 * A throw-away cluster, for tests, trusts loopback, does not wait for the disk, and is removed when it stops; without `dataDir` it
 * lies in the folder for temporary files. Throws a Setback with one plain sentence when the machine does not allow a start.
 */
export async function startPostgres({ dataDir, throwAway = false, log = say } = {}) {
  let place = { folder: dataDir };
  try {
    place = openHome(dataDir, throwAway);
    return await withLock(place.lock, lockWords(place.home, log), () => join(place, log));
  } catch (error) {
    throw explained(error, place.home ?? dataDir);
  }
}

/** Stops the cluster of `dataDir` whoever uses it. Nothing happens where none runs. */
export async function stopPostgres({ dataDir }) {
  if (!existsSync(dataDir)) return;
  const cluster = withKept(openHome(dataDir, false));
  await withLock(cluster.lock, lockWords(cluster.home, say), () => stopPostmaster(cluster.folder));
}

async function join(place, log) {
  const user = signIn(place.users);
  try {
    const cluster = withKept(place);
    const running = await findRunning(cluster);
    const port = running ?? (await start(cluster, log));
    return session(cluster, port, user, running !== undefined);
  } catch (error) {
    user.leave();
    throw error;
  }
}

async function start(cluster, log) {
  const native = nativeFolder();
  log('Starting the database.');
  await makeCluster(cluster, native);
  const port = await launch(cluster, native);
  rememberPort(cluster, port);
  await makeRolesAndDatabase(cluster, port);
  return port;
}

/** The port of a server that already runs on these files. One that does not answer, even after a recovery's time, is stopped. */
async function findRunning(cluster) {
  const giveUpAt = Date.now() + recoverySeconds * 1000;
  for (;;) {
    const running = readPostmaster(cluster.folder);
    if (running === undefined) return undefined;
    const answer = await whoAnswers(cluster, running.port);
    if (answer === 'ours') {
      await makeRolesAndDatabase(cluster, running.port);
      return running.port;
    }
    if (answer === 'locked' || Date.now() > giveUpAt) break;
    await pause(100);
  }
  await stopPostmaster(cluster.folder);
  return undefined;
}

function session(cluster, port, user, reused) {
  let stopping;
  const release = onEveryEnd(() => stopAtOnce(cluster, user));
  const stop = () => {
    stopping ??= stopIfLast(cluster, user).finally(release);
    return stopping;
  };
  return { port, ownerUrl: urlOf(cluster, port, ownerRole), serverUrl: urlOf(cluster, port, serverRole), reused, stop };
}

async function stopIfLast(cluster, user) {
  const stopped = await withLock(cluster.lock, lockWords(cluster.home, say), async () => {
    const last = user.isLast();
    user.leave();
    if (last) await stopPostmaster(cluster.folder);
    return last;
  });
  if (stopped && cluster.throwAway) rmSync(cluster.home, { recursive: true, force: true });
}

/** Whoever holds the lock now is starting, joining or stopping the cluster, and takes care of it. */
function stopAtOnce(cluster, user) {
  const last = user.isLast();
  user.leave();
  if (!last || !(tryLock(cluster.lock) || tryLock(cluster.lock))) return;
  endAtOnce(cluster.folder);
  unlock(cluster.lock);
  if (cluster.throwAway) rmSync(cluster.home, { recursive: true, force: true });
}

/** Calls `act` once when the process ends; a signal that nobody else has taken charge of still ends it. Gives the way to cancel. */
function onEveryEnd(act) {
  const onSignal = (signal) => {
    if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
  };
  process.once('exit', act);
  for (const signal of endings) process.on(signal, onSignal);
  return () => {
    process.off('exit', act);
    for (const signal of endings) process.off(signal, onSignal);
  };
}

function lockWords(home, log) {
  return {
    patienceSeconds: 180,
    busy: `Another Waymark command has been busy with the database in ${home} for three minutes; stop that command and try again.`,
    onWait: () => log('Waiting for another Waymark command that is starting or stopping the database.'),
  };
}
