import type { Issue } from '@waymark/basics';
import type { EntityManager } from 'typeorm';

/**
 * Says how many workers of the staged list of open children are nobody of the workforce. Lists name workers, the workforce has their IDs:
 * such a worker counts under a pseudonym of the name. Nothing where all are known, or where nobody's workforce is known at all.
 */
export async function unknownWorkers(database: EntityManager, authorityId: number): Promise<readonly Issue[]> {
  const [{ workers, unknown, workforce }] = await database.query(
    `with held as (
       select distinct b.body::jsonb ->> 'person_ref' as person from staged s join staged_body b using (row_no)
       where b.body::jsonb ->> 'person_ref' is not null
     ), known as (
       select distinct p.body ->> 'person_ref' as person from waymark.record r
       join waymark.payload p on p.authority_id = r.authority_id and p.payload = r.payload
       where r.authority_id = $1 and r.dataset = 'people' and r.until_seq is null
     )
     select count(*)::int as workers, (count(*) filter (where person not in (select person from known)))::int as unknown,
       (select count(*) from known)::int as workforce from held`,
    [authorityId],
  );
  if (unknown === 0 || workforce === 0) return [];
  return [
    {
      weight: 'warning',
      code: 'workers-not-in-workforce',
      place: {},
      reason: `${unknown} of ${workers} workers in the list are not in the workforce under what the list calls them. Each counts as a worker of their own, under a code.`,
      repair:
        'Nothing needs doing for children per worker. Where the system can write worker IDs in place of names, they meet the workforce.',
    },
  ];
}
