import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../lock.mjs';

/**
 * Signs this process in as a user of the cluster. Several commands may use it at once, so whoever leaves last stops it.
 * `leave` signs out again; `isLast` tells whether no other living process is signed in.
 */
export function signIn(folder) {
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(join(folder, name), '');
  return {
    leave: () => rmSync(join(folder, name), { force: true }),
    isLast: () => readdirSync(folder).every((other) => other === name || hasLeft(folder, other)),
  };
}

function hasLeft(folder, name) {
  if (isAlive(Number.parseInt(name, 10))) return false;
  rmSync(join(folder, name), { force: true });
  return true;
}
