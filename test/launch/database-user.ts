import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';

/** What a command got from the launcher. */
export interface Got {
  readonly port: number;
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly reused: boolean;
}

/** How a command ended: its status (or the signal's name), and what it said to the person. */
export interface Ending {
  readonly status: number | string;
  readonly said: string;
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const checkout = join(__dirname, '..', '..');

/** A real command in a process of its own that uses the database of `dataDir`. */
export class DatabaseUser {
  readonly process: ChildProcess;
  readonly ended: Promise<Ending>;
  readonly #got: Promise<Got>;
  #said = '';

  constructor(dataDir: string, { account, from = checkout }: { account?: Account; from?: string } = {}) {
    this.process = spawn(process.execPath, ['test/launch/use-database.mjs', dataDir], { cwd: from, ...account });
    this.process.stderr?.on('data', (text) => (this.#said += String(text)));
    this.ended = new Promise((resolve) =>
      this.process.on('close', (status, signal) => resolve({ status: status ?? String(signal), said: this.#said })),
    );
    this.#got = new Promise((resolve, reject) => {
      this.process.stdout?.once('data', (line) => resolve(JSON.parse(String(line)) as Got));
      void this.ended.then(({ said }) => reject(new Error(said)));
    });
    this.#got.catch(() => undefined);
  }

  /** Waits until the database is ready for this command; rejects with what it said when it is not. */
  got(): Promise<Got> {
    return this.#got;
  }

  /** Lets the command finish as it wants. */
  async leave(): Promise<Ending> {
    this.process.stdin?.end();
    return this.ended;
  }

  async end(signal: NodeJS.Signals): Promise<Ending> {
    this.process.kill(signal);
    return this.ended;
  }
}

export async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** True while something answers on the address. */
export async function answers(url: string): Promise<boolean> {
  return ask(url, 'SELECT 1').then(
    () => true,
    () => false,
  );
}
