import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clearTimeout, setTimeout } from 'node:timers';
import { smallMemory } from '../../scripts/child.mjs';

const endWithParent = new URL('../../scripts/end-with-parent.mjs', import.meta.url).href;

/**
 * Runs one task of the bench in a process of its own, with the memory settings of a command, and gives what it found. The process is
 * ended when it takes longer than `longestMinutes`, and when this one ends.
 */
export function runTask(name, given, { environment, longestMinutes }) {
  const program = fileURLToPath(new URL(`./tasks/${name}.mjs`, import.meta.url));
  const child = fork(program, [JSON.stringify(given)], {
    env: environment,
    execArgv: [...smallMemory, '--import', endWithParent],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let found;
    const late = setTimeout(() => child.kill('SIGKILL'), longestMinutes * 60_000);
    child.on('message', (message) => (found = message));
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      clearTimeout(late);
      if (found !== undefined && status === 0) resolve(found);
      else reject(new Error(`The task ${name} ended with ${signal ?? `status ${status}`} and no answer.`));
    });
  });
}
