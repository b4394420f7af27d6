import type { Cell, CellKey, CellUnit } from '@waymark/observations';
import type { EntityManager } from 'typeorm';

const cellsAtOnce = 5000;

/** Appends an act's change to the ledger and adds it to the cells; a cell that comes to nothing is removed. */
export async function enterChange(
  database: EntityManager,
  authorityId: number,
  seq: number,
  change: Iterable<Cell>,
): Promise<number> {
  let entered = 0;
  for (const cells of chunksOf(change, cellsAtOnce)) {
    const columns = columnsOf(cells);
    await database.query(
      `insert into waymark.cell_change (authority_id, seq, measure, at, unit, split, value, dn, dweight) select $1, $2, * from ${unnested(3)}`,
      [authorityId, seq, ...columns],
    );
    await database.query(
      `insert into waymark.cell as known (authority_id, measure, at, unit, split, value, n, weight) select $1, * from ${unnested(2)}
       on conflict (authority_id, measure, at, unit, split, value)
       do update set n = known.n + excluded.n, weight = known.weight + excluded.weight`,
      [authorityId, ...columns],
    );
    await database.query(
      `delete from waymark.cell c using (select * from ${unnested(2)}) as k (measure, at, unit, split, value, n, weight)
       where c.authority_id = $1 and c.measure = k.measure and c.at = k.at and c.unit = k.unit and c.split = k.split
         and c.value = k.value and c.n = 0 and c.weight = 0`,
      [authorityId, ...columns],
    );
    entered += cells.length;
  }
  return entered;
}

/** The cells of an authority as they are now, or as they were after the act with the number given. */
export async function readCells(database: EntityManager, authorityId: number, asAtSeq?: number): Promise<readonly Cell[]> {
  const rows: readonly (CellKey & { n: number; weight: number })[] =
    asAtSeq === undefined
      ? await database.query(
          'select measure, at, unit, split, value, n::float8 as n, weight::float8 as weight from waymark.cell where authority_id = $1',
          [authorityId],
        )
      : await database.query(
          `select measure, at, unit, split, value, sum(dn)::float8 as n, sum(dweight)::float8 as weight
           from waymark.cell_change where authority_id = $1 and seq <= $2
           group by measure, at, unit, split, value having sum(dn) <> 0 or sum(dweight) <> 0`,
          [authorityId, asAtSeq],
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

function columnsOf(cells: readonly Cell[]): readonly unknown[] {
  const column = <Name extends keyof Cell>(name: Name) => cells.map((cell) => cell[name]);
  return [column('measure'), column('at'), column('unit'), column('split'), column('value'), column('n'), column('weight')];
}

function unnested(first: number): string {
  const types = ['text', 'integer', 'text', 'text', 'integer', 'bigint', 'bigint'];
  return `unnest(${types.map((type, i) => `$${first + i}::${type}[]`).join(', ')})`;
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
