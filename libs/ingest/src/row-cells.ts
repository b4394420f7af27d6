import { cellReader, columnOf, type CellReader, type Column, type Problem, type Value } from '@waymark/datasets';
import type { ReadPlan } from './plan.js';
import { dateOfNumber } from './date-of-number.js';
import type { ReadContext } from './read-row-types.js';
import { withWholeYear } from './survey-tools.js';
import { resolverOf, type Resolver } from './resolve.js';

/** One column of the dataset that the file, or the caller, fills. */
export interface PlannedColumn {
  readonly name: string;
  readonly required: boolean;
  /** Where it stands in the file; `undefined` where the caller gives it. */
  readonly index: number | undefined;
  readonly given: string;
  readonly read: CellReader;
  readonly resolve: Resolver | undefined;
}

/** A problem of a row, and the column at which it shows. */
export interface RowProblem {
  readonly column: string;
  readonly problem: Problem;
  /** What stands in the cell, as the file has it. */
  readonly found?: string;
}

/** The columns of a plan, each with its reader made once. */
export function plannedColumns(plan: ReadPlan, context: ReadContext): readonly PlannedColumn[] {
  const fromFile = plan.columns.map(({ column, index, isToolMoment }) => {
    const planned = plannedColumn(column, index, plan, context);
    return isToolMoment === true ? { ...planned, read: (text: string) => planned.read(withWholeYear(text)) } : planned;
  });
  const fromCaller = Object.keys(plan.given).flatMap((name) => {
    const column = columnOf(plan.dataset, name);
    return column === undefined || plan.columns.some((matched) => matched.column === column)
      ? []
      : [plannedColumn(column, undefined, plan, context)];
  });
  return [...fromFile, ...fromCaller];
}

function plannedColumn(column: Column, index: number | undefined, plan: ReadPlan, context: ReadContext): PlannedColumn {
  const readText = cellReader(column, {
    arrivedOn: context.arrivedOn,
    dateOrder: plan.dateOrders[column.name],
    savedWords: plan.savedWords[column.name],
  });
  const read: CellReader = column.type === 'date' ? (text) => readText(dateOfNumber(text, plan.datesFrom)) : readText;
  const given = plan.given[column.name] ?? '';
  return {
    name: column.name,
    required: column.required === true,
    index,
    given,
    read,
    resolve: resolverOf(column, context.known),
  };
}

/** Reads every column of a row into `values`; gives what is wrong, nothing where all is well. */
export function readColumns(
  columns: readonly PlannedColumn[],
  cells: readonly string[],
  values: Record<string, Value>,
): RowProblem[] {
  const problems: RowProblem[] = [];
  for (const column of columns) {
    const found = textOf(column, cells);
    const reading = column.read(found);
    if ('problem' in reading) problems.push({ column: column.name, problem: reading.problem, found });
    else values[column.name] = reading.value;
  }
  return problems;
}

/** Puts the known code in the place of what a row calls a team, agency, audit or instrument. */
export function resolveColumns(
  columns: readonly PlannedColumn[],
  cells: readonly string[],
  onDate: string | undefined,
  values: Record<string, Value>,
): RowProblem[] {
  const problems: RowProblem[] = [];
  for (const column of columns) {
    const { name, resolve } = column;
    const code = values[name];
    if (resolve === undefined || typeof code !== 'string') continue;
    const found = resolve(code, onDate);
    if ('problem' in found) problems.push({ column: name, problem: found.problem, found: textOf(column, cells) });
    else values[name] = found.value;
  }
  return problems;
}

function textOf({ index, given }: PlannedColumn, cells: readonly string[]): string {
  return index === undefined ? given : (cells[index] ?? '');
}
