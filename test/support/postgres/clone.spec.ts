import pg from 'pg';
import { cloneDatabase } from './clone.js';

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a cloned database', () => {
  it('has the migrated tables, and keeps what one test writes from another', async () => {
    const [one, other] = await Promise.all([cloneDatabase(), cloneDatabase()]);
    await ask(one.ownerUrl, 'CREATE TABLE only_here (n int)');

    const tables = "SELECT count(*)::int AS n FROM information_schema.tables WHERE table_schema = 'public'";
    const [inOne, inOther] = [await ask(one.ownerUrl, tables), await ask(other.ownerUrl, tables)];

    expect(Number(inOther[0]?.['n'])).toBeGreaterThan(0);
    expect(Number(inOne[0]?.['n'])).toBe(Number(inOther[0]?.['n']) + 1);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('gives the serving process a role that owns nothing and may become the product’s own', async () => {
    const clone = await cloneDatabase();

    const [role] = await ask(
      clone.serverUrl,
      `SELECT rolsuper, rolbypassrls, rolinherit, pg_has_role(rolname, 'waymark_app', 'MEMBER') AS member
         FROM pg_roles WHERE rolname = current_user`,
    );

    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolinherit: false, member: true });
    await clone.drop();
  });

  it('is gone after it is dropped, whoever is still connected', async () => {
    const clone = await cloneDatabase();
    const lingering = new pg.Client({ connectionString: clone.ownerUrl });
    lingering.on('error', () => undefined);
    await lingering.connect();

    await clone.drop();

    await expect(ask(clone.ownerUrl, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
  });
});
