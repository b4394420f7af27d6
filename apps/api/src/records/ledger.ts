import type { Cell, CellKey, CellUnit } from '@waymark/observations';
import type { EntityManager } from 'typeorm';
import { copyLines, escaped } from './copy.js';

const cellsAtOnce = 5000;

/** Appends an act's change to the ledger and adds it to the cells; a cell that comes to nothing is removed. Answers with their number. */
export async function enterChange(
  database: EntityManager,
  authorityId: number,
  seq: number,
  change: Iterable<Cell>,
): Promise<number> {
  await database.query(`
    create temp table if not exists change (
      measure text collate "C" not null, at integer not null, unit text collate "C" not null, split text collate "C" not null,
      value integer not null, n bigint not null, weight bigint not null
    ) on commit drop;
    truncate change;`);
  let entered = 0;
  for (const cells of chunksOf(change, cellsAtOnce)) {
    await copyLines(database, 'copy change from stdin', cells.map(lineOf).join(''));
    entered += cells.length;
  }
  await database.query(
    `insert into waymark.cell_change (authority_id, seq, measure, at, unit, split, value, dn, dweight)
     select $1, $2, * from change order by measure, at, unit, split, value`,
    [authorityId, seq],
  );
  await database.query(
    `insert into waymark.cell as known (authority_id, measure, at, unit, split, value, n, weight)
     select $1, * from change order by measure, at, unit, split, value
     on conflict (authority_id, measure, at, unit, split, value)
     do update set n = known.n + excluded.n, weight = known.weight + excluded.weight`,
    [authorityId],
  );
  await database.query(
    `delete from waymark.cell known using change where known.authority_id = $1 and known.n = 0 and known.weight = 0
       and (known.measure, known.at, known.unit, known.split, known.value) = (change.measure, change.at, change.unit, change.split, change.value)`,
    [authorityId],
  );
  return entered;
}

function lineOf({ measure, at, unit, split, value, n, weight }: Cell): string {
  return `${escaped(measure)}\t${at}\t${escaped(unit)}\t${escaped(split)}\t${value}\t${n}\t${weight}\n`;
}

/** Which cells are meant: as they were after an act, of some measures only; all as they are now where left out. */
interface WantedCells {
  readonly asAtSeq?: number;
  readonly measures?: readonly string[];
}

/** The cells of an authority as they are now, or as they were after an act. */
export async function readCells(
  database: EntityManager,
  authorityId: number,
  { asAtSeq, measures }: WantedCells = {},
): Promise<readonly Cell[]> {
  const rows: readonly (CellKey & { n: number; weight: number })[] =
    asAtSeq === undefined
      ? await database.query(
          `select measure, at, unit, split, value, n::float8 as n, weight::float8 as weight
           from waymark.cell where authority_id = $1 and ($2::text[] is null or measure = any ($2))`,
          [authorityId, measures ?? null],
        )
      : await database.query(
          `select measure, at, unit, split, value, sum(dn)::float8 as n, sum(dweight)::float8 as weight
           from waymark.cell_change where authority_id = $1 and seq <= $3 and ($2::text[] is null or measure = any ($2))
           group by measure, at, unit, split, value having sum(dn) <> 0 or sum(dweight) <> 0`,
          [authorityId, measures ?? null, asAtSeq],
        );
  return rows.map((row) => ({ ...row, unit: row.unit as CellUnit }));
}

/** What has to be added to the cells so that they are as counted afresh; nothing where they agree. */
export function correctionOf(known: Iterable<Cell>, counted: Iterable<Cell>): readonly Cell[] {
  const difference = new Map<string, Cell>();
  for (const cell of counted) difference.set(textOf(cell), cell);
  for (const cell of known) {
    const text = textOf(cell);
    const fresh = difference.get(text);
    difference.set(text, { ...cell, n: (fresh?.n ?? 0) - cell.n, weight: (fresh?.weight ?? 0) - cell.weight });
  }
  return [...difference.values()].filter(({ n, weight }) => n !== 0 || weight !== 0);
}

function textOf({ measure, at, unit, split, value }: CellKey): string {
  return JSON.stringify([measure, at, unit, split, value]);
}

function* chunksOf<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
