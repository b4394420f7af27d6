import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Core, openCore } from '../support/core.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

const somebody = { by: 'a test', on: '2026-03-31' };

describe('the end of a server', () => {
  it('waits for what is under way, which is committed whole', async () => {
    const leaving = await openCore();
    let goOn = (): void => undefined;
    const told = new Promise<void>((resolve) => (goOn = resolve));
    const act = leaving.within(async (database) => {
      await told;
      return leaving.authorities.create(database, { code: '315', name: 'Westmoor' }, somebody);
    });
    const ended = leaving.scope.beforeApplicationShutdown();
    goOn();

    await expect(act).resolves.toMatchObject({ code: '315' });
    await ended;
    await leaving.close();
  });
});

describe('the door to the database', () => {
  beforeAll(() => core.within((database) => core.authorities.create(database, { code: '314', name: 'Eastmoor' }, somebody)));

  it('refuses every query outside a scope, on every table', async () => {
    const dataSource = core.module.get(DataSource);
    const tables: { name: string }[] = await ownerRows("select tablename as name from pg_tables where schemaname = 'waymark'");
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables)
      await expect(dataSource.query(`select * from waymark.${name}`)).rejects.toThrow('permission denied');
  });

  it('shows nothing to a session that the database does not know', async () => {
    const stranger = { name: 'a stranger', handle: 'guessed' };

    expect(await core.scope.withScope(stranger, (database) => core.authorities.all(database))).toEqual([]);
    expect(await core.within((database) => core.authorities.all(database))).toHaveLength(1);
  });

  it('does not let a scoped query open a session of its own, read sessions, or leave its role behind', async () => {
    await expect(core.within((database) => database.query("select scope.open_local_session('mine')"))).rejects.toThrow(
      'permission denied',
    );
    await expect(core.within((database) => database.query('select * from scope.session'))).rejects.toThrow('permission denied');
    const dataSource = core.module.get(DataSource);
    const [{ role, sid }] = await dataSource.query("select current_user as role, current_setting('app.sid', true) as sid");
    expect([role, sid || '']).toEqual(['waymark_door', '']);
  });

  it('forces row security with a policy on every table that the application may read', async () => {
    const open = await ownerRows(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'waymark' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity
         and exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, p.polrelid) <> 'true'))`,
    );
    expect(open).toEqual([]);
    const views = await ownerRows(
      "select relname from pg_class where relkind in ('m', 'v') and relnamespace = 'waymark'::regnamespace",
    );
    expect(views).toEqual([]);
  });

  it('pins the search path of every function that runs with the rights of its owner', async () => {
    const unpinned = await ownerRows(
      `select proname from pg_proc where prosecdef and pronamespace in ('scope'::regnamespace, 'waymark'::regnamespace)
         and not coalesce(proconfig::text, '') ~ 'search_path=pg_catalog, (scope|waymark)'`,
    );
    expect(unpinned).toEqual([]);
  });

  it('lets nobody alter what was asserted, said, entered or done', async () => {
    for (const table of ['assertion', 'payload', 'cell_change', 'trail']) {
      await expect(core.within((database) => database.query(`delete from waymark.${table}`))).rejects.toThrow(
        'permission denied',
      );
      await expect(core.within((database) => database.query(`update waymark.${table} set authority_id = 1`))).rejects.toThrow(
        'permission denied',
      );
    }
  });
});

async function ownerRows<Row>(query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: core.ownerUrl });
  await client.connect();
  try {
    return (await client.query(query)).rows as Row[];
  } finally {
    await client.end();
  }
}
