import type { Values } from '@waymark/datasets';
import type { EntityManager } from 'typeorm';
import { unseen } from '../records/unseen.js';

/** What is known now of some keys of a dataset. */
export async function knownValues(
  database: EntityManager,
  authorityId: number,
  dataset: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const rows: readonly { key: string; body: Values }[] = await database.query(
    `select r.key, p.body from waymark.record r join waymark.payload p using (authority_id, payload)
     where r.authority_id = ${unseen('$1')} and r.dataset = $2 and r.until_seq is null and r.key = any ($3)`,
    [authorityId, dataset, keys],
  );
  return new Map(rows.map(({ key, body }) => [key, body]));
}

/** A row with what was known before in place of what the file does not say, and the columns that were filled so. */
export interface Filled {
  readonly values: Values;
  readonly copied: readonly string[];
}

/**
 * Copies what is known into the columns that the file does not have (`isSaid` says which it has) and into cells that were refused by
 * themselves. A column that the file has and leaves blank makes the value blank: nothing is copied over it.
 */
export function filledFromKnown(values: Values, known: Values | undefined, isSaid: (column: string) => boolean): Filled {
  if (!known) return { values, copied: [] };
  const copied = Object.keys(known).filter((column) => !isSaid(column) && !(column in values));
  if (copied.length === 0) return { values, copied };
  return { values: { ...values, ...Object.fromEntries(copied.map((column) => [column, known[column] ?? null])) }, copied };
}
