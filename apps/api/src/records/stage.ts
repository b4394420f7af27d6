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

/**
 * Makes the staging tables of this transaction, or empties them. COPY into tables under row security is refused by PostgreSQL. What the
 * rows say stands apart (`staged_body`), so that comparing them, which writes into `staged`, does not copy it. The transaction may sort
 * in memory what a usual file holds.
 */
export async function prepareStage(database: EntityManager): Promise<void> {
  await database.query(`
    set local work_mem = '64MB';
    create temp table if not exists staged (
      row_no integer not null, line integer not null, key text collate "C" not null, payload uuid not null,
      combination text collate "C", copied text[], result text not null default 'new', is_last boolean not null default true
    ) on commit drop;
    create temp table if not exists staged_body (row_no integer not null, body text not null, subjects text[] not null) on commit drop;
    create temp table if not exists touched (
      dataset text collate "C" not null, key text collate "C" not null, said uuid
    ) on commit drop;
    create temp table if not exists settled (
      dataset text collate "C" not null, key text collate "C" not null, was_from integer, was uuid, now uuid
    ) on commit drop;
    truncate staged, staged_body, touched, settled;`);
}

/** Sends some rows to the staging tables. */
export async function stageRows(database: EntityManager, dataset: string, rows: readonly Staged[]): Promise<void> {
  const bodies = rows.map(({ values }) => bodyOf(values));
  const staged = rows.map((row, i) => stagedLine(row, payloadOf(dataset, bodies[i]!)));
  const said = rows.map(({ rowNo, values }, i) => bodyLine(rowNo, bodies[i]!, subjectsOf(observers, dataset, values)));
  await copyLines(database, 'copy staged (row_no, line, key, payload, combination, copied) from stdin', staged.join(''));
  await copyLines(database, 'copy staged_body from stdin', said.join(''));
}

function stagedLine({ rowNo, line, key, combination, copied }: Staged, payload: string): string {
  const told = combination === undefined ? '\\N' : escaped(combination);
  const filled = copied.length === 0 ? '\\N' : escapedArray(copied);
  return `${rowNo}\t${line}\t${escaped(key)}\t${payload}\t${told}\t${filled}\n`;
}

function bodyLine(rowNo: number, body: string, subjects: readonly string[]): string {
  return `${rowNo}\t${escaped(body)}\t${escapedArray(subjects)}\n`;
}
