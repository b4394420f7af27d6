import type { EntityManager } from 'typeorm';

const rowsAtOnce = 2000;

/**
 * The rows of a query, a few at a time, so that memory stays flat however many there are. `query` is our own text with whole numbers
 * written into it; a cursor takes no parameters.
 */
export async function* streamRows<Row>(database: EntityManager, name: string, query: string): AsyncGenerator<readonly Row[]> {
  await database.query(`declare ${name} no scroll cursor for ${query}`);
  try {
    for (;;) {
      const rows: readonly Row[] = await database.query(`fetch ${rowsAtOnce} from ${name}`);
      if (rows.length > 0) yield rows;
      if (rows.length < rowsAtOnce) return;
    }
  } finally {
    await database.query(`close ${name}`);
  }
}
