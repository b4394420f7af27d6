import { Refusal, type RefusalKind } from '@waymark/basics';
import type { ImportCounts, ProblemGroup } from '@waymark/contract';

type Reason = Pick<ProblemGroup, 'weight' | 'reason' | 'rows'>;

/** Every row of a file was refused: an import of nothing would only stand in the way. Says what most rows have in common. */
export class NothingToImport extends Refusal {
  readonly code = 'nothing-to-import';
  readonly kind: RefusalKind = 'bad-input';
  constructor(rows: number, reasons: readonly Reason[]) {
    const all = rows === 1 ? 'the one row of this file is' : `all ${rows} rows of this file are`;
    const told = reasons
      .filter(({ weight }) => weight !== 'warning')
      .slice(0, reasonsTold)
      .map(({ reason, rows: some }) => `${reason.replace(/\.$/, '')} (${rowsText(some)})`);
    super(
      `There is nothing to import: ${all} refused. Nothing has changed.`,
      `Mend the rows, then import the file again. ${told.join('; ')}.`,
    );
  }
}

/** Refuses what was read where no row of it went in. The caller takes the import back. */
export function refuseNothing(counts: Pick<ImportCounts, 'read' | 'rejected'>, reasons: readonly Reason[]): void {
  if (counts.read > 0 && counts.rejected === counts.read) throw new NothingToImport(counts.read, reasons);
}

const reasonsTold = 3;

function rowsText(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
