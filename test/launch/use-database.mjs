import { startPostgres } from '../../scripts/postgres/start-postgres.mjs';
import { runCommand } from '../../scripts/workspace.mjs';

/** A command that uses the database of a folder: tells what it got in one line, then works until its input ends, or fails. */
await runCommand(async () => {
  const { stop, ...got } = await startPostgres({ dataDir: process.argv[2] });
  process.stdout.write(`${JSON.stringify(got)}\n`);
  for await (const word of process.stdin)
    if (String(word).trim() === 'fail') throw new Error('A fault while the database is in use.');
  await stop();
});
