import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { migrations } from './index.js';

/** One number for everybody who migrates, so that two processes never do it at once. */
const migrationLock = 5_317_001;

/** What the serving login must be before it is let in. */
const oldestServer = 150_000;

/**
 * Brings the database to this version and lets the serving login through the door. Safe to run again and by several processes at once.
 * Throws with one plain sentence where the server is too old.
 */
export async function migrate(ownerUrl: string, servingUser?: string): Promise<void> {
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'waymark_migration',
    poolSize: 2,
  });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    const [{ version }] = await owner.query("select current_setting('server_version_num')::int as version");
    if (version < oldestServer)
      throw new Error(`Waymark needs PostgreSQL 15 or later; this server is ${Math.floor(version / 10_000)}.`);
    await lock.query('select pg_advisory_lock($1)', [migrationLock]);
    await owner.runMigrations({ transaction: 'each' });
    await letThroughTheDoor(owner, servingUser);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    await lock.release();
    await owner.destroy();
  }
}

async function letThroughTheDoor(owner: DataSource, servingUser: string | undefined): Promise<void> {
  const [{ login }] = await owner.query("select format('%I', coalesce($1, current_user)) as login", [servingUser ?? null]);
  await owner.query(`grant waymark_door, waymark_app to ${login}`);
}

/** The login of a connection string; `undefined` where it names none. */
export function userOf(url: string): string | undefined {
  const { username } = new URL(url);
  return username === '' ? undefined : decodeURIComponent(username);
}
