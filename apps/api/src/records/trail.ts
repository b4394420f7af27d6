import type { EntityManager } from 'typeorm';

/**
 * Writes what was done, by whom, in the same transaction as the act itself. Each entry carries the hash of the one before it, so that
 * a later change, removal or insertion breaks the chain. `details` hold numbers and codes, never a reference of a person or a case.
 */
export async function enterTrail(
  database: EntityManager,
  authorityId: number,
  who: string,
  act: string,
  details: object,
): Promise<void> {
  await database.query(
    `with latest as (
       select number, hash from waymark.trail where authority_id = $1 order by number desc limit 1
     ), entry as (
       select coalesce((select number from latest), 0) + 1 as number, clock_timestamp() as at
     )
     insert into waymark.trail (authority_id, number, at, who, act, details, hash)
     select $1, number, at, $2, $3, $4::jsonb,
       sha256(coalesce((select hash from latest), ''::bytea)
         || convert_to(concat_ws('|', number, extract(epoch from at)::text, $2::text, $3::text, $4::jsonb::text), 'UTF8'))
     from entry`,
    [authorityId, who, act, JSON.stringify(details)],
  );
}
