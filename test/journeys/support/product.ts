import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checkout = join(__dirname, '..', '..', '..');
const patienceSeconds = 240;

/** The running product: its address, the folder of its data, and the way to stop it and forget its data. */
export interface Product {
  readonly address: string;
  readonly dataDir: string;
  /** Runs `npm run waymark -- ...` against this product's data, and gives its standard output. Rejects when it fails. */
  waymark(...parameters: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the real product, as `npm start` does, on a free port with a database of its own. `demo` says whether the demonstration
 * authority is loaded. Ready when its health says so.
 */
export async function startProduct({ demo = 'on' }: { demo?: 'on' | 'off' } = {}): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'waymark-journey-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    WAYMARK_DATA_DIR: dataDir,
    WAYMARK_PORT: String(port),
    WAYMARK_DEMO: demo,
  };
  delete environment['DATABASE_URL'];
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words = wordsOf(server);
  const stop = async () => {
    await ended(server);
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    await untilReady(address, server, words);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, dataDir, stop, waymark: (...parameters) => runWaymark(parameters, environment) };
}

async function untilReady(address: string, server: ChildProcess, words: () => string): Promise<void> {
  const giveUpAt = Date.now() + patienceSeconds * 1000;
  while (Date.now() < giveUpAt) {
    if (server.exitCode !== null) throw new Error(`The product ended with status ${server.exitCode}:\n${words()}`);
    const ready = await fetch(`${address}/api/health/ready`).catch(() => undefined);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The product was not ready after ${patienceSeconds} seconds:\n${words()}`);
}

async function runWaymark(parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const command = spawn(process.execPath, ['scripts/waymark.mjs', ...parameters], { cwd: checkout, env: environment });
  let output = '';
  let faults = '';
  command.stdout.on('data', (text) => (output += String(text)));
  command.stderr.on('data', (text) => (faults += String(text)));
  const status = await new Promise<number | null>((resolve) => command.on('close', resolve));
  if (status !== 0) throw new Error(`waymark ${parameters.join(' ')} ended with status ${status}:\n${faults}${output}`);
  return output;
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function wordsOf(server: ChildProcess): () => string {
  let words = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (words += String(text)));
  return () => words;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
