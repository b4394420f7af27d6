import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withConnection } from '../../../scripts/postgres/connection.mjs';
import { startPostgres } from '../../../scripts/postgres/start-postgres.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const migrations = `${root}apps/api/dist/src/platform/database/migrate.js`;
const oldestVersion = 150_000;

/**
 * The PostgreSQL server of a test run: the one of `WAYMARK_TEST_DATABASE_URL` (an account that may make databases and roles), or a
 * throw-away cluster. Gives the environment from which `cloneDatabase` copies the migrated template, and `close`, which takes away
 * everything that the run made.
 */
export async function openTestServer() {
  const given = process.env.WAYMARK_TEST_DATABASE_URL;
  const cluster = given ? undefined : await startPostgres({ throwAway: true, log: () => {} });
  const adminUrl = given ?? cluster.ownerUrl;
  const run = randomBytes(6).toString('hex');
  const names = { template: `waymark_template_${run}`, role: `waymark_test_${run}` };
  const password = randomBytes(18).toString('hex');
  const close = async () => {
    if (given) await withConnection(adminUrl, (client) => removeRun(client, run, names.role));
    await cluster?.stop();
  };
  try {
    await withConnection(adminUrl, (client) => prepare(client, names, password));
    migrate(databaseUrl(adminUrl, names.template), names.role);
    await withConnection(adminUrl, (client) => client.query(`ALTER DATABASE ${names.template} WITH ALLOW_CONNECTIONS false`));
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
  return {
    close,
    environment: {
      WAYMARK_TEST_ADMIN_URL: adminUrl,
      WAYMARK_TEST_TEMPLATE: names.template,
      WAYMARK_TEST_RUN: run,
      WAYMARK_TEST_SERVER_ROLE: names.role,
      WAYMARK_TEST_SERVER_PASSWORD: password,
    },
  };
}

/** The same server and account, another database. */
export function databaseUrl(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** The login role of the run stands for the serving process, so that a server's own `waymark_server` keeps its password. */
async function prepare(client, { template, role }, password) {
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
  if (rows[0].version < oldestVersion) throw new Error('The tests need PostgreSQL 15 or later.');
  await client.query(`CREATE ROLE ${role} LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '${password}'`);
  await client.query(`CREATE DATABASE ${template}`);
}

/** Runs the product's own migrations, which let the serving role in. */
function migrate(ownerUrl, role) {
  if (!existsSync(migrations)) throw new Error('The API is not built: run npm run build before the integration tests.');
  const servingUrl = new URL(ownerUrl);
  servingUrl.username = role;
  const { status, stdout, stderr } = spawnSync(process.execPath, [migrations, ownerUrl, servingUrl.href], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The migrations failed with status ${status}:\n${stdout}${stderr}`);
}

async function removeRun(client, run, role) {
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname LIKE $1', [`waymark\\_%\\_${run}%`]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  await client.query(`DROP ROLE IF EXISTS ${role}`);
}
