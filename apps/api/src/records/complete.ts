import type { EntityManager } from 'typeorm';
import { unseen } from './unseen.js';

/** A combination (a team and a day, say) of whose known rows so many are not in the file that a person has to say that they end. */
export interface HeldBack {
  readonly combination: string;
  readonly known: number;
  readonly ending: number;
}

const largestShare = 0.1;
const fewest = 3;

/**
 * Writes down for which combinations the staged file is the whole truth of its feed, so that rows of the same feed known from before and
 * not in it end. Where more than a tenth of a combination and at least three rows would end, nothing of it ends unless a person said so
 * (`evenMany`); those combinations are given back. Rows of files of the same call never end one another.
 */
export async function declareComplete(
  database: EntityManager,
  authorityId: number,
  seq: number,
  dataset: string,
  feed: string,
  evenMany: boolean,
): Promise<readonly HeldBack[]> {
  const short: readonly HeldBack[] = await database.query(
    `select said.combination, count(distinct said.key)::int as known,
       count(distinct said.key) filter (where not exists (
         select from staged s where s.key = said.key and s.combination = said.combination))::int as ending
     from (select distinct combination from staged) arrived
     join waymark.assertion said on said.authority_id = ${unseen('$1')} and said.dataset = $2 and said.combination = arrived.combination
     join waymark.batch b on b.authority_id = $1 and b.seq = said.seq and b.feed = $3 and b.undone_by is null
     join waymark.record r on r.authority_id = ${unseen('$1')} and r.dataset = $2 and r.key = said.key and r.until_seq is null
     where said.seq < $4 and (b.call is null or b.call is distinct from (select call from waymark.batch where authority_id = $1 and seq = $4))
     group by said.combination`,
    [authorityId, dataset, feed, seq],
  );
  const heldBack = evenMany ? [] : short.filter(({ known, ending }) => ending >= fewest && ending > known * largestShare);
  await database.query(
    `insert into waymark.complete (authority_id, seq, feed, dataset, combination)
     select distinct $1::integer, $2::integer, $3, $4, combination from staged
     where combination is not null and combination <> all ($5::text[])`,
    [authorityId, seq, feed, dataset, heldBack.map(({ combination }) => combination)],
  );
  await database.query(
    `insert into touched
     select $2, said.key from (select distinct combination from staged) arrived
     join waymark.assertion said on said.authority_id = ${unseen('$1')} and said.dataset = $2 and said.combination = arrived.combination`,
    [authorityId, dataset],
  );
  return heldBack;
}

/** What is said of a combination that was held back. */
export function heldBackSentence({ combination, known, ending }: HeldBack): string {
  const names = (JSON.parse(combination) as readonly string[]).join(', ');
  return `The file leaves out ${ending} of ${known} rows known for ${names}; none was ended. Say that the file is complete to end them.`;
}
