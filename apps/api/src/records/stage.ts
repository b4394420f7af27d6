import type { Values } from '@waymark/datasets';
import { subjectsOf } from '@waymark/observations';
import type { EntityManager } from 'typeorm';
import { copyLines, escaped, escapedArray } from './copy.js';
import { observers } from './observers.js';
import { bodyOf, payloadOf } from './payload.js';

/** One row of what arrived, typed, with numbers in place of references, and checked. */
export interface Staged {
  /** Order within the batch, from 1. */
  readonly rowNo: number;
  readonly line: number;
  readonly key: string;
  readonly values: Values;
  /** Columns whose values were known before and stand in place of what the file does not say. */
  readonly copied: readonly string[];
  /** For what its file is the whole truth, where the dataset can be complete. */
  readonly combination?: string;
}

/** Makes the staging tables of this transaction, or empties them. COPY into tables under row security is refused by PostgreSQL. */
export async function prepareStage(database: EntityManager): Promise<void> {
  await database.query(`
    create temp table if not exists staged (
      row_no integer not null, line integer not null, key text collate "C" not null, payload uuid not null, body text not null,
      subjects text[] not null, combination text collate "C", copied text[], result text, is_last boolean
    ) on commit drop;
    create temp table if not exists touched (dataset text collate "C" not null, key text collate "C" not null) on commit drop;
    create temp table if not exists settled (
      dataset text collate "C" not null, key text collate "C" not null, was_from integer, was uuid, now uuid
    ) on commit drop;
    truncate staged, touched, settled;`);
}

/** Sends some rows to the staging table. */
export function stageRows(database: EntityManager, dataset: string, rows: readonly Staged[]): Promise<void> {
  const statement = 'copy staged (row_no, line, key, payload, body, subjects, combination, copied) from stdin';
  return copyLines(database, statement, rows.map((row) => lineOf(dataset, row)).join(''));
}

function lineOf(dataset: string, row: Staged): string {
  const body = bodyOf(row.values);
  const cells = [
    String(row.rowNo),
    String(row.line),
    escaped(row.key),
    payloadOf(dataset, body),
    escaped(body),
    escapedArray(subjectsOf(observers, dataset, row.values)),
    row.combination === undefined ? '\\N' : escaped(row.combination),
    row.copied.length === 0 ? '\\N' : escapedArray(row.copied),
  ];
  return `${cells.join('\t')}\n`;
}
