import type { EntityManager } from 'typeorm';
import { unseen } from './unseen.js';

/** How the rows of a file compare with what is known: in rows of the file, so that they add up with the refused ones. */
export interface Compared {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Says of each staged row whether it is new, changes what is known, or is known already; a later line of the file is compared with the
 * line before it that has the same key. Marks the line that stands; a row is new and stands until something else is found. A line of a wide file, which gives several records, is counted once.
 */
export async function compareStaged(database: EntityManager, authorityId: number, dataset: string): Promise<Compared> {
  await database.query('analyze staged (key, payload)');
  await database.query(
    `with compared as (
       select s.row_no,
         coalesce(lag(s.payload) over same_key, r.payload) as before,
         lead(s.row_no) over same_key is null as is_last
       from staged s
       left join waymark.record r on r.authority_id = ${unseen('$1')} and r.dataset = $2 and r.key = s.key and r.until_seq is null
       window same_key as (partition by s.key order by s.row_no)
     )
     update staged s set is_last = c.is_last,
       result = case when c.before is null then 'new' when c.before = s.payload then 'unchanged' else 'update' end
     from compared c where c.row_no = s.row_no and (c.before is not null or not c.is_last)`,
    [authorityId, dataset],
  );
  const [counts] = await database.query(
    `with by_line as (
       select case when bool_and(result = 'new') then 'new' when bool_and(result = 'unchanged') then 'unchanged' else 'update' end as result
       from staged group by line
     )
     select count(*) filter (where result = 'new')::int as added, count(*) filter (where result = 'update')::int as changed,
       count(*) filter (where result = 'unchanged')::int as unchanged from by_line`,
  );
  return counts;
}

/** Writes down what the batch said: payloads that were never said before, the subjects that they are about, and the assertions. */
export async function assertStaged(database: EntityManager, authorityId: number, seq: number, dataset: string): Promise<void> {
  await database.query(
    `with fresh as materialized (
       select distinct on (s.payload) s.payload, b.body, b.subjects from staged s join staged_body b using (row_no)
       where s.is_last and not exists (select from waymark.payload p where p.authority_id = ${unseen('$1')} and p.payload = s.payload)
       order by s.payload
     ), kept as (
       insert into waymark.payload (authority_id, payload, dataset, body) select $1::integer, payload, $2, body::jsonb from fresh
     )
     insert into waymark.subject_link (authority_id, subject, payload)
     select $1, subject, payload from fresh, unnest(subjects) as subject order by subject, payload`,
    [authorityId, dataset],
  );
  await database.query(
    `insert into waymark.assertion (authority_id, seq, row_no, dataset, key, payload, line, combination, copied)
     select $1, $2, row_no, $3, key, payload, line, combination, copied from staged where is_last order by key`,
    [authorityId, seq, dataset],
  );
  await database.query('insert into touched select $1, key, payload from staged where is_last', [dataset]);
}

/** Lines of the compared file that say something else of the same key, in pairs: the later one stands. At most `limit` of them. */
export async function contradictions(
  database: EntityManager,
  limit: number,
): Promise<readonly { earlier: number; later: number }[]> {
  return database.query(
    `select earlier, line as later from (
       select line, payload, lag(line) over same_key as earlier, lag(payload) over same_key as said from staged
       window same_key as (partition by key order by row_no)
     ) pairs where said is not null and said <> payload and (select exists (select from staged where not is_last))
     order by line limit $1`,
    [limit],
  );
}
