import { subjectsOf } from '@waymark/observations';
import type { RecordValues } from '@waymark/observations';
import type { EntityManager } from 'typeorm';
import { observers } from './observers.js';
import { streamRows } from './stream.js';

interface PayloadRow {
  readonly payload: string;
  readonly dataset: string;
  readonly body: RecordValues;
}

/** Names again, for everything that was ever said, the subjects that it is about: other observers may look at other subjects. */
export async function relink(database: EntityManager, authorityId: number): Promise<void> {
  await database.query('delete from waymark.subject_link where authority_id = $1', [authorityId]);
  const said = `select payload, dataset, body from waymark.payload where authority_id = ${authorityId}`;
  for await (const rows of streamRows<PayloadRow>(database, 'said_payloads', said)) {
    const links = rows.flatMap(({ payload, dataset, body }) =>
      subjectsOf(observers, dataset, body).map((subject) => ({ payload, subject })),
    );
    await database.query(
      `insert into waymark.subject_link (authority_id, subject, payload)
       select $1, * from unnest($2::text[], $3::uuid[]) on conflict do nothing`,
      [authorityId, links.map(({ subject }) => subject), links.map(({ payload }) => payload)],
    );
  }
}
