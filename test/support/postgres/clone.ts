import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A migrated database of a test's own, for the owner and for the serving process. */
export interface ClonedDatabase {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  /** Removes the database, whoever is still connected to it. */
  drop(): Promise<void>;
}

/**
 * Copies the run's migrated template, in some tens of milliseconds. Only inside the integration tests: their global set-up makes
 * the template and leaves word of it in the environment.
 */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const name = `waymark_clone_${setting('WAYMARK_TEST_RUN')}_${randomBytes(5).toString('hex')}`;
  await asAdmin((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${setting('WAYMARK_TEST_TEMPLATE')}`));
  return {
    ownerUrl: urlOf(name).href,
    serverUrl: serverUrlOf(name),
    drop: () => asAdmin((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

function urlOf(database: string): URL {
  const url = new URL(setting('WAYMARK_TEST_ADMIN_URL'));
  url.pathname = `/${database}`;
  return url;
}

function serverUrlOf(database: string): string {
  const url = urlOf(database);
  url.username = setting('WAYMARK_TEST_SERVER_ROLE');
  url.password = setting('WAYMARK_TEST_SERVER_PASSWORD');
  return url.href;
}

async function asAdmin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: setting('WAYMARK_TEST_ADMIN_URL') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run this test with npx jest -c test/integration/jest.config.mjs.`);
  return value;
}
