import { realpathSync } from 'node:fs';

/** The login role that owns the database and runs its migrations. */
export const ownerRole = 'waymark_admin';
/** The login role of the serving process: it owns nothing and may only become the role that the migrations grant it. */
export const serverRole = 'waymark_server';
/** The product's database. */
export const databaseName = 'waymark';

/** The address of a database of the cluster for one of its two roles. Throw-away clusters trust loopback and have no passwords. */
export function urlOf(cluster, port, role, database = databaseName) {
  const password = role === ownerRole ? cluster.adminPassword : cluster.serverPassword;
  return `postgres://${role}${password === undefined ? '' : `:${password}`}@127.0.0.1:${port}/${database}`;
}

/** Runs `work` on one connection and closes it. */
export async function withConnection(url, work, { patienceSeconds = 10 } = {}) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceSeconds * 1000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** What answers on the port: `ours`, `starting`, `locked` (ours or not, it refuses the kept password), `other`, or `nobody`. */
export async function whoAnswers(cluster, port) {
  try {
    const folder = await withConnection(urlOf(cluster, port, ownerRole, 'postgres'), dataDirectory, { patienceSeconds: 2 });
    return realpathSync(folder) === realpathSync(cluster.folder) ? 'ours' : 'other';
  } catch (error) {
    if (error.code === '57P03') return 'starting';
    return error.code === '28P01' ? 'locked' : error.severity === undefined ? 'nobody' : 'other';
  }
}

/** Makes the server role and the database where they are missing. */
export async function makeRolesAndDatabase(cluster, port) {
  await withConnection(urlOf(cluster, port, ownerRole, 'postgres'), async (client) => {
    if (!(await exists(client, 'SELECT 1 FROM pg_roles WHERE rolname = $1', serverRole))) {
      const password = cluster.serverPassword === undefined ? '' : `PASSWORD '${cluster.serverPassword}'`;
      const rights = 'LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
      await client.query(`CREATE ROLE ${serverRole} ${rights} ${password}`);
    }
    if (!(await exists(client, 'SELECT 1 FROM pg_database WHERE datname = $1', databaseName))) {
      await client.query(`CREATE DATABASE ${databaseName}`);
    }
  });
}

async function dataDirectory(client) {
  const { rows } = await client.query('SHOW data_directory');
  return rows[0].data_directory;
}

async function exists(client, sql, name) {
  const { rowCount } = await client.query(sql, [name]);
  return rowCount > 0;
}
