import { type Month, monthText } from '@waymark/calendar';
import { feedMeasure } from '@waymark/observations';
import type { EntityManager } from 'typeorm';

/** The newest month (YYYY-MM) of which rows of a dataset are known; `undefined` where there are none. */
export async function newestKnown(database: EntityManager, authorityId: number, dataset: string): Promise<string | undefined> {
  const [{ newest }]: readonly [{ newest: Month | null }] = await database.query(
    'select max(at) as newest from waymark.cell where authority_id = $1 and measure = $2 and n > 0',
    [authorityId, feedMeasure(dataset)],
  );
  return newest === null ? undefined : monthText(newest);
}
