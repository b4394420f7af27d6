import 'reflect-metadata';
import { Refusal } from '@waymark/basics';
import { commands } from './cli/commands.js';
import { Usage } from './cli/usage.js';
import { openCore } from './cli/open-core.js';

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  try {
    const { work, rest } = commandOf(words);
    const core = await openCore();
    try {
      return await work(core, rest);
    } finally {
      await core.close();
    }
  } catch (thrown) {
    return tell(thrown);
  }
}

function commandOf(words: readonly string[]) {
  for (const length of [2, 1]) {
    const work = commands[words.slice(0, length).join(' ')];
    if (work) return { work, rest: words.slice(length) };
  }
  throw new Usage(words.length === 0 ? 'Say what to do.' : `There is no command "${words.slice(0, 2).join(' ')}".`);
}

/** Says what went wrong in plain words and answers with the exit status. Only a fault shows where in the code it happened. */
function tell(thrown: unknown): number {
  if (thrown instanceof Usage) {
    process.stderr.write(`${thrown.message}\n${Usage.text}\n`);
    return 2;
  }
  if (thrown instanceof Refusal) {
    process.stderr.write(`${thrown.message}${thrown.repair ? ` ${thrown.repair}` : ''}\n`);
    return 1;
  }
  process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
  return 1;
}
