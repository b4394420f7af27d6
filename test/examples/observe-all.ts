import {
  CellTable,
  type ObservedRecord,
  type Observer,
  type SubjectObserver,
  Tally,
  isRecordObserver,
} from '@waymark/observations';
import { observers } from '../../apps/api/src/records/observers.js';

/** The cells of records that are all in memory, as every observer of the product counts them. */
export function cellsOf(records: readonly ObservedRecord[]): CellTable {
  const byDataset = groupsOf(records, ({ dataset }) => [dataset]);
  const tally = new Tally();
  for (const observer of observers) {
    observeAll(
      observer,
      observer.datasets.flatMap((dataset) => byDataset.get(dataset) ?? []),
      tally,
    );
  }
  return new CellTable(tally.cells());
}

function observeAll(observer: Observer, records: readonly ObservedRecord[], tally: Tally): void {
  const observed = isRecordObserver(observer)
    ? records.map((record) => observer.observe(record))
    : [...historiesOf(observer, records)].map(([subject, history]) => observer.observe(subject, history));
  for (const observations of observed) for (const observation of observations) tally.add(observation);
}

function historiesOf(
  observer: SubjectObserver,
  records: readonly ObservedRecord[],
): ReadonlyMap<string, readonly ObservedRecord[]> {
  return groupsOf(records, ({ dataset, values }) => observer.subjectsOf(dataset, values));
}

function groupsOf(records: readonly ObservedRecord[], namesOf: (record: ObservedRecord) => readonly string[]) {
  const groups = new Map<string, ObservedRecord[]>();
  for (const record of records) {
    for (const name of namesOf(record)) {
      const group = groups.get(name);
      if (group) group.push(record);
      else groups.set(name, [record]);
    }
  }
  return groups;
}
