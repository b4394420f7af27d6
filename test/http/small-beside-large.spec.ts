import pg from 'pg';
import { routes } from '@waymark/contract';
import { refused, withTeams } from './support/acts.js';
import { csv, occasion, ratings, ratingsHeading } from './support/files.js';
import { type Server, importFile, openServer } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

async function asOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: server.database.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Fills the tables with so many rows of an authority that another one is nothing in the statistics. */
function fill(authority: number, rows: number): Promise<unknown> {
  return asOwner((client) =>
    client.query(`
      create temp table said as select i, gen_random_uuid() as payload from generate_series(1, ${rows}) i;
      insert into waymark.payload select ${authority}, payload, 'ratings', '{}' from said;
      insert into waymark.subject_link select ${authority}, 'occasion:F' || i, payload from said;
      insert into waymark.assertion (authority_id, seq, row_no, dataset, key, payload, line)
        select ${authority}, 3, i, 'ratings', 'F' || i, payload, i from said;
      insert into waymark.record (authority_id, dataset, key, from_seq, payload) select ${authority}, 'ratings', 'F' || i, 3, payload from said;
      analyze waymark.payload, waymark.subject_link, waymark.assertion, waymark.record`),
  );
}

/** How many entries of indexes have been read so far; known for certain once nobody is connected any more. */
function entriesRead(): Promise<number> {
  return asOwner(async (client) => {
    const { rows } = await client.query<{ read: string }>(
      "select sum(idx_tup_read) as read from pg_stat_user_indexes where schemaname = 'waymark'",
    );
    return Number(rows[0]!.read);
  });
}

it('the rows of a small service are looked up one by one, going in and coming out, though it lies beside a large one whose statistics hide it', async () => {
  await withTeams(server);
  await fill(1, 40_000);
  const small = await withTeams(server);
  await importFile(server, small, 'ratings', ratings(400));
  await importFile(server, small, 'ratings', csv(ratingsHeading, ...[901, 902, 903, 904, 905, 906].flatMap((n) => occasion(n))));
  expect(refused(await server.post(routes.undo(small, 2), {}))).toEqual([409, 'others-rest-on-it']);
  await server.app.close();

  const read = await entriesRead();
  expect(read).toBeGreaterThan(1_000);
  expect(read).toBeLessThan(200_000);
});
