import { type Dataset, type Value, cellReader, columnOf, datasetByName, keyOf, withKeyFilled } from '@waymark/datasets';
import type { EntityManager } from 'typeorm';
import { bodyOf, payloadOf } from '../../apps/api/src/records/payload.js';

const arrivedOn = '2026-03-31';

/**
 * Puts rows of a small CSV text straight among the live records, as they would stand there after an import, so that a worked example
 * may leave out what it does not need: required columns, the teams that its rows name. The first row is line 1.
 */
export async function recordRows(database: EntityManager, authorityId: number, dataset: string, csv: string): Promise<void> {
  const [header = [], ...rows] = linesOf(csv).map((line) => line.split(','));
  for (const cells of rows) await recordRow(database, authorityId, datasetByName(dataset)!, header, cells);
}

/** The lines of an indented text, without the blank ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function recordRow(
  database: EntityManager,
  authorityId: number,
  dataset: Dataset,
  header: readonly string[],
  cells: readonly string[],
): Promise<void> {
  const cell = (name: string, index: number): [string, Value][] => {
    const text = cells[index] ?? '';
    const column = columnOf(dataset, name);
    if (column === undefined) return text === '' ? [] : [[name, /^\d+$/.test(text) ? Number(text) : text]];
    return [[name, valueOf(column, text)]];
  };
  const values = withKeyFilled(dataset, Object.fromEntries(header.flatMap(cell)));
  const body = bodyOf(values);
  const payload = payloadOf(dataset.name, body);
  await database.query(
    'insert into waymark.payload (authority_id, payload, dataset, body) values ($1, $2, $3, $4) on conflict do nothing',
    [authorityId, payload, dataset.name, body],
  );
  await database.query('insert into waymark.record (authority_id, dataset, key, from_seq, payload) values ($1, $2, $3, 1, $4)', [
    authorityId,
    dataset.name,
    keyOf(dataset, values),
    payload,
  ]);
}

function valueOf(column: Dataset['columns'][number], text: string): Value {
  if (text === '') return null;
  if (column.type === 'ref') return referenceNumber(text);
  const reading = cellReader({ ...column, required: false }, { arrivedOn })(text);
  if (!('value' in reading)) throw new Error(`${column.name} of an example cannot be read: ${text}`);
  return reading.value;
}

/** W12 and C12 are two references; any number will do as long as it is theirs alone. */
function referenceNumber(text: string): number {
  return Array.from(text).reduce((number, letter) => number * 64 + (letter.codePointAt(0)! % 64), 0);
}
