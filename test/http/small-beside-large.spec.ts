import pg from 'pg';
import { withTeams } from './support/acts.js';
import { csv, occasion, ratings, ratingsHeading } from './support/files.js';
import { type Server, importFile, openServer } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

/** Fills the tables with so many rows of an authority that another one is nothing in the statistics. */
async function fill(authority: number, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: server.database.ownerUrl });
  await client.connect();
  await client.query(`
    create temp table said as select i, gen_random_uuid() as payload from generate_series(1, ${rows}) i;
    insert into waymark.payload select ${authority}, payload, 'ratings', '{}' from said;
    insert into waymark.subject_link select ${authority}, 'occasion:F' || i, payload from said;
    insert into waymark.record (authority_id, dataset, key, from_seq, payload) select ${authority}, 'ratings', 'F' || i, 2, payload from said;
    analyze waymark.payload, waymark.subject_link, waymark.record`);
  await client.end();
}

it('a few rows go in at once for a small service beside a large one that its statistics hide', async () => {
  await withTeams(server);
  await fill(1, 40_000);
  const small = await withTeams(server);
  await importFile(server, small, 'ratings', ratings(400));

  const began = performance.now();
  await importFile(server, small, 'ratings', csv(ratingsHeading, ...[901, 902, 903, 904, 905, 906].flatMap((n) => occasion(n))));

  expect(performance.now() - began).toBeLessThan(10_000);
});
