import { spawn } from 'node:child_process';
import { closeSync, fchmodSync, fstatSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Setback } from '../workspace.mjs';
import { whoAnswers } from './connection.mjs';
import { setbackOf } from './explain.mjs';
import { serverEnvironment } from './make-cluster.mjs';

const patienceSeconds = 120;
const longestLog = 10_000_000;

const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', shared_buffers: '64MB' };
const throwAwaySettings = {
  ...settings,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

const portIsTaken = /could not bind|address already in use|could not create any TCP\/IP sockets/i;
const oldServerLingers = /pre-existing shared memory block|lock file "[^"]*" already exists|is still in use/i;

/**
 * Starts PostgreSQL on loopback and gives its port once it answers: the port it had last time if that is free, otherwise a free
 * one. A server killed a moment ago may hold the files for some seconds more; then it tries again.
 */
export async function launch(cluster, native) {
  const giveUpAt = Date.now() + patienceSeconds * 1000;
  let port = cluster.port ?? (await freePort());
  for (let wait = 50; ; wait = Math.min(wait * 2, 1000)) {
    const failure = await tryToLaunch(cluster, native, port, giveUpAt);
    if (failure === undefined) return port;
    if (Date.now() > giveUpAt) throw setbackOf('start', failure, cluster.folder);
    if (portIsTaken.test(failure)) port = await freePort();
    else if (!oldServerLingers.test(failure)) throw setbackOf('start', failure, cluster.folder);
    else await pause(wait);
  }
}

/** What PostgreSQL said when it could not start; `undefined` once it answers. */
async function tryToLaunch(cluster, native, port, giveUpAt) {
  const { log, start } = openLog(cluster.log);
  const parameters = ['-D', cluster.folder, '-p', String(port)];
  for (const [name, value] of Object.entries(cluster.throwAway ? throwAwaySettings : settings))
    parameters.push('-c', `${name}=${value}`);
  const server = spawn(join(native, 'bin', 'postgres'), parameters, {
    ...cluster.account,
    cwd: '/',
    detached: true,
    env: serverEnvironment,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  const end = new Promise((resolve) => {
    for (const event of ['exit', 'error']) server.on(event, () => resolve((ended = true)));
  });
  server.unref();
  closeSync(log);
  while (!ended && Date.now() < giveUpAt) {
    const answer = await Promise.race([whoAnswers(cluster, port), end]);
    if (answer === 'ours') return undefined;
    if (answer === 'locked' && !ended) refusePasswords(cluster, server);
    await pause(20);
  }
  if (!ended) server.kill('SIGINT');
  return readFileSync(cluster.log).subarray(start).toString('utf8');
}

function refusePasswords(cluster, server) {
  server.kill('SIGINT');
  throw new Setback(
    `The passwords in ${cluster.kept} are not those of the database in ${cluster.folder}; put back the file that belongs to it.`,
  );
}

/** A port that nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function openLog(path) {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > longestLog) rmSync(path);
  const log = openSync(path, 'a', 0o600);
  fchmodSync(log, 0o600);
  return { log, start: fstatSync(log).size };
}
