import pg from 'pg';

/** What every table of the product holds, as one digest a table: equal where nothing has changed. Asked as the owner. */
export async function digestsOf(ownerUrl: string): Promise<Readonly<Record<string, string>>> {
  return asOwner(ownerUrl, async (client) => {
    const digests: Record<string, string> = {};
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as digest from ${table} t`,
      );
      digests[table] = rows[0]!.digest;
    }
    if (digests['waymark.authority']!.startsWith('0 ')) throw new Error('The tables are empty, or hidden from who asks.');
    return digests;
  });
}

/** The tables and columns in which a text stands in clear, in whatever type of column. */
export async function placesOf(ownerUrl: string, text: string): Promise<readonly string[]> {
  return asOwner(ownerUrl, async (client) => {
    const found: string[] = [];
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from ${table} t where position(lower($1) in lower(t::text)) > 0
           or position(encode(convert_to(lower($1), 'UTF8'), 'hex') in lower(t::text)) > 0
           or position(encode(convert_to(upper($1), 'UTF8'), 'hex') in lower(t::text)) > 0`,
        [text],
      );
      if (rows[0]!.count > 0) found.push(table);
    }
    return found;
  });
}

async function tablesOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('waymark', 'scope') order by 1",
  );
  if (rows.length < 15) throw new Error(`Only ${rows.length} tables were found.`);
  return rows.map(({ name }) => name);
}

async function asOwner<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
