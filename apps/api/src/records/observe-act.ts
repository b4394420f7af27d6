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
import { unseen } from './unseen.js';

interface VersionRow {
  readonly dataset: string;
  readonly key: string;
  /** Whether it held before the act, and whether it holds after it. */
  readonly before: boolean;
  readonly after: boolean;
  readonly body: RecordValues;
}

interface SubjectRow extends VersionRow {
  readonly subject: string;
}

/**
 * What an act changes in the cells: what its touched subjects say afterwards, less what they said before. Works from the keys that the
 * act has just settled; the rows that it reads follow the batch and the histories that it touches, never the table.
 */
export async function differenceOf(database: EntityManager, authorityId: number): Promise<Tally> {
  const tally = new Tally();
  await database.query('select waymark.freshen_statistics((select count(*) from settled))');
  for await (const rows of streamRows<VersionRow>(database, 'touched_records', touchedVersions(authorityId))) {
    for (const row of rows) observeVersion(row, tally);
  }
  for (const kind of await touchedKinds(database, authorityId)) {
    const histories = historiesOf(streamRows<SubjectRow>(database, 'touched_subjects', touchedHistories(authorityId, kind)));
    for await (const history of histories) observeHistory(kind, history, tally);
  }
  return tally;
}

const recordObservers = observers.filter(isRecordObserver);
const subjectObservers = observers.filter((observer): observer is SubjectObserver => !isRecordObserver(observer));
const subjectKinds = [...new Set(subjectObservers.map(({ subject }) => subject))];

/** Versions that the act ended, and versions that it began. */
function touchedVersions(authorityId: number): string {
  const versions = (column: 'was' | 'now') => `
    select s.dataset, s.key, ${column === 'was'} as before, ${column === 'now'} as after, p.body
    from settled s join waymark.payload p on p.authority_id = ${unseen(authorityId)} and p.payload = s.${column}
    where s.was is distinct from s.now`;
  return `${versions('was')} union all ${versions('now')}`;
}

/** Notes which subjects the act has touched, and answers with their kinds. */
async function touchedKinds(database: EntityManager, authorityId: number): Promise<readonly string[]> {
  await database.query(`
    create temp table if not exists touched_subject (subject text collate "C" primary key) on commit drop;
    truncate touched_subject;
    insert into touched_subject
    select distinct l.subject
    from (select unnest(array[was, now]) as payload from settled where was is distinct from now) t
    join waymark.subject_link l on l.authority_id = ${unseen(authorityId)} and l.payload = t.payload;
    analyze touched_subject;`);
  const kinds: readonly { kind: string }[] = await database.query(
    `select distinct split_part(subject, ':', 1) as kind from touched_subject`,
  );
  return subjectKinds.filter((name) => kinds.some(({ kind }) => kind === name));
}

/** Everything that is known of the touched subjects now, and what the act has ended of it. */
function touchedHistories(authorityId: number, kind: string): string {
  const linked = `
    from touched_subject t join waymark.subject_link l on l.authority_id = ${unseen(authorityId)} and l.subject = t.subject`;
  const ofKind = `starts_with(t.subject, '${kind}:')`;
  return `
    select l.subject, r.dataset, r.key, s.key is null as before, true as after, p.body ${linked}
    join waymark.record r on r.authority_id = ${unseen(authorityId)} and r.payload = l.payload and r.until_seq is null
    join waymark.payload p on p.authority_id = ${unseen(authorityId)} and p.payload = l.payload
    left join settled s on s.dataset = r.dataset and s.key = r.key and s.was is distinct from s.now
    where ${ofKind}
    union all
    select l.subject, s.dataset, s.key, true as before, false as after, p.body ${linked}
    join settled s on s.was = l.payload and s.was is distinct from s.now
    join waymark.payload p on p.authority_id = ${unseen(authorityId)} and p.payload = l.payload
    where ${ofKind}
    order by subject`;
}

function observeVersion({ dataset, key, after, body }: VersionRow, tally: Tally): void {
  for (const observer of observersOf(recordObservers, dataset)) {
    for (const observation of observer.observe({ dataset, key, values: body })) {
      if (after) tally.add(observation);
      else tally.take(observation);
    }
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
  const before = history.filter((row) => row.before).map(recordOf);
  const after = history.filter((row) => row.after).map(recordOf);
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
  const live = `select r.dataset, r.key, false as before, true as after, p.body
    from waymark.record r join waymark.payload p using (authority_id, payload)
    where r.authority_id = ${authorityId} and r.until_seq is null`;
  for await (const rows of streamRows<VersionRow>(database, 'live_records', live))
    for (const row of rows) observeVersion(row, tally);
  for (const kind of subjectKinds) {
    const histories = `select l.subject, r.dataset, r.key, false as before, true as after, p.body
      from waymark.subject_link l
      join waymark.record r on r.authority_id = l.authority_id and r.payload = l.payload and r.until_seq is null
      join waymark.payload p on p.authority_id = r.authority_id and p.payload = r.payload
      where l.authority_id = ${authorityId} and starts_with(l.subject, '${kind}:') order by l.subject`;
    for await (const history of historiesOf(streamRows<SubjectRow>(database, 'live_subjects', histories)))
      observeHistory(kind, history, tally);
  }
  return tally;
}
