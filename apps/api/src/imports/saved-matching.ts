import type { MatchingChoice } from '@waymark/contract';
import type { ReadPlan } from '@waymark/ingest';
import type { EntityManager } from 'typeorm';

/** What was decided of the files of a feed, so that nobody is asked twice. */
export interface SavedMatching {
  /** Heading to column or item code; '' leaves the column out. */
  readonly columns: Readonly<Record<string, string>>;
  readonly dateOrder?: 'day' | 'month';
}

export async function savedMatching(
  database: EntityManager,
  authorityId: number,
  feed: string,
): Promise<SavedMatching | undefined> {
  const [row] = await database.query('select matching from waymark.feed where authority_id = $1 and feed = $2', [
    authorityId,
    feed,
  ]);
  return row?.matching;
}

/** Remembers what a person chose, on top of what was remembered before. A guess that nobody touched is not remembered as a choice. */
export async function saveMatching(
  database: EntityManager,
  authorityId: number,
  feed: string,
  plan: ReadPlan,
  { columns = {}, dateOrder }: Partial<MatchingChoice>,
): Promise<void> {
  const chosen = Object.fromEntries(Object.entries(columns).map(([heading, ours]) => [heading, ours ?? '']));
  if (Object.keys(chosen).length === 0 && dateOrder === undefined) return;
  const before = await savedMatching(database, authorityId, feed);
  const matching: SavedMatching = { columns: { ...before?.columns, ...chosen }, dateOrder: dateOrder ?? before?.dateOrder };
  await database.query(
    `insert into waymark.feed (authority_id, feed, dataset, matching) values ($1, $2, $3, $4)
     on conflict (authority_id, feed) do update set matching = excluded.matching`,
    [authorityId, feed, plan.dataset.name, JSON.stringify(matching)],
  );
}
