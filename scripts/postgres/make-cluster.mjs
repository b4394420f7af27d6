import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Setback } from '../workspace.mjs';
import { ownerRole } from './connection.mjs';
import { setbackOf } from './explain.mjs';

const ourVersion = '18';

/** PostgreSQL's own environment: no language or time zone of the machine decides a byte of the database. */
export const serverEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '/usr/bin:/bin' };

/**
 * Makes the cluster's files where there are none yet. They are made aside and renamed last, so that a first start that was cut
 * short leaves nothing half made. A kept cluster asks for passwords and is flushed to disk; a throw-away one is neither.
 */
export async function makeCluster(cluster, native) {
  if (existsSync(cluster.folder)) return refuseOtherVersion(cluster);
  removeAbandoned(cluster.folder);
  const aside = `${cluster.folder}.new-${process.pid}`;
  const passwordFile = `${aside}.password`;
  try {
    mkdirSync(aside, { mode: 0o700 });
    const access = cluster.throwAway ? ['--auth=trust', '--no-sync'] : ['--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    if (!cluster.throwAway) writeFileSync(passwordFile, `${cluster.adminPassword}\n`, { mode: 0o600 });
    for (const path of [aside, passwordFile].filter(existsSync)) giveTo(cluster.account, path);
    await initdb(cluster, native, aside, access);
    rmSync(passwordFile, { force: true });
    renameSync(aside, cluster.folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(aside, { recursive: true, force: true });
  }
}

async function initdb(cluster, native, folder, access) {
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const program = join(native, 'bin', 'initdb');
  const { status, output } = await outputOf(
    program,
    ['-D', folder, '-U', ownerRole, ...locale, ...access, '--no-instructions'],
    cluster.account,
  );
  if (status !== 0) throw setbackOf('make its files', output, cluster.folder);
}

function outputOf(program, parameters, account) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { ...account, cwd: '/', env: serverEnvironment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

function refuseOtherVersion({ folder }) {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (made === ourVersion) return;
  throw new Setback(
    `The database in ${folder} was made by PostgreSQL ${made} and this Waymark brings PostgreSQL ${ourVersion}; move that folder away to begin afresh, or set DATABASE_URL.`,
  );
}

/** The caller holds the home's lock, so whatever lies aside belongs to a start that died. */
function removeAbandoned(folder) {
  const parent = dirname(folder);
  const prefix = `${folder.slice(parent.length + 1)}.new-`;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function giveTo(account, path) {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}
