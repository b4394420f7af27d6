import { isCount } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { isPublished, isPublishedTable, type PublishedTable, type PublishedTotals } from './published-table.js';
import { leewayOf, tableNetwork, type TablePlace } from './table-network.js';

export interface SuppressedTable extends PublishedTable {
  /** True where an inner cell is hidden; as many as there are counts. */
  readonly suppressed: readonly (readonly boolean[])[];
}

/** What a reader can work out of one hidden figure. `max` is absent when nothing bounds it from above. */
export interface Bounds {
  readonly min: number;
  readonly max?: number;
  /** The reader knows it, or knows it too nearly. */
  readonly recoverable: boolean;
}

export type CellBounds = Bounds & { readonly row: number; readonly column: number };
export type TotalBounds = Bounds & { readonly total: Exclude<TablePlace, { kind: 'cell' }> };

export interface SuppressionAudit {
  /** Hidden inner cells, row by row. */
  readonly ranges: readonly CellBounds[];
  readonly anyRecoverable: boolean;
  /** Totals that are not shown; how near a reader comes to them matters where they are small themselves. */
  readonly totals: readonly TotalBounds[];
}

export interface SuppressionAuditSettings {
  /** 1 when zeros are always shown: a reader then knows that a hidden cell is at least 1. */
  readonly cellLowerBound?: number;
  /** A range narrower than this gives the figure away; 1 asks only that it be no single value. */
  readonly minimumRangeWidth?: number;
}

/**
 * The smallest and largest value that each hidden cell of a two-way table can have, given all that is shown: exact, in whole numbers.
 * "Two hidden in each row and column" is not enough, and this is what says so.
 */
export function suppressionAudit(
  table: SuppressedTable,
  { cellLowerBound = 1, minimumRangeWidth = 1 }: SuppressionAuditSettings = {},
): Outcome<SuppressionAudit> {
  const { counts, suppressed } = table;
  const sound =
    isPublishedTable(table) &&
    suppressed.length === counts.length &&
    suppressed.every((row, i) => row.length === counts[i]!.length) &&
    [cellLowerBound, minimumRangeWidth].every(isCount);
  if (!sound) return notComputable('outside-domain', 'Expected whole counts in rows of one length and a mark for each.');
  if (counts.some((row, i) => row.some((count, j) => suppressed[i]![j]! && count < cellLowerBound))) {
    return notComputable('outside-domain', 'A hidden cell is below the least that readers take it to be.');
  }

  const network = tableNetwork(counts, cellLowerBound);
  const open = network.arcs.map(({ place }) => isHidden(place, suppressed, table));
  const boundsOf = (a: number): Bounds => {
    const { value } = network.arcs[a]!;
    const { down, up } = leewayOf(network, open, a);
    return { min: value - down, max: up === Infinity ? undefined : value + up, recoverable: down + up < minimumRangeWidth };
  };
  const ranges: CellBounds[] = [];
  const totals: TotalBounds[] = [];
  network.arcs.forEach(({ place }, a) => {
    if (!open[a]) return;
    if (place.kind === 'cell') ranges.push({ row: place.row, column: place.column, ...boundsOf(a) });
    else totals.push({ total: place, ...boundsOf(a) });
  });
  return computed({ ranges, anyRecoverable: ranges.some(({ recoverable }) => recoverable), totals });
}

function isHidden(place: TablePlace, suppressed: readonly (readonly boolean[])[], totals: PublishedTotals): boolean {
  switch (place.kind) {
    case 'cell':
      return suppressed[place.row]![place.column]!;
    case 'row':
      return !isPublished(totals.rowTotalsPublished, place.row);
    case 'column':
      return !isPublished(totals.columnTotalsPublished, place.column);
    case 'grand':
      return !totals.grandTotalPublished;
  }
}
