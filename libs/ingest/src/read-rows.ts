import type { Place } from '@waymark/basics';
import { checkRow, columnOf, type Value } from '@waymark/datasets';
import { readAuditAnswer, readWideAudit } from './audit-rows.js';
import { lookForNames, seemsPersonal } from './names-in-words.js';
import { watchOccasions } from './occasions.js';
import type { ReadPlan } from './plan.js';
import type { ReadBatch, ReadContext, ReadIssue, ReadRow, Reject } from './read-row-types.js';
import { plannedColumns, readColumns, resolveColumns, type RowProblem } from './row-cells.js';
import { plannedItems } from './row-items.js';
import type { RawRow } from './row-source.js';
import { readSurveyItems, tellRepliesApart } from './survey-rows.js';
import { isTotalsRow, totalsRow } from './totals.js';
import { isToldAsFound } from './word-choices.js';

/** Turns rows of one file into typed rows. Made once a file: it remembers words that it has read and watches rules over several rows. */
export interface RowReader {
  readonly read: (rows: readonly RawRow[]) => ReadBatch;
}

/** Reads some rows by themselves. For a file in batches, make a reader once with `rowReader`. */
export function readRows(plan: ReadPlan, rows: readonly RawRow[], context: ReadContext): ReadBatch {
  return rowReader(plan, context).read(rows);
}

/** What became of one row: its records, the problems that refuse it, and the problems of cells that are refused by themselves. */
interface Outcome {
  readonly records: readonly Record<string, Value>[];
  readonly problems: readonly RowProblem[];
  readonly cellProblems: readonly RowProblem[];
}

/**
 * The reader of one file's rows. A bad item cell of a survey reply or a wide audit row is refused by itself; any other bad cell refuses its
 * row. Blanks of key columns are filled with their stated meaning; an occasion of ratings that is blank stays blank until references are
 * pseudonyms (`withKeyFilled`). Row rules that look at a column which the file does not have wait for what is known to be copied in.
 */
export function rowReader(plan: ReadPlan, context: ReadContext): RowReader {
  const { dataset } = plan;
  const columns = plannedColumns(plan, context);
  const items = plannedItems(plan, context);
  const isWideAudit = dataset.items === 'audit' && items.length > 0;
  const given = new Set(columns.map(({ name }) => name));
  const keyBlanks = keyBlanksOf(plan, isWideAudit);
  const unread = Object.fromEntries([...columns.map(({ name }) => [name, null]), ...keyBlanks]) as Readonly<
    Record<string, Value>
  >;
  const sensitive = [
    ...columns.filter(({ name }) => columnOf(dataset, name)?.sensitive === true).map(({ name }) => name),
    ...items.filter(({ item }) => item.answer === 'text' && !isWideAudit).map(({ item }) => item.code),
  ];
  const occasions = dataset.name === 'ratings' ? watchOccasions() : undefined;

  const readRow = (row: RawRow): Outcome => {
    if (row.fault !== undefined) return refusedFor({ column: '', problem: row.fault });
    if (row.cells.length !== plan.headings.length) return refusedFor(wrongWidth(row.cells.length, plan.headings.length));
    const values = { ...unread };
    const problems = readColumns(columns, row.cells, values);
    if (problems.length > 0) return isTotalsRow(row.cells, problems) ? refusedFor(totalsRow) : refusedFor(...problems);
    problems.push(...resolveColumns(columns, row.cells, dayOf(values, dataset.month), values));
    if (problems.length > 0) return refusedFor(...problems);
    for (const [name, blankIs] of keyBlanks) values[name] ??= blankIs;
    if (isWideAudit) return readWide(values, row.cells);
    return readOne(values, row);
  };

  const readWide = (values: Record<string, Value>, cells: readonly string[]): Outcome => {
    const { records, problems } = readWideAudit(items, values, cells, context.known);
    return records.length === 0 && problems.length === 0
      ? refusedFor(noAnswer)
      : { records, problems: [], cellProblems: problems };
  };

  const readOne = (values: Record<string, Value>, row: RawRow): Outcome => {
    const problem = dataset.items === 'audit' ? readAuditAnswer(values, context.known) : occasions?.check(values, row.line);
    if (problem !== undefined) return refusedFor(problem);
    const broken = dataset.rows.length === 0 ? [] : checkRow(dataset, values, { arrivedOn: context.arrivedOn, given });
    if (broken.length > 0) return refusedFor(...broken.map((issue) => ({ column: issue.place.column ?? '', problem: issue })));
    if (dataset.items !== 'survey') return { records: [values], problems: [], cellProblems: [] };
    tellRepliesApart(values, context.feed);
    const instrument = context.known.instrumentById(String(values['instrument']));
    return { records: [values], problems: [], cellProblems: readSurveyItems(items, instrument, row.cells, values) };
  };

  const warningsOf = (record: Record<string, Value>, place: Place): readonly ReadIssue[] =>
    sensitive.filter((name) => seemsPersonal(String(record[name] ?? ''))).map((column) => lookForNames({ ...place, column }));

  return {
    read: (rows) =>
      readBatch(
        rows.filter((row) => row.line > plan.headerLine),
        readRow,
        warningsOf,
        context,
      ),
  };
}

