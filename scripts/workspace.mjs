import { resolve } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the project, whatever folder the command was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** A failure that a person can act on. Its message is one plain sentence, shown without a stack. */
export class Setback extends Error {}

/** Progress and failures go to standard error, so that standard output carries only what a command was asked for. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Where the embedded database and the keys live: `WAYMARK_DATA_DIR`, read from the project's folder when it is relative. */
export function dataFolder(environment = process.env) {
  return resolve(root, environment.WAYMARK_DATA_DIR || '.waymark');
}

/** Keeps a command alive when whoever read its output has gone (`npm start | head`), so that it can still stop what it started. */
export function surviveClosedPipes() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** True when the module was called as a command, false when another script imports it. */
export function isCommand(moduleUrl) {
  return process.argv[1] !== undefined && moduleUrl === pathToFileURL(process.argv[1]).href;
}

/**
 * Ends a command that npm started as if it had been asked to, once npm's shell is gone: that shell does not pass on the signal with
 * which somebody stopped npm, and would leave a server behind that nobody can see.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/** Runs a command to its exit status: what `main` returns (0 when it returns nothing), or 1 after telling what went wrong. */
export async function runCommand(main) {
  surviveClosedPipes();
  endWithNpm();
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof Setback ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  }
}
