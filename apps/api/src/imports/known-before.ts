import type { EntityManager } from 'typeorm';
import type { UploadEntity } from './upload.entity.js';

/** The earlier import of exactly this file. */
export interface KnownBefore {
  readonly batch: number;
  readonly at: string;
  readonly read: number;
  /** It refused nothing, and no other import has spoken of its rows since: importing it again would do nothing. */
  readonly saidAll: boolean;
}

/** Looks for an import of the same bytes and sheet, said to be of the same day, that still counts; `undefined` where there is none. */
export async function knownBefore(
  database: EntityManager,
  authorityId: number,
  upload: UploadEntity,
  dataset: string,
  { asOf, sheet }: { readonly asOf?: string; readonly sheet?: string },
): Promise<KnownBefore | undefined> {
  const [found] = await database.query(
    `select b.seq as batch, to_char(b.made_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, (b.counts ->> 'read')::int as read,
       (b.counts ->> 'rejected')::int = 0 and (b.counts ->> 'cellsRefused')::int = 0 and not exists (
         select from waymark.assertion said
         join waymark.assertion later on later.authority_id = said.authority_id and later.dataset = said.dataset
           and later.key = said.key and later.seq > said.seq
         where said.authority_id = b.authority_id and said.seq = b.seq) as "saidAll"
     from waymark.batch b
     where b.authority_id = $1 and b.sha256 = $2 and b.dataset = $3 and b.undone_by is null
       and b.as_of is not distinct from $4::date
       and coalesce(b.matching ->> 'sheet', '') = $5
     order by b.seq desc limit 1`,
    [authorityId, upload.sha256, dataset, asOf ?? null, sheet ?? ''],
  );
  return found;
}
