import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';
import { Setback } from './workspace.mjs';

const heartbeatSeconds = 5;
const silentSeconds = 60;
const namelessSeconds = 5;

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Does `work` while no other command holds the same lock folder. A lock whose holder has died, or has not been heard of for a
 * minute, is taken away. Throws a Setback with the sentence `busy` when the lock stays held for `patienceSeconds`.
 */
export async function withLock(folder, { patienceSeconds = 600, busy, onWait = () => {} }, work) {
  const giveUpAt = Date.now() + patienceSeconds * 1000;
  let told = false;
  while (!tryLock(folder)) {
    if (Date.now() > giveUpAt) throw new Setback(busy);
    if (!told) onWait();
    told = true;
    await pause(100);
  }
  const heartbeat = setInterval(() => touch(folder), heartbeatSeconds * 1000);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    unlock(folder);
  }
}

/** Takes the lock at once if it is free or stale; for use where waiting is impossible, at the end of a process. */
export function tryLock(folder) {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isStale(folder)) takeAway(folder);
    return false;
  }
  writeFileSync(join(folder, 'holder'), String(process.pid));
  return true;
}

/** Gives the lock back. */
export function unlock(folder) {
  rmSync(folder, { recursive: true, force: true });
}

function isStale(folder) {
  const holder = Number(readIfThere(join(folder, 'holder')));
  const silentFor = secondsSinceTouched(folder);
  if (silentFor === undefined) return false;
  return holder > 0 ? !isAlive(holder) || silentFor > silentSeconds : silentFor > namelessSeconds;
}

/** Two commands may see the same stale lock; the one that comes second may move a fresh one, and then puts it back. */
function takeAway(folder) {
  const aside = `${folder}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    renameSync(folder, aside);
  } catch {
    return;
  }
  if (isStale(aside)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, folder);
}

function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    return;
  }
}

function secondsSinceTouched(folder) {
  try {
    return (Date.now() - statSync(folder).mtimeMs) / 1000;
  } catch {
    return undefined;
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
