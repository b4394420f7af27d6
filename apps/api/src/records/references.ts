import { type Dataset, datasets } from '@waymark/datasets';
import type { EntityManager } from 'typeorm';
import type { Dependent } from './refusals.js';
import { unseen } from './unseen.js';

/** What a column may point at and what defines it. */
const definedBy: Readonly<Record<string, string>> = { teams: 'team_code', agencies: 'agency_code', audits: 'audit_ref' };

interface Pointer {
  readonly dataset: string;
  readonly column: string;
  readonly target: string;
}

const pointers: readonly Pointer[] = datasets.flatMap((dataset: Dataset) =>
  dataset.columns.flatMap(({ name, names }) =>
    names !== undefined && names in definedBy && dataset.name !== names
      ? [{ dataset: dataset.name, column: name, target: names }]
      : [],
  ),
);

/**
 * The imports whose live rows name something that the act took away (a team that is known no more). Looks at rows only where the act
 * ended something that others can name.
 */
export async function dependentsOf(database: EntityManager, authorityId: number): Promise<readonly Dependent[]> {
  const found = new Map<number, Dependent>();
  for (const { dataset, column, target } of pointers) {
    const gone = await codesGone(database, target);
    if (gone.length === 0) continue;
    const rows: readonly Dependent[] = await database.query(
      `select distinct b.seq as batch, coalesce(b.dataset, '') as dataset, coalesce(b.file_name, '') as file
       from waymark.record r
       join waymark.payload p on p.authority_id = r.authority_id and p.payload = r.payload
       join lateral (
         select a.seq from waymark.assertion a join waymark.batch ab on ab.authority_id = a.authority_id and ab.seq = a.seq
         where a.authority_id = r.authority_id and a.dataset = r.dataset and a.key = r.key and ab.undone_by is null
       ) said on true
       join waymark.batch b on b.authority_id = r.authority_id and b.seq = said.seq
       where r.authority_id = ${unseen('$1')} and r.dataset = $2 and r.until_seq is null and p.body ->> $3 = any ($4)
       order by batch`,
      [authorityId, dataset, column, gone],
    );
    for (const row of rows) found.set(row.batch, row);
  }
  return [...found.values()].sort((a, b) => a.batch - b.batch);
}

async function codesGone(database: EntityManager, target: string): Promise<readonly string[]> {
  const rows: readonly { code: string }[] = await database.query(
    'select distinct (key::jsonb ->> 0) as code from settled where dataset = $1 and was is not null and now is null',
    [target],
  );
  return rows.map(({ code }) => code);
}

/** Codes that rows which the act began name and nothing known defines, for example `team T07`; empty where all is well. */
export async function undefinedNames(database: EntityManager, authorityId: number): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (const { dataset, column, target } of pointers) {
    const rows: readonly { code: string }[] = await database.query(
      `select distinct p.body ->> $3 as code from settled s
       join waymark.payload p on p.authority_id = ${unseen('$1')} and p.payload = s.now
       where s.dataset = $2 and s.was is distinct from s.now and p.body ->> $3 is not null and not exists (
         select from waymark.record t where t.authority_id = ${unseen('$1')} and t.dataset = $4 and t.until_seq is null
           and t.key = jsonb_build_array(p.body ->> $3)::text)`,
      [authorityId, dataset, column, target],
    );
    for (const { code } of rows) missing.add(`${definedBy[target]!.replace(/_(code|ref)$/, '')} ${code}`);
  }
  return [...missing].sort();
}
