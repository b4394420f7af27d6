import { definitionOf } from '@waymark/indicators';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { BatchEntity } from '../records/batch.entity.js';
import type { Figures, Question } from './figures.service.js';
import { type ValueRow, valueRow } from './values-csv.js';

/** An act between two moments, and what it did to rows, in the words of the history. */
export interface Cause {
  readonly batch: number;
  readonly why: 'new rows' | 'corrections' | 'new rows and corrections' | 'undone' | 'redone' | 'counted another way';
  readonly dataset: string | null;
  readonly file: string | null;
}

/** A figure that is known differently at the later moment. A side is null where the figure was not there. */
export interface Change {
  readonly indicator: string;
  readonly month: string;
  readonly breakdown: string;
  readonly unit_code: string;
  readonly before: ValueRow | null;
  readonly after: ValueRow | null;
  /** The acts in between that spoke about what the figure is made of. */
  readonly because_of: readonly Cause[];
}

/** What changed in the figures between two acts of an authority, and through which acts in between. */
export async function changesBetween(
  figures: Figures,
  database: EntityManager,
  authority: AuthorityEntity,
  from: number,
  to: number,
  question: Omit<Question, 'asAtSeq'> = {},
): Promise<readonly Change[]> {
  const [before, after] = [
    await rowsAsAt(figures, database, authority, { ...question, asAtSeq: from }),
    await rowsAsAt(figures, database, authority, { ...question, asAtSeq: to }),
  ];
  const causes = await causesBetween(database, authority.id, from, to);
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return places.flatMap((place) => {
    const [then, now] = [before.get(place) ?? null, after.get(place) ?? null];
    if (JSON.stringify(then) === JSON.stringify(now)) return [];
    const { indicator, month, breakdown, unit_code } = (now ?? then)!;
    const change = {
      indicator: String(indicator),
      month: String(month),
      breakdown: String(breakdown),
      unit_code: String(unit_code),
    };
    return [{ ...change, before: then, after: now, because_of: causesOf(String(indicator), causes) }];
  });
}

async function rowsAsAt(
  figures: Figures,
  database: EntityManager,
  authority: AuthorityEntity,
  question: Question,
): Promise<ReadonlyMap<string, ValueRow>> {
  const rows = (await figures.values(database, authority, question)).map(valueRow);
  return new Map(rows.map((row) => [[row.indicator, row.month, row.breakdown, row.unit_code].join('|'), row]));
}

/** Teams decide in which area a row counts, so that what is said of them can move any figure. */
function causesOf(code: string, causes: readonly Cause[]): readonly Cause[] {
  const from = definitionOf(code.split('/')[0]!)?.from ?? [];
  return causes.filter(({ dataset }) => dataset === null || dataset === 'teams' || from.includes(dataset));
}

async function causesBetween(database: EntityManager, authorityId: number, from: number, to: number): Promise<readonly Cause[]> {
  const batches = await database
    .createQueryBuilder(BatchEntity, 'batch')
    .where('batch.authorityId = :authorityId and batch.seq > :from and batch.seq <= :to', { authorityId, from, to })
    .orderBy('batch.seq')
    .getMany();
  return batches.map((batch) => ({ batch: batch.seq, why: whyOf(batch), dataset: batch.dataset, file: batch.fileName }));
}

function whyOf({ kind, counts }: BatchEntity): Cause['why'] {
  if (kind === 'undo') return 'undone';
  if (kind === 'redo') return 'redone';
  if (kind === 'upgrade') return 'counted another way';
  if (counts.changed + counts.ended === 0) return 'new rows';
  return counts.added === 0 ? 'corrections' : 'new rows and corrections';
}
