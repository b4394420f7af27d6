import type { PreviewRow, ProblemGroup } from '@waymark/contract';
import { type ReadBatch, type ReadPlan, type ReadRow, type Reject } from '@waymark/ingest';
import type { EntityManager } from 'typeorm';
import { shownText } from './shown-text.js';

const plainRows = 15;
const rejectedRows = 200;

/** How a reference is shown: by what stands for it, never by itself. */
export type Masked = (kind: 'person' | 'case', reference: string) => string;

interface Kept {
  readonly line: number;
  readonly raw: readonly string[];
  readonly reject?: Reject;
}

/** A column of the file that is read, in the file's order. */
interface Shown {
  readonly index: number;
  readonly heading: string;
  readonly ours: string;
  readonly label: string;
  readonly refersTo?: 'person' | 'case';
  /** Its cells name a team, an agency or the like. */
  readonly namesKnown?: boolean;
}

/** Keeps the rows that a person should see before importing: the first ones, and those in which something is wrong with the row before. */
export class PreviewRows {
  private readonly kept = new Map<number, Kept>();
  private rejects = 0;

  constructor(
    private readonly plan: ReadPlan,
    private readonly masked: Masked,
  ) {}

  watch({ rows, rejects }: ReadBatch): void {
    for (const row of rows) if (this.kept.size < plainRows) this.keep(row);
    const byLine = new Map(rows.map((row): [number, ReadRow] => [row.line, row]));
    for (const reject of rejects) {
      if (this.rejects >= rejectedRows) return;
      this.rejects += 1;
      const before = byLine.get(reject.line - 1);
      if (before) this.keep(before);
      this.kept.set(reject.line, { line: reject.line, raw: reject.raw, reject });
    }
  }

  /** The columns that are read, in the order of the file. */
  columns(): readonly { readonly theirs: string; readonly ours: string; readonly label: string }[] {
    return this.shown().map(({ heading, ours, label }) => ({ theirs: heading, ours, label }));
  }

  /** The rows in the order of the file, each with what would become of it. Asks the staging table, which must still be there. */
  async rows(database: EntityManager): Promise<PreviewRow[]> {
    const kept = [...this.kept.values()].sort((a, b) => a.line - b.line);
    const results: readonly { line: number; result: PreviewRow['result'] }[] = await database.query(
      'select distinct on (line) line, result from staged where line = any ($1) order by line, row_no',
      [kept.map(({ line }) => line)],
    );
    const resultOf = new Map(results.map(({ line, result }) => [line, result]));
    return kept.map((row) => ({
      line: row.line,
      result: resultOf.get(row.line) ?? 'refused',
      cells: this.cellsOf(row),
      issues: (row.reject?.issues ?? []).map(({ place, code, reason, repair, suggestion }) => ({
        cell: this.cellOf(place.column),
        code,
        reason,
        repair,
        plain: suggestion?.to ?? null,
      })),
    }));
  }

  private keep({ line, raw }: ReadRow): void {
    if (!this.kept.has(line)) this.kept.set(line, { line, raw });
  }

  private shown(): readonly Shown[] {
    const columns = this.plan.columns.map(({ index, heading, column }) => ({
      index,
      heading,
      ours: column.name,
      label: column.label,
      refersTo: column.refersTo,
      namesKnown: column.names !== undefined,
    }));
    const items = this.plan.items.map(({ index, heading, item }) => ({ index, heading, ours: item.code, label: item.text }));
    return [...columns, ...items].sort((a, b) => a.index - b.index);
  }

  private cellsOf({ raw, reject }: Kept): string[] {
    const isShifted = raw.length !== this.plan.headings.length;
    const wrong = new Set(reject?.issues.map(({ place }) => place.column));
    return this.shown().map(({ index, ours, refersTo, namesKnown }) => {
      const text = raw[index] ?? '';
      if (refersTo !== undefined) return text.trim() === '' ? text : this.masked(refersTo, text);
      return isShifted || (wrong.has(ours) && !namesKnown) ? shownText(text) : text;
    });
  }

  private cellOf(column: string | undefined): number | null {
    const position = this.shown().findIndex(({ ours }) => ours === column);
    return position < 0 ? null : position;
  }
}

/** The lines that say something new of rows that are known already, as something to check. Asks the staging table, which must still be there. */
export async function newValues(database: EntityManager, changed: number): Promise<readonly ProblemGroup[]> {
  if (changed === 0) return [];
  const lines: readonly { line: number }[] = await database.query(
    "select distinct line from staged where result = 'update' order by line limit 50",
  );
  return [
    {
      weight: 'warning',
      code: 'new-values',
      reason: 'New values for known rows',
      repair: 'What is known of them would be updated.',
      column: null,
      rows: changed,
      lines: lines.map(({ line }) => line),
      found: [],
      readings: [],
    },
  ];
}
