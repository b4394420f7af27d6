import type { Refusal } from '@waymark/basics';
import type { ImportCounts } from '@waymark/contract';
import type { BatchEntity } from '../records/batch.entity.js';

/** What the command line says of one file; other people's programs read it. */
export interface ImportLine {
  readonly batch: number | null;
  /** ready: it would go in. known: exactly this file is in already. refused: nothing of it can go in. */
  readonly state: 'applied' | 'ready' | 'known' | 'refused';
  readonly dataset: string | null;
  readonly file: string;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ended: number;
  readonly rejected: number;
  readonly cells_refused: number;
  readonly warnings: readonly string[];
  readonly rejects_file: string | null;
  readonly seconds: number;
  readonly reason?: string;
  readonly repair?: string;
}

export function appliedLine(
  file: string,
  batch: BatchEntity,
  rejects: string | null,
  onlyLook: boolean,
  seconds: number,
): ImportLine {
  const state = onlyLook ? 'ready' : 'applied';
  return {
    batch: onlyLook ? null : batch.seq,
    state,
    dataset: batch.dataset,
    file,
    ...counted(batch.counts),
    warnings: batch.warnings,
    rejects_file: rejects,
    seconds,
  };
}

export function knownLine(file: string, batch: number, dataset: string, counts: ImportCounts, seconds: number): ImportLine {
  return { batch, state: 'known', dataset, file, ...counted(counts), warnings: [], rejects_file: null, seconds };
}

export function refusedLine(file: string, dataset: string, refusal: Refusal, seconds: number): ImportLine {
  const named = dataset === 'auto' ? null : dataset;
  return {
    batch: null,
    state: 'refused',
    dataset: named,
    file,
    ...counted({ read: 0, added: 0, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 }),
    warnings: [],
    rejects_file: null,
    seconds,
    reason: refusal.message,
    repair: refusal.repair,
  };
}

function counted({ read, added, changed, unchanged, ended, rejected, cellsRefused }: ImportCounts) {
  return { read, added, changed, unchanged, ended, rejected, cells_refused: cellsRefused };
}

/** The same for a reader. */
export function sentenceOf(line: ImportLine): string {
  if (line.state === 'refused') return `${line.file}: refused. ${line.reason} ${line.repair ?? ''}`.trim();
  if (line.state === 'known') return `${line.file}: already known as import ${line.batch}. Nothing has changed.`;
  const verb = line.state === 'ready' ? 'would be' : 'are';
  const counts = `${line.read} rows read: ${line.added} ${verb} new, ${line.changed} changed, ${line.unchanged} unchanged, ${line.rejected} refused`;
  const where = line.rejects_file === null ? '' : ` Refused rows: ${line.rejects_file}.`;
  return [
    `${line.file}: ${line.batch === null ? '' : `import ${line.batch} of `}${line.dataset}. ${counts}.${where}`,
    ...line.warnings,
  ].join('\n  ');
}
