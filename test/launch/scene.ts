import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseUser } from './database-user.js';

const folders: string[] = [];
const users: DatabaseUser[] = [];

/** A new folder for a database, removed after the test. */
export function dataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-launch-'));
  folders.push(folder);
  chmodSync(folder, 0o711);
  return folder;
}

/** A command that uses the database of the folder, ended after the test. */
export function use(folder: string): DatabaseUser {
  const user = new DatabaseUser(folder);
  users.push(user);
  return user;
}

/** The process id of the database's server. */
export function serverPid(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Ends every command and server that the test started, and removes its folders. */
export async function clearUp(): Promise<void> {
  await Promise.all(users.splice(0).map((user) => user.end('SIGTERM')));
  for (const folder of folders.splice(0)) {
    if (existsSync(join(folder, 'postgres', 'postmaster.pid'))) process.kill(serverPid(folder), 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}
