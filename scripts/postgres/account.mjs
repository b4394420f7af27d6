import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Setback } from '../workspace.mjs';

const unprivileged = ['postgres', '_postgres', 'nobody', 'daemon'];

/** True when this process is the superuser, as whom PostgreSQL refuses to run. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * The account that runs PostgreSQL when this process is root: whoever owns the cluster already, otherwise the first unprivileged
 * account that the machine knows. `undefined` for an ordinary user, who runs it as themselves.
 */
export function serverAccount(clusterFolder) {
  if (!isRoot()) return undefined;
  const owner = ownerOf(clusterFolder);
  if (owner !== undefined && owner.uid !== 0) return owner;
  for (const name of unprivileged) {
    const account = lookUp(name);
    if (account !== undefined && account.uid !== 0) return account;
  }
  throw new Setback(
    `PostgreSQL does not run as root and this machine has none of the accounts ${unprivileged.join(', ')}; run Waymark as an ordinary user, or set DATABASE_URL.`,
  );
}

/** True when the account can reach into the folder: every folder above it lets the account through. */
export function canReach(folder, account) {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function ownerOf(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid };
}

function lookUp(name) {
  const [uid, gid] = ['-u', '-g'].map((part) => spawnSync('id', [part, name], { encoding: 'utf8' }));
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}
