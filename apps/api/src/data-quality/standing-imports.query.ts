import type { ImportCounts } from '@waymark/contract';
import type { EntityManager } from 'typeorm';

/** An import that stands, as the page of data quality needs to know it. */
export interface StandingImport {
  readonly dataset: string;
  readonly batch: number;
  readonly file: string;
  readonly at: string;
  readonly counts: ImportCounts;
}

const newestOfEach = 3;

/** Of each dataset the newest import that stands, and the newest three that refused rows or cells; newest first. */
export async function standingImports(database: EntityManager, authorityId: number): Promise<readonly StandingImport[]> {
  return database.query(
    `select dataset, seq as batch, coalesce(file_name, 'Form') as file, to_char(made_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, counts
     from (
       select b.*, row_number() over (partition by dataset order by seq desc) as place,
         row_number() over (partition by dataset, refuses order by seq desc) as place_among
       from (
         select *, (counts ->> 'rejected')::int + (counts ->> 'cellsRefused')::int > 0 as refuses from waymark.batch
         where authority_id = $1 and kind in ('file', 'form') and undone_by is null
       ) b
     ) placed
     where place = 1 or (refuses and place_among <= $2) order by seq desc`,
    [authorityId, newestOfEach],
  );
}
