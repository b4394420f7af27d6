import { monthFromText } from '@waymark/calendar';
import type { ProblemGroup } from '@waymark/contract';
import { type Dataset, checkRow, columnOf, keyOf, withKeyFilled } from '@waymark/datasets';
import {
  FileRefused,
  type Known,
  type ReadBatch,
  type ReadIssue,
  type ReadPlan,
  type ReadRow,
  type Reject,
  type RowSource,
  rowReader,
  wordChoices,
} from '@waymark/ingest';
import { monthWords } from '@waymark/indicators';
import type { EntityManager } from 'typeorm';
import type { ReadingOutcome } from '../records/acts.service.js';
import type { ReferenceKind } from '../platform/keys/keys.service.js';
import type { ReferenceNumbers } from '../records/reference-numbers.js';
import type { Staged } from '../records/stage.js';
import { filledFromKnown, knownValues } from './copy-known.js';
import { ProblemGroups } from './problem-groups.js';
import { rowsOfFile } from './rows-of-file.js';

/** What the reading of a file's rows rests on. */
export interface ReadingGround {
  readonly database: EntityManager;
  readonly authorityId: number;
  readonly authorityCode: string;
  readonly numbers: ReferenceNumbers;
  readonly known: Known;
  /** The newest month of which rows of the dataset are known, YYYY-MM. */
  readonly knownTo?: string;
  readonly plan: ReadPlan;
  readonly feed: string;
  readonly file: string;
  /** YYYY-MM-DD. */
  readonly arrivedOn: string;
}

/** Somebody who wants to see what became of the rows, as they are read. */
export interface ReadingWatcher {
  readonly rejected?: (rejects: readonly Reject[]) => Promise<void> | void;
  readonly read?: (batch: ReadBatch) => void;
}

/**
 * Reads a file's rows into staged ones, a batch at a time: typed, references turned into numbers, what the file does not say copied from
 * what is known, and checked again where something was copied. Refused rows are counted and told, and cost no good row.
 */
export class FileReading {
  readonly problems = new ProblemGroups();
  private rowNo = 0;
  private readonly counts = { read: 0, rejected: 0, cellsRefused: 0 };
  private readonly nothingLeft: number[] = [];
  private readonly named = { knownTeams: 0, unknownTeams: 0 };
  private newest = '';
  private readonly references: readonly (readonly [ReferenceKind, readonly string[]])[];

  constructor(
    private readonly ground: ReadingGround,
    private readonly watcher: ReadingWatcher = {},
  ) {
    for (const issue of ground.plan.issues) this.problems.add(issue);
    this.references = (['person', 'case'] as const).map((kind) => [kind, refColumnsOf(ground.plan.dataset, kind)]);
  }

  /** What came of it; known when all rows have been staged. Rows of which nothing was left are known already, and change nothing. */
  outcome(): ReadingOutcome & { readonly nothingLeft: number } {
    return { ...this.counts, nothingLeft: this.nothingLeft.length, warnings: this.problems.warnings() };
  }

  /** Whether what the file leaves out can end. */
  get isWholeTruth(): boolean {
    return this.ground.plan.dataset.completeFor !== undefined;
  }

  /** What is wrong, with what words that are not understood may be read as. */
  problemGroups(): ProblemGroup[] {
    const { plan, known } = this.ground;
    return this.problems.all((column) => wordChoices(plan, known, column));
  }

  /** A file most of whose rows name teams that nobody here knows is another service's; known when all rows have been staged. */
  refusal(): FileRefused | undefined {
    const { knownTeams, unknownTeams } = this.named;
    const hasTeams = this.ground.known.teams.length > 0;
    if (!hasTeams || unknownTeams < fewestUnknown || unknownTeams <= knownTeams) return undefined;
    return anotherService(unknownTeams, knownTeams + unknownTeams, this.ground.file);
  }

  /** Says so where the newest row of the file is older than what is known already. */
  tellAge(): void {
    const { knownTo, file } = this.ground;
    if (knownTo === undefined || this.newest === '' || this.newest >= knownTo) return;
    this.problems.add({
      weight: 'warning',
      code: 'older-than-known',
      place: { file },
      reason: `The newest row of this file is of ${inWords(this.newest)}; rows up to ${inWords(knownTo)} are known already.`,
      repair: 'Import it where it is meant to mend or complete earlier months; otherwise choose the newer file.',
    });
  }

