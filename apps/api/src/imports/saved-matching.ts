import type { MatchingChoice } from '@waymark/contract';
import type { DateOrder } from '@waymark/datasets';
import type { ReadPlan } from '@waymark/ingest';
import type { EntityManager } from 'typeorm';

/** What was decided of the files of a feed, so that nobody is asked twice. */
export interface SavedMatching {
  /** Heading to column or item code; '' leaves the column out. */
  readonly columns: Readonly<Record<string, string>>;
  /** Heading of a column of dates to what stands first in it: another file of the feed can be written the other way round. */
  readonly dateOrders?: Readonly<Record<string, DateOrder>>;
  /** Column or item code, then the words of a file, then what they are read as. */
  readonly words?: SavedWords;
}

export type SavedWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What was decided of every feed of an authority, by dataset. */
export async function savedMatchings(database: EntityManager, authorityId: number): Promise<ReadonlyMap<string, SavedMatching>> {
  const rows: readonly { dataset: string; matching: SavedMatching }[] = await database.query(
    'select dataset, matching from waymark.feed where authority_id = $1 order by feed',
    [authorityId],
  );
  return new Map(rows.map(({ dataset, matching }) => [dataset, matching]));
}

/** Remembers what a person chose, on top of what was remembered before. A guess that nobody touched is not remembered as a choice. */
export async function saveMatching(
  database: EntityManager,
  authorityId: number,
  feed: string,
  plan: ReadPlan,
  choice: Partial<MatchingChoice>,
): Promise<void> {
  const { columns = {}, words = {}, dateOrder } = choice;
  if (Object.keys(columns).length === 0 && Object.keys(words).length === 0 && dateOrder === undefined) return;
  const before = (await savedMatchings(database, authorityId)).get(plan.dataset.name);
  const chosen = Object.fromEntries(Object.entries(columns).map(([heading, ours]) => [heading, ours ?? '']));
  const matching: SavedMatching = {
    columns: { ...before?.columns, ...chosen },
    dateOrders: { ...before?.dateOrders, ...ordersSaid(plan, dateOrder) },
    words: withWords(before?.words, words),
  };
  await database.query(
    `insert into waymark.feed (authority_id, feed, dataset, matching) values ($1, $2, $3, $4)
     on conflict (authority_id, feed) do update set matching = excluded.matching`,
    [authorityId, feed, plan.dataset.name, JSON.stringify(matching)],
  );
}

/** Word matches with those that were accepted now, and without those that were taken back. Words match without case. */
export function withWords(before: SavedWords = {}, chosen: NonNullable<MatchingChoice['words']> = {}): SavedWords {
  const columns = new Map(Object.entries(before).map(([column, words]) => [column, new Map(Object.entries(words))]));
  for (const [column, words] of Object.entries(chosen)) {
    const kept = columns.get(column) ?? new Map<string, string>();
    columns.set(column, kept);
    for (const [from, to] of Object.entries(words)) {
      const word = from.trim().toLowerCase();
      if (to === null) kept.delete(word);
      else kept.set(word, to);
    }
  }
  return Object.fromEntries(
    [...columns].filter(([, words]) => words.size > 0).map(([column, words]) => [column, Object.fromEntries(words)]),
  );
}

/** The orders of day and month that are remembered of the columns of this file, by our names for them. */
export function rememberedOrders(plan: ReadPlan, kept: SavedMatching | undefined): Readonly<Record<string, DateOrder>> {
  const orders = plan.columns.flatMap(({ heading, column }) => {
    const order = kept?.dateOrders?.[heading];
    return order === undefined || column.type !== 'date' ? [] : [[column.name, order] as const];
  });
  return Object.fromEntries(orders);
}

function ordersSaid(plan: ReadPlan, order: DateOrder | undefined): Readonly<Record<string, DateOrder>> {
  if (order === undefined) return {};
  const dates = plan.columns.filter(({ column }) => column.type === 'date');
  return Object.fromEntries(dates.map(({ heading }) => [heading, order]));
}
