import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../lock.mjs';

const gracefulSeconds = 30;
const abruptSeconds = 10;
const finalSeconds = 8;

/**
 * The PostgreSQL process that the cluster's `postmaster.pid` names, and its port; `undefined` when there is none. A file left by a
 * crash, whose process is gone or has become another program, is removed: PostgreSQL would refuse to start over it.
 */
export function readPostmaster(folder) {
  const lines = pidFile(folder)?.split('\n');
  if (lines === undefined) return undefined;
  const pid = Number(lines[0]);
  if (isPostgres(pid, folder)) return { pid, port: Number(lines[3]) };
  rmSync(join(folder, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Stops the cluster: asks its sessions to end, then insists. Returns when it has stopped. */
export async function stopPostmaster(folder) {
  const running = readPostmaster(folder);
  if (running === undefined) return;
  const steps = [
    ['SIGINT', gracefulSeconds],
    ['SIGQUIT', abruptSeconds],
    ['SIGKILL', 1],
  ];
  for (const [signal, seconds] of steps) {
    send(running.pid, signal);
    const giveUpAt = Date.now() + seconds * 1000;
    while (Date.now() < giveUpAt) {
      if (isGone(folder, running.pid)) return;
      await pause(20);
    }
  }
}

/** Stops the cluster while the process ends and nothing can be awaited any more. */
export function endAtOnce(folder) {
  const running = readPostmaster(folder);
  if (running === undefined) return;
  send(running.pid, 'SIGINT');
  const giveUpAt = Date.now() + finalSeconds * 1000;
  while (!isGone(folder, running.pid) && Date.now() < giveUpAt) sleep(20);
}

/** The pid file goes first; a process that died without removing it (or waits for us to notice its end) counts as gone by its id. */
function isGone(folder, pid) {
  return pidFile(folder) === undefined || !isAlive(pid);
}

function pidFile(folder) {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Process ids are used again after a restart of the machine: the program and its folder decide, not the number. */
function isPostgres(pid, folder) {
  if (!(pid > 0) || !isAlive(pid)) return false;
  const commandLine = commandLineOf(pid);
  return commandLine.includes('postgres') && commandLine.includes(folder);
}

function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
