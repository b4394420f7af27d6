import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { clearTimeout, setTimeout } from 'node:timers';
import { root } from './workspace.mjs';

const graceSeconds = 20;
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Lets V8 collect garbage before much of it has gathered: reading a file leaves far more behind than it ever holds. An import of 50,000
 * ratings peaks at 202 MB with this and at 318 MB without, for about the same work of the processor. It is a pace and not a limit, so
 * nothing that does need more room fails.
 */
export const smallMemory = ['--heap-growing-percent=40', '--max-semi-space-size=8'];

/**
 * Runs a Node program beside this one until it ends, and gives its exit status (128 and the signal's number where a signal ended
 * it). It hears each ending signal once, through this process; what has not ended 20 seconds later is killed. When this process is
 * killed, the program ends too.
 */
export function runNode(program, parameters, { environment = process.env, cwd = root } = {}) {
  const child = spawn(process.execPath, [...smallMemory, '--import', endWithParent, program, ...parameters], {
    cwd,
    env: environment,
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  return endOf(child);
}

/** Waits for a child's exit status, passing on to it the signals that would end this process. */
export function endOf(child) {
  let killer;
  const pass = (signal) => {
    if (killer !== undefined) return;
    child.kill(signal);
    killer = setTimeout(() => child.kill('SIGKILL'), graceSeconds * 1000);
  };
  for (const signal of endings) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]));
  }).finally(() => {
    clearTimeout(killer);
    for (const signal of endings) process.off(signal, pass);
  });
}

/**
 * Runs a Node program whose words matter only when it fails: gives its exit status and everything that it printed, in order.
 */
export async function runQuietly(program, parameters, { environment = process.env, cwd = root } = {}) {
  const child = spawn(process.execPath, [program, ...parameters], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  const closed = new Promise((resolve) => child.on('close', resolve));
  const status = await endOf(child);
  await closed;
  return { status, output };
}

/** What nx printed about the tasks that failed, without the others and without npm's remarks; everything where it names none. */
export function wordsOfFailures(output) {
  const words = output.replace(/^npm warn .*\n?/gm, '').replace(/\n{3,}/g, '\n\n');
  const failed = [...words.matchAll(/^- (\S+:\w+)$/gm)].map(([, task]) => task);
  const told = words.split(/^(?=> nx run )/m).filter((part) => failed.some((task) => part.startsWith(`> nx run ${task}`)));
  return (told.length > 0 ? told.join('') : words).trim();
}
