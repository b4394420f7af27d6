import type { EntityManager } from 'typeorm';
import { unseen } from './unseen.js';

/** What an act did to what is known, in records. */
export interface Settled {
  readonly begun: number;
  readonly changed: number;
  readonly ended: number;
  readonly same: number;
}

/**
 * Looks again at every touched key: what is known of it is the latest assertion among batches that are not undone, unless a later file
 * of its feed was the whole truth for its combination without it. An import that says something itself (`said`) is the latest.
 * Versions end and begin accordingly, under the act's number.
 */
export async function settleTouched(database: EntityManager, authorityId: number, seq: number): Promise<Settled> {
  await database.query('analyze touched');
  await database.query(
    `insert into settled (dataset, key, was_from, was, now)
     select t.dataset, t.key, r.from_seq, r.payload, coalesce(t.said, earlier.payload)
     from (select distinct on (dataset, key) dataset, key, said from touched order by dataset, key, said) t
     left join waymark.record r on r.authority_id = ${unseen('$1')} and r.dataset = t.dataset and r.key = t.key and r.until_seq is null
     left join lateral (
       select a.payload from waymark.assertion a join waymark.batch b on b.authority_id = a.authority_id and b.seq = a.seq
       where t.said is null and a.authority_id = ${unseen('$1')} and a.dataset = t.dataset and a.key = t.key and b.undone_by is null
         and (a.combination is null or not exists (
           select from waymark.complete c join waymark.batch cb on cb.authority_id = c.authority_id and cb.seq = c.seq
           where c.authority_id = ${unseen('$1')} and c.dataset = a.dataset and c.combination = a.combination and c.feed = b.feed
             and c.seq > a.seq and cb.undone_by is null and (cb.call is null or cb.call is distinct from b.call)))
       order by a.seq desc limit 1
     ) earlier on true`,
    [authorityId],
  );
  await database.query('analyze settled');
  await database.query(
    `with ending as materialized (
       select dataset, key, was_from from settled where was is not null and now is distinct from was
     )
     update waymark.record r set until_seq = $2 from ending e
     where r.authority_id = ${unseen('$1')} and r.dataset = e.dataset and r.key = e.key and r.from_seq = e.was_from`,
    [authorityId, seq],
  );
  await database.query(
    `insert into waymark.record (authority_id, dataset, key, from_seq, payload)
     select $1, dataset, key, $2, now from settled where now is not null and now is distinct from was
     order by dataset, key`,
    [authorityId, seq],
  );
  const [counts] = await database.query(
    `select count(*) filter (where was is null and now is not null)::int as begun,
       count(*) filter (where was is not null and now is not null and was <> now)::int as changed,
       count(*) filter (where was is not null and now is null)::int as ended,
       count(*) filter (where was = now)::int as same from settled`,
  );
  return counts;
}
