import type { Observation } from './observation.js';

/** A record as observers read it: the values of its columns. null: left blank. Not there: not in the source. */
export type RecordValues = Readonly<Record<string, string | number | null>>;

/** What is known of one key of one dataset. */
export interface ObservedRecord {
  readonly dataset: string;
  readonly key: string;
  readonly values: RecordValues;
}

/**
 * Turns what is known into observations, one record at a time. Pure: the same record always says the same, whatever else is known.
 */
export interface RecordObserver {
  readonly subject: 'record';
  readonly name: string;
  /** Goes up by one whenever the same records would give other observations. */
  readonly version: number;
  readonly datasets: readonly string[];
  readonly observe: (record: ObservedRecord) => Iterable<Observation>;
}

/**
 * Turns the whole history of one subject (an occasion, a case, a person ...) into observations: its definition looks at more than
 * one record. `subjectsOf` says which subjects a record is about, so that an import observes again just what it touches.
 */
export interface SubjectObserver {
  readonly subject: string;
  readonly name: string;
  readonly version: number;
  readonly datasets: readonly string[];
  readonly subjectsOf: (dataset: string, values: RecordValues) => readonly string[];
  /** `records` are all records of the subject, in no particular order. */
  readonly observe: (subject: string, records: readonly ObservedRecord[]) => Iterable<Observation>;
}

export type Observer = RecordObserver | SubjectObserver;

export function isRecordObserver(observer: Observer): observer is RecordObserver {
  return observer.subject === 'record';
}

/** Names every observer with its version: another text means that records have to be counted again. */
export function fingerprintOf(observers: readonly Observer[]): string {
  return observers
    .map(({ name, version }) => `${name}/${version}`)
    .sort()
    .join(' ');
}

/** `kind:subject` for each subject that a record of this dataset is about, over all observers; each once. */
export function subjectsOf(observers: readonly Observer[], dataset: string, values: RecordValues): readonly string[] {
  const subjects = new Set<string>();
  for (const observer of observers) {
    if (isRecordObserver(observer) || !observer.datasets.includes(dataset)) continue;
    for (const subject of observer.subjectsOf(dataset, values)) subjects.add(`${observer.subject}:${subject}`);
  }
  return [...subjects];
}
