import type { Source } from '@waymark/indicators';
import type { ObservedRecord } from '@waymark/observations';
import type { EntityManager } from 'typeorm';
import { unseen } from '../records/unseen.js';

/** Where a row was said last by an import that still counts. */
export interface Origin {
  readonly batch: number | null;
  readonly file: string | null;
  readonly line: number | null;
}

/** A live record with its place in a file. */
export interface PlacedRow extends ObservedRecord, Origin {}

/** The live rows that some sources name, each once, in order of their keys. */
export async function candidateRows(
  database: EntityManager,
  authorityId: number,
  sources: readonly Source[],
): Promise<readonly PlacedRow[]> {
  const rows = new Map<string, PlacedRow>();
  for (const source of sources) {
    for (const row of await rowsOf(database, authorityId, source)) rows.set(`${row.dataset} ${row.key}`, row);
  }
  return [...rows.values()];
}

async function rowsOf(database: EntityManager, authorityId: number, source: Source): Promise<readonly PlacedRow[]> {
  const parameters: unknown[] = [authorityId];
  const conditions = conditionsOf(source, 'r', 'p', (value) => `$${parameters.push(value)}`);
  return database.query(
    `select r.dataset, r.key, p.body as values, said.seq as batch, said.file_name as file, said.line
     from waymark.record r join waymark.payload p on p.authority_id = r.authority_id and p.payload = r.payload
     left join lateral (
       select a.seq, a.line, b.file_name
       from waymark.assertion a join waymark.batch b on b.authority_id = a.authority_id and b.seq = a.seq
       where a.authority_id = r.authority_id and a.dataset = r.dataset and a.key = r.key and a.payload = r.payload
         and b.undone_by is null
       order by a.seq desc limit 1
     ) said on true
     where ${conditions}
     order by r.key`,
    parameters,
  );
}

/** The conditions of a source on a record and its payload; values travel as parameters. */
function conditionsOf(
  { dataset, during, among, sharing }: Source,
  record: string,
  payload: string,
  parameter: (value: unknown) => string,
): string {
  const column = (name: string, of = payload) => `coalesce(${of}.body ->> ${parameter(name)}, '') collate "C"`;
  const conditions = [
    `${record}.authority_id = ${unseen('$1')}`,
    `${record}.until_seq is null`,
    `${record}.dataset = ${parameter(dataset)}`,
  ];
  if (during) conditions.push(`${column(during.column)} between ${parameter(during.from)} and ${parameter(during.to)}`);
  if (among) conditions.push(`${column(among.column)} = any (${parameter(among.words)}::text[])`);
  if (sharing) {
    const [inner, said] = [`${record}s`, `${payload}s`];
    conditions.push(`${column(sharing.column)} in (
      select ${column(sharing.column, said)}
      from waymark.record ${inner}
      join waymark.payload ${said} on ${said}.authority_id = ${inner}.authority_id and ${said}.payload = ${inner}.payload
      where ${conditionsOf(sharing.with, inner, said, parameter)})`);
  }
  return conditions.join(' and ');
}
