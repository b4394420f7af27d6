import type { DatasetQuality } from '@waymark/contract';
import { type Month, monthText, monthsBetween } from '@waymark/calendar';
import { type Dataset, columnOf } from '@waymark/datasets';
import {
  type CellTable,
  type Count,
  blankMeasure,
  feedMeasure,
  keptMeasure,
  leftBlank,
  notInSource,
  teamUnit,
} from '@waymark/observations';
import type { Team } from '../authorities/known-teams.js';
import { neededColumns } from './needed-columns.js';

/** How many months the completeness of a column looks back over. */
const monthsLookedAt = 12;

/** A team that sent nothing in so many months is named. */
const monthsOfSilence = 3;

/** What the cells say of one dataset up to a month: what came later is planned, or a slip of the pen. */
export function qualityFromCells(
  cells: CellTable,
  teams: readonly Team[],
  dataset: Dataset,
  upTo: Month,
): Pick<DatasetQuality, 'months' | 'teams' | 'columns'> {
  const months = monthsWithRows(cells, dataset, upTo);
  return {
    months: months && {
      from: monthText(months.from),
      rows: monthsBetween(months.from, months.to).map((month) => rowsIn(cells, dataset, month)),
    },
    teams: months ? silentTeams(cells, teams, dataset, months.to) : null,
    columns: neededColumns
      .filter((needed) => needed.dataset === dataset.name)
      .map(({ column, among, measures, pages = [], note = null }) => {
        const { rows, standing } = dataset.month
          ? countsByMonth(cells, dataset, column, months)
          : countsSinceEver(cells, dataset, column, upTo);
        return {
          column,
          label: columnOf(dataset, column)!.label,
          measures: [...measures],
          pages: [...pages],
          note,
          rows: among ? total(standing) : rows,
          blank: totalAt(standing, leftBlank),
          notInSource: totalAt(standing, notInSource),
        };
      }),
  };
}

interface Months {
  readonly from: Month;
  readonly to: Month;
}

function monthsWithRows(cells: CellTable, { name, month }: Dataset, upTo: Month): Months | null {
  const filled = month ? (cells.timesOf(feedMeasure(name)) as readonly Month[]).filter((one) => one <= upTo) : [];
  const [from, to] = [filled[0], filled.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

function rowsIn(cells: CellTable, { name }: Dataset, month: Month): number {
  return total(cells.at(feedMeasure(name), month));
}

interface Counts {
  /** All rows that are looked at, asked for the column or not. */
  readonly rows: number;
  readonly standing: readonly Count[];
}

function countsByMonth(cells: CellTable, dataset: Dataset, column: string, months: Months | null): Counts {
  const looked = months ? monthsBetween(Math.max(months.from, months.to - monthsLookedAt + 1) as Month, months.to) : [];
  return {
    rows: looked.reduce((sum, month) => sum + rowsIn(cells, dataset, month), 0),
    standing: looked.flatMap((month) => cells.at(blankMeasure(dataset.name, column), month)),
  };
}

function countsSinceEver(cells: CellTable, { name }: Dataset, column: string, month: Month): Counts {
  return { rows: total(cells.standing(keptMeasure(name), month)), standing: cells.standing(blankMeasure(name, column), month) };
}

/** Of datasets whose every row names a team: the council's teams that are open, and those without a row in the latest months. */
function silentTeams(cells: CellTable, teams: readonly Team[], dataset: Dataset, to: Month): DatasetQuality['teams'] {
  if (!columnOf(dataset, 'team_code')?.required) return null;
  const latest = monthsBetween((to - monthsOfSilence + 1) as Month, to);
  const open = teams.filter(({ agencyCode, closedOn }) => !agencyCode && !closedOn);
  const isSilent = ({ code }: Team) =>
    latest.every((month) => cells.at(feedMeasure(dataset.name), month, new Set([teamUnit(code)])).length === 0);
  return { open: open.length, silent: open.filter(isSilent).map(({ name }) => name) };
}

function total(counts: readonly Count[]): number {
  return counts.reduce((sum, { n }) => sum + n, 0);
}

function totalAt(counts: readonly Count[], value: number): number {
  return total(counts.filter((count) => count.value === value));
}
