import {
  type ObservedRecord,
  type Observer,
  type RecordValues,
  type SubjectObserver,
  Tally,
  isRecordObserver,
} from '@waymark/observations';
import type { EntityManager } from 'typeorm';
import { observers } from './observers.js';
import { streamRows } from './stream.js';

interface VersionRow {
  readonly dataset: string;
  readonly key: string;
  readonly begins: boolean;
  readonly ends: boolean;
  readonly body: RecordValues;
}

interface SubjectRow extends VersionRow {
  readonly subject: string;
}

/** How many rows were read to find a difference: it follows the batch, never the table. */
export interface Effort {
  rowsRead: number;
}

/** What an act changes in the cells: what its touched subjects say afterwards, less what they said before. */
export async function differenceOf(
  database: EntityManager,
  authorityId: number,
  seq: number,
  effort: Effort = { rowsRead: 0 },
): Promise<Tally> {
  const tally = new Tally();
  await observeRecords(database, authorityId, seq, tally, effort);
  for (const kind of subjectKinds) await observeSubjects(database, authorityId, seq, kind, tally, effort);
  return tally;
}

const recordObservers = observers.filter(isRecordObserver);
const subjectObservers = observers.filter((observer): observer is SubjectObserver => !isRecordObserver(observer));
const subjectKinds = [...new Set(subjectObservers.map(({ subject }) => subject))];

async function observeRecords(
  database: EntityManager,
  authorityId: number,
  seq: number,
  tally: Tally,
  effort: Effort,
): Promise<void> {
  const versions = (column: string) => `
    select r.dataset, r.key, r.from_seq = ${seq} as begins, r.until_seq is not distinct from ${seq} as ends, p.body
    from waymark.record r join waymark.payload p using (authority_id, payload)
    where r.authority_id = ${authorityId} and r.${column} = ${seq}`;
  for (const column of ['until_seq', 'from_seq']) {
    for await (const rows of streamRows<VersionRow>(database, 'touched_records', versions(column))) {
      effort.rowsRead += rows.length;
      for (const row of rows) observeVersion(row, tally);
    }
  }
}

function observeVersion({ dataset, key, begins, body }: VersionRow, tally: Tally): void {
  for (const observer of observersOf(recordObservers, dataset)) {
    for (const observation of observer.observe({ dataset, key, values: body })) {
      if (begins) tally.add(observation);
      else tally.take(observation);
    }
  }
}

async function observeSubjects(
  database: EntityManager,
  authorityId: number,
  seq: number,
  kind: string,
  tally: Tally,
  effort: Effort,
): Promise<void> {
  const histories = `
    with touched_subject as (
      select distinct l.subject from waymark.record r join waymark.subject_link l using (authority_id, payload)
      where r.authority_id = ${authorityId} and (r.from_seq = ${seq} or r.until_seq = ${seq}) and starts_with(l.subject, '${kind}:')
    )
    select l.subject, r.dataset, r.key, r.from_seq = ${seq} as begins, r.until_seq is not distinct from ${seq} as ends, p.body
    from touched_subject t
    join waymark.subject_link l on l.authority_id = ${authorityId} and l.subject = t.subject
    join waymark.record r on r.authority_id = l.authority_id and r.payload = l.payload
      and (r.until_seq is null or r.until_seq = ${seq})
    join waymark.payload p on p.authority_id = r.authority_id and p.payload = r.payload
    order by l.subject`;
  for await (const history of historiesOf(streamRows<SubjectRow>(database, 'touched_subjects', histories))) {
    effort.rowsRead += history.length;
    observeHistory(kind, history, tally);
  }
}

/** Rows that are in order of their subjects, one subject at a time. */
async function* historiesOf<Row extends { readonly subject: string }>(
  chunks: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let history: Row[] = [];
  for await (const chunk of chunks) {
    for (const row of chunk) {
      if (history.length > 0 && history[0]!.subject !== row.subject) {
        yield history;
        history = [];
      }
      history.push(row);
    }
  }
  if (history.length > 0) yield history;
}

function observeHistory(kind: string, history: readonly SubjectRow[], tally: Tally): void {
  const subject = history[0]!.subject.slice(kind.length + 1);
  const before = history.filter(({ begins }) => !begins).map(recordOf);
  const after = history.filter(({ ends }) => !ends).map(recordOf);
  for (const observer of subjectObservers.filter((candidate) => candidate.subject === kind)) {
    if (before.length > 0) for (const observation of observer.observe(subject, before)) tally.take(observation);
    if (after.length > 0) for (const observation of observer.observe(subject, after)) tally.add(observation);
  }
}

function recordOf({ dataset, key, body }: VersionRow): ObservedRecord {
  return { dataset, key, values: body };
}

function observersOf<Kind extends Observer>(all: readonly Kind[], dataset: string): readonly Kind[] {
  return all.filter((observer) => observer.datasets.includes(dataset));
}

/** All cells of an authority, counted afresh from the records that are live. */
export async function recountAll(database: EntityManager, authorityId: number): Promise<Tally> {
  const tally = new Tally();
  const live = `select r.dataset, r.key, true as begins, false as ends, p.body
    from waymark.record r join waymark.payload p using (authority_id, payload)
    where r.authority_id = ${authorityId} and r.until_seq is null`;
  for await (const rows of streamRows<VersionRow>(database, 'live_records', live))
    for (const row of rows) observeVersion(row, tally);
  for (const kind of subjectKinds) {
    const histories = `select l.subject, r.dataset, r.key, true as begins, false as ends, p.body
      from waymark.subject_link l
      join waymark.record r on r.authority_id = l.authority_id and r.payload = l.payload and r.until_seq is null
      join waymark.payload p on p.authority_id = r.authority_id and p.payload = r.payload
      where l.authority_id = ${authorityId} and starts_with(l.subject, '${kind}:') order by l.subject`;
    for await (const history of historiesOf(streamRows<SubjectRow>(database, 'live_subjects', histories)))
      observeHistory(kind, history, tally);
  }
  return tally;
}
