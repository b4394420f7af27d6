import type { DatasetSummary, ImportCounts, ImportSummary } from '@waymark/contract';
import { capital, countText } from '@waymark/indicators';

/** "2,347 rows added or updated. 24 known already. 47 refused.": what an import came to. */
export function resultWords({ added, changed, unchanged, ended, rejected, cellsRefused }: ImportCounts): string {
  const sentences = [
    `${rowsText(added + changed)} added or updated.`,
    unchanged > 0 ? `${countText(unchanged)} known already.` : '',
    ended > 0 ? `${countText(ended)} ended: the file no longer holds them.` : '',
    rejected > 0 ? `${countText(rejected)} refused.` : '',
    cellsLeftOut(cellsRefused),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** "47 rows refused. 2 cells left out of rows that went in.": what the file of refused rows holds. */
export function refusedWords({ rejected, cellsRefused }: Pick<ImportCounts, 'rejected' | 'cellsRefused'>): string {
  return [rejected > 0 ? `${rowsText(rejected)} refused.` : '', cellsLeftOut(cellsRefused)].filter(Boolean).join(' ');
}

function cellsLeftOut(cells: number): string {
  return cells === 0 ? '' : `${countText(cells)} ${cells === 1 ? 'cell' : 'cells'} left out of rows that went in.`;
}

/** "1 row", "2,347 rows". */
export function rowsText(count: number): string {
  return `${countText(count)} ${count === 1 ? 'row' : 'rows'}`;
}

/** What an act was, for a row of the history. */
export function actName({ kind, file, about }: Pick<ImportSummary, 'kind' | 'file' | 'about'>): string {
  switch (kind) {
    case 'file':
      return file ?? 'A file';
    case 'form':
      return 'A form';
    case 'undo':
      return `Undo of import ${about}`;
    case 'redo':
      return `Redo of import ${about}`;
    case 'upgrade':
      return 'A change in how things are counted';
  }
}

/** Whether an act can be undone now: a file or form that stands. */
export function canUndo({ kind, state }: Pick<ImportSummary, 'kind' | 'state'>): boolean {
  return state === 'applied' && (kind === 'file' || kind === 'form');
}

/** Whether an act can be done again: a file or form that was undone. */
export function canRedo({ kind, state }: Pick<ImportSummary, 'kind' | 'state'>): boolean {
  return state === 'undone' && (kind === 'file' || kind === 'form');
}

/** A dataset as people call it; its own name where nothing is known of it. */
export function datasetLabel(datasets: readonly DatasetSummary[], name: string | null): string {
  if (name === null) return '–';
  return datasets.find((dataset) => dataset.name === name)?.label ?? name.replaceAll('_', ' ');
}

/** Whether so many rows would be refused that a person is asked once more: more than one in ten. */
export function isManyRefused({ read, rejected }: Pick<ImportCounts, 'read' | 'rejected'>): boolean {
  return rejected > 0 && rejected * 10 > read;
}

/** Several things said one after the other: each gets its full stop where it has none. */
export function sentences(...said: readonly string[]): string {
  return said
    .filter((words) => words !== '')
    .map((words) => (/[.?]$/.test(words) ? words : `${words}.`))
    .join(' ');
}

/** Words as they begin a sentence; the code of a column stays as it is written. */
export function begun(words: string): string {
  return /^[a-z]+_/.test(words) ? words : capital(words);
}