/** What blanks of key columns mean. The item of a wide audit row is no column of its own: each of its answers brings one. */
function keyBlanksOf({ dataset }: ReadPlan, isWideAudit: boolean): readonly (readonly [name: string, blankIs: Value])[] {
  const names = dataset.key.filter((name) => !(isWideAudit && name === 'item'));
  return names.map((name) => [name, columnOf(dataset, name)?.blankIs ?? null]);
}

function readBatch(
  rawRows: readonly RawRow[],
  readRow: (row: RawRow) => Outcome,
  warningsOf: (record: Record<string, Value>, place: Place) => readonly ReadIssue[],
  context: ReadContext,
): ReadBatch {
  const [rows, issues, rejects, nothingLeft] = [[] as ReadRow[], [] as ReadIssue[], [] as Reject[], [] as number[]];
  let [refused, cellsRefused] = [0, 0];
  for (const raw of rawRows) {
    const { records, problems, cellProblems } = readRow(raw);
    if (problems.length > 0 || cellProblems.length > 0) {
      const found = [
        ...issuesOf(problems, 'refused-row', raw.line, context),
        ...issuesOf(cellProblems, 'refused-cell', raw.line, context),
      ];
      issues.push(...found);
      rejects.push({ line: raw.line, raw: raw.cells, issues: found });
    }
    if (problems.length > 0) refused++;
    else if (records.length === 0) nothingLeft.push(raw.line);
    cellsRefused += cellProblems.length;
    const refusedCells = cellProblems.map(({ column }) => column);
    for (const values of records) {
      issues.push(...warningsOf(values, placeOf(raw.line, context)));
      rows.push({ line: raw.line, values, refusedCells, raw: raw.cells });
    }
  }
  return { rows, read: linesOf(rawRows), refused, nothingLeft, cellsRefused, issues, rejects };
}

/** Rows of the file: a published row that says several things gives as many, all of its line. */
function linesOf(rows: readonly RawRow[]): number {
  return rows.filter(({ line }, i) => line !== rows[i - 1]?.line).length;
}

function refusedFor(...problems: readonly RowProblem[]): Outcome {
  return { records: [], problems, cellProblems: [] };
}

function issuesOf(
  problems: readonly RowProblem[],
  weight: ReadIssue['weight'],
  line: number,
  context: ReadContext,
): readonly ReadIssue[] {
  return problems.map(({ column, found, problem: { code, reason, repair, suggestion } }) => {
    const place = placeOf(line, context);
    const issue = { weight, code, place: column === '' ? place : { ...place, column }, reason, repair };
    if (!isToldAsFound(code)) return issue;
    return { ...issue, ...(suggestion && { suggestion }), ...(found !== undefined && { found }) };
  });
}

function placeOf(line: number, { file, sheet }: ReadContext): Place {
  return { ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }), line };
}

/** The day that a row is about, for names of teams: a month counts by its last day, a post by its first. */
function dayOf(values: Readonly<Record<string, Value>>, month: string | undefined): string | undefined {
  const when = values[month ?? 'started_on'] ?? values['due_on'];
  if (typeof when !== 'string') return undefined;
  return when.length === 7 ? `${when}-31` : when;
}

function wrongWidth(found: number, expected: number): RowProblem {
  return {
    column: '',
    problem: {
      code: found < expected ? 'too-few-columns' : 'too-many-columns',
      reason: `The row has ${found} cells; the headings have ${expected}.`,
      repair: 'Look for a missing or an extra separator in this row, or for one inside a text without quotes.',
    },
  };
}

const noAnswer: RowProblem = {
  column: '',
  problem: { code: 'no-answer', reason: 'the row has no answer', repair: 'Fill in the answers, or leave the row out.' },
};
