import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase } from '../../support/postgres/clone.js';

const program = join(__dirname, '..', '..', '..', 'apps', 'api', 'dist', 'src', 'main.js');
const patienceSeconds = 60;

/** The built server as a process of its own, with everything that it writes. */
export interface ServerProcess {
  readonly address: string;
  readonly ownerUrl: string;
  /** All that the process has written to its two streams so far: its log. */
  words(): string;
  stop(): Promise<void>;
}

/** Starts the built server, which says as much as it can, on a database of its own. */
export async function startServer(): Promise<ServerProcess> {
  if (!existsSync(program)) throw new Error('The API is not built: run npm run build before the HTTP tests.');
  const [database, folder] = [await cloneDatabase(), await mkdtemp(join(tmpdir(), 'waymark-process-'))];
  const server = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      DATABASE_URL: database.serverUrl,
      WAYMARK_OWNER_DATABASE_URL: database.ownerUrl,
      WAYMARK_DATA_DIR: folder,
      WAYMARK_DEMO: 'off',
      WAYMARK_LOG: 'debug',
      WAYMARK_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (words += String(text)));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  const giveUpAt = Date.now() + patienceSeconds * 1000;
  while (Date.now() < giveUpAt && server.exitCode === null) {
    const address = /ready at (http:\S+)/.exec(words)?.[1];
    if (address) return { address, ownerUrl: database.ownerUrl, words: () => words, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`The server was not ready:\n${words}`);
}