  staged(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Staged[]> {
    return this.stagedFrom(rowsOfFile(chunks, this.ground.file, this.ground.plan.sheet));
  }

  async *stagedFrom(source: RowSource): AsyncGenerator<readonly Staged[]> {
    const { plan, arrivedOn, known, feed, file } = this.ground;
    const reader = rowReader(plan, { arrivedOn, known, feed, file, sheet: plan.sheet });
    for await (const { rows, warnings } of source) {
      for (const warning of warnings) this.problems.add(warning);
      const batch = reader.read(rows);
      await this.learnReferences(batch.rows);
      const { staged, refused } = await this.complete(batch.rows);
      this.count(batch, refused);
      this.watcher.read?.({ ...batch, rejects: [...batch.rejects, ...refused] });
      await this.watcher.rejected?.([...batch.rejects, ...refused]);
      yield staged;
    }
  }

  private count(batch: ReadBatch, refused: readonly Reject[]): void {
    this.counts.read += batch.read;
    this.counts.rejected += batch.refused + refused.length;
    this.counts.cellsRefused += batch.cellsRefused;
    this.nothingLeft.push(...batch.nothingLeft);
    this.look(batch);
    for (const issue of [...batch.issues, ...refused.flatMap(({ issues }) => issues)]) this.problems.add(issue);
  }

  /** Looks at which teams rows name, and how new the newest is. */
  private look({ rows, issues }: ReadBatch): void {
    const { dataset } = this.ground.plan;
    const team = dataset.columns.find(({ name, names }) => names === 'teams' && name === 'team_code')?.name;
    if (team !== undefined) {
      this.named.knownTeams += rows.filter(({ values }) => typeof values[team] === 'string').length;
      this.named.unknownTeams += issues.filter(({ code, place }) => code === 'unknown-team' && place.column === team).length;
    }
    if (dataset.month === undefined) return;
    for (const { values } of rows) {
      const month = String(values[dataset.month] ?? '').slice(0, 7);
      if (month > this.newest) this.newest = month;
    }
  }

  private async learnReferences(rows: readonly ReadRow[]): Promise<void> {
    for (const [kind, columns] of this.references) {
      const found = columns.flatMap((column) =>
        rows.map(({ values }) => values[column]).filter((value) => typeof value === 'string'),
      );
      await this.ground.numbers.learn(kind, found);
    }
  }

  private async complete(rows: readonly ReadRow[]): Promise<{ staged: readonly Staged[]; refused: readonly Reject[] }> {
    const { plan, database, authorityId } = this.ground;
    const keyed = rows.map((row) => {
      const values = withKeyFilled(plan.dataset, this.withNumbers(row.values));
      return { row, values, key: keyOf(plan.dataset, values) };
    });
    const wanting = saysEverything(plan) ? keyed.filter(({ row }) => row.refusedCells.length > 0) : keyed;
    const known =
      wanting.length === 0
        ? undefined
        : await knownValues(
            database,
            authorityId,
            plan.dataset.name,
            wanting.map(({ key }) => key),
          );
    const [staged, refused] = [[] as Staged[], [] as Reject[]];
    const said = saidBy(plan);
    for (const { row, values, key } of keyed) {
      const isSaid = (column: string) => said.has(column) && !row.refusedCells.includes(column);
      const filled = filledFromKnown(values, known?.get(key), isSaid);
      const issues = this.stillWrong(row, filled.values, filled.copied);
      if (issues.length > 0) refused.push({ line: row.line, raw: row.raw, issues });
      else
        staged.push({
          rowNo: (this.rowNo += 1),
          line: row.line,
          key,
          ...filled,
          combination: combinationOf(plan.dataset, values),
        });
    }
    return { staged, refused };
  }

  /** Rules that looked at columns which the file does not have are asked again once what is known stands in them. */
  private stillWrong(row: ReadRow, values: Staged['values'], copied: readonly string[]): readonly ReadIssue[] {
    const { plan, arrivedOn, authorityCode, file } = this.ground;
    const place = { file, line: row.line };
    if (plan.dataset.name === 'authority' && values['authority_code'] !== authorityCode) return [anotherAuthority(place)];
    return plan.missing.length === 0 && copied.length === 0 ? [] : checkRow(plan.dataset, values, { arrivedOn, place });
  }

  private withNumbers(values: ReadRow['values']): Record<string, string | number | null> {
    const numbered: Record<string, string | number | null> = { ...values };
    for (const [kind, columns] of this.references) {
      for (const column of columns) {
        const reference = values[column];
        if (typeof reference === 'string') numbered[column] = this.ground.numbers.numberOf(kind, reference);
      }
    }
    return numbered;
  }
}

function inWords(month: string): string {
  return monthWords(monthFromText(month)!);
}

/** So many rows at least must name unknown teams before a file is another service's. */
const fewestUnknown = 10;

function anotherService(unknown: number, all: number, file: string): FileRefused {
  return new FileRefused(
    'another-service',
    `${unknown} of ${all} rows name teams that nobody here knows: this seems to be another service's file.`,
    'Choose the service whose file it is. If it is this one, import its list of teams first, or say which of your teams are meant.',
    { file },
  );
}

/** The columns of a dataset that name a person or a case. */
export function refColumnsOf(dataset: Dataset, kind: 'person' | 'case'): readonly string[] {
  return dataset.columns.filter(({ refersTo }) => refersTo === kind).map(({ name }) => name);
}

function saidBy(plan: ReadPlan): ReadonlySet<string> {
  return new Set([
    ...plan.columns.map(({ column }) => column.name),
    ...plan.items.map(({ item }) => item.code),
    ...Object.keys(plan.given),
    ...plan.dataset.key.filter((name) => columnOf(plan.dataset, name) !== undefined),
  ]);
}

/** Whether the file has every column that could be known: then nothing needs to be looked up. */
function saysEverything(plan: ReadPlan): boolean {
  return plan.missing.length === 0 && plan.dataset.items === undefined;
}

function combinationOf(dataset: Dataset, values: Staged['values']): string | undefined {
  return dataset.completeFor ? JSON.stringify(dataset.completeFor.map((column) => values[column] ?? '')) : undefined;
}

function anotherAuthority(place: ReadIssue['place']): ReadIssue {
  return {
    weight: 'refused-row',
    code: 'another-authority',
    place: { ...place, column: 'authority_code' },
    reason: 'The row speaks of another authority than the one that is open here.',
    repair: 'Open the authority whose file this is, or mend its code.',
  };
}
