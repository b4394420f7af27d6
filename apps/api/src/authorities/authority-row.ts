import { datasetByName, keyOf } from '@waymark/datasets';
import type { ImportAbout, ReadingOutcome } from '../records/acts.service.js';
import type { Staged } from '../records/stage.js';

/** The form with which an authority begins, as an import of one row: what it is called. */
export function authorityRow(code: string, name: string): [ImportAbout, AsyncIterable<readonly Staged[]>, () => ReadingOutcome] {
  const dataset = datasetByName('authority')!;
  const values = { authority_code: code, authority_name: name };
  const row: Staged = { rowNo: 1, line: 1, key: keyOf(dataset, values), values, copied: [] };
  return [
    { kind: 'form', dataset: dataset.name, feed: 'authority form', columns: Object.keys(values) },
    oneChunk([row]),
    () => ({ read: 1, rejected: 0, cellsRefused: 0, warnings: [] }),
  ];
}

async function* oneChunk(rows: readonly Staged[]): AsyncGenerator<readonly Staged[]> {
  yield rows;
}
