import { join } from 'node:path';
import { build } from './build.mjs';
import { runNode } from './child.mjs';
import { openDatabase } from './database.mjs';
import { install } from './install.mjs';
import { root, runCommand } from './workspace.mjs';

const program = join(root, 'apps', 'api', 'dist', 'src', 'cli.js');

/**
 * `npm run waymark -- <command>`: runs one command of the product against its database. The command works in the folder that it was
 * called from, so that file names mean there what the person typed; its exit status and standard output are passed on untouched.
 */
async function waymark() {
  await install();
  await build();
  const database = await openDatabase({ ...process.env, WAYMARK_DEMO: process.env.WAYMARK_DEMO || 'off' });
  try {
    return await runNode(program, process.argv.slice(2), {
      environment: database.environment,
      cwd: process.env.INIT_CWD || process.cwd(),
    });
  } finally {
    await database.stop();
  }
}

await runCommand(waymark);
