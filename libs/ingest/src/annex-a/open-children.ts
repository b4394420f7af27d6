import { type Issue, lineInList, lineText } from '@waymark/basics';
import { sheetError } from '@waymark/datasets';
import type { RawRow } from '../row-source.js';
import { caseStatusOf } from './case-status.js';
import type { Field } from './lists.js';
import { isNothing, teamIn, tidied, workerIn } from './nothing.js';
import type { FoundList } from './recognise.js';
import type { ListRow } from './list-row.js';
import { reconciliationOf } from './reconciliation.js';

/** Open children of a workbook, as rows of the dataset open_cases under its own names, and what the lists say of one another. */
export interface OpenChildren {
  readonly rows: readonly RawRow[];
  readonly issues: readonly Issue[];
  /** Teams as the lists name them, with their open children, in order of first sight. */
  readonly teams: readonly { readonly name: string; readonly children: number }[];
}

/** The columns of the rows that come out. The day is not among them: a workbook does not say of which day it speaks. */
export const openChildrenHeadings = ['case_ref', 'team_code', 'person_ref', 'pathway', 'opened_on'] as const;

/**
 * Who is open, each child once: list 6 where there is no closure date and the status is not closed; then children open in list 8 or 7
 * whom list 6 does not have; then care leavers (list 9), with their personal adviser where the list names one. Lists 3, 4 and 5 are never
 * added: their worker handled an event. A status that is not known stays in its row as it is, for a person to say what it means.
 */
export function openChildren(lists: readonly FoundList[], rowsOf: (sheet: string) => readonly RawRow[]): OpenChildren {
  const all = new Map(lists.map((found) => [found.list.number, listRows(found, rowsOf(found.sheet))]));
  const of = (list: number) => all.get(list) ?? [];
  const [six, seven, eight, nine] = [of(6), of(7).filter(isOpen), of(8).filter(isOpen), of(9)];
  const openInSix = six.filter(isOpen);
  const missing = eachChildOnce(without(six, [...eight, ...seven]));
  const leavers = without([...openInSix, ...missing], nine);
  const counted = [...openInSix, ...missing, ...leavers].sort((a, b) => a.list - b.list || a.line - b.line);
  const pathwayOf = pathwaysBy(seven, eight);
  return {
    rows: [headingRow, ...counted.map((row) => canonical(row, pathwayOf(row)))],
    issues: reconciliationOf({ lists, all, six, seven, eight, nine, missing, counted }),
    teams: teamsOf(counted),
  };
}

const headingRow: RawRow = { line: 1, cells: openChildrenHeadings };

const isOpen = ({ isOpen: open }: ListRow) => open;

function keysOf(rows: readonly ListRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ key }) => key));
}

/** The rows of children whom others do not have. */
function without(others: readonly ListRow[], rows: readonly ListRow[]): readonly ListRow[] {
  const there = keysOf(others);
  return rows.filter(({ key }) => !there.has(key));
}

function eachChildOnce(rows: readonly ListRow[]): readonly ListRow[] {
  const first = new Map(rows.map((row) => [row.key, row] as const).reverse());
  return rows.filter((row) => first.get(row.key) === row);
}

function listRows({ list, headerLine, columns }: FoundList, rows: readonly RawRow[]): readonly ListRow[] {
  const cell = (row: RawRow, field: Field) => row.cells[columns[field] ?? -1] ?? '';
  return rows
    .filter(({ line }) => line > headerLine)
    .map((row) => {
      const status = tidied(cell(row, 'status'));
      const adviser = workerIn(cell(row, 'adviser'));
      const child = isNothing(cell(row, 'child')) ? '' : cell(row, 'child');
      const fault = row.fault ?? sheetError(cell(row, 'end'));
      return {
        list: list.number,
        line: row.line,
        child,
        key: child === '' ? lineText(lineInList(list.number, row.line)) : tidied(child).toLowerCase(),
        team: teamIn(cell(row, 'team')),
        worker: adviser === '' ? workerIn(cell(row, 'worker')) : adviser,
        status: isNothing(status) ? '' : status,
        start: isNothing(cell(row, 'start')) ? '' : cell(row, 'start'),
        isOpen: fault !== undefined || (isNothing(cell(row, 'end')) && caseStatusOf(status) !== 'closed'),
        ...(fault === undefined ? {} : { fault }),
      };
    });
}

/** The pathway of a row: by its status; where list 6 says none, by whichever of lists 8 and 7 has the child; otherwise by its list. */
function pathwaysBy(seven: readonly ListRow[], eight: readonly ListRow[]): (row: ListRow) => string {
  const [inCare, onPlan] = [keysOf(eight), keysOf(seven)];
  return ({ list, status, key }) => {
    if (list === 9) return 'care_leaver';
    if (list === 8) return 'child_in_care';
    if (list === 7) return 'child_protection';
    if (status !== '') return caseStatusOf(status) ?? status;
    if (inCare.has(key)) return 'child_in_care';
    return onPlan.has(key) ? 'child_protection' : '';
  };
}

function canonical({ list, line, child, team, worker, start, fault }: ListRow, pathway: string): RawRow {
  const row = { line: lineInList(list, line), cells: [child, team, worker, pathway, start] };
  return fault === undefined ? row : { ...row, fault };
}

function teamsOf(rows: readonly ListRow[]): OpenChildren['teams'] {
  const children = new Map<string, { name: string; children: number }>();
  for (const { team } of rows.filter((row) => row.team !== '')) {
    const known = children.get(team.toLowerCase()) ?? { name: team, children: 0 };
    children.set(team.toLowerCase(), { ...known, children: known.children + 1 });
  }
  return [...children.values()];
}
