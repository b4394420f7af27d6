import { isCount } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { isPublished, isPublishedTable, type PublishedTable } from './published-table.js';
import { cheapestWay, hidingPrices } from './secondary-suppression.js';
import { movesOf, tableNetwork, type TableArc, type TableNetwork } from './table-network.js';

export interface SuppressionPolicy {
  /** Counts of people from here ... */
  readonly suppressFrom?: number;
  /** ... to here are hidden. */
  readonly suppressTo?: number;
  /** The least that a reader takes a hidden cell to be: 1 when zeros are always shown. */
  readonly cellLowerBound?: number;
  /** Whether a zero may be hidden to protect another cell; every zero is hidden only when `suppressFrom` is 0. */
  readonly suppressZeros?: boolean;
  /** Every hidden figure keeps a range at least so wide: 2 leaves three possible values or more. */
  readonly minimumRangeWidth?: number;
}

/** What to show and what to hide. `true` in a mask of cells is hidden; `true` in a list of totals is shown. */
export interface ProtectedTable {
  readonly primary: readonly (readonly boolean[])[];
  /** Primary and secondary cells together. */
  readonly suppressed: readonly (readonly boolean[])[];
  readonly suppressedCells: number;
  readonly rowTotalsShown: readonly boolean[];
  readonly columnTotalsShown: readonly boolean[];
  readonly grandTotalShown: boolean;
  /** Whether hiding inner cells would do, with every total shown that was asked for. */
  readonly feasible: boolean;
}

type Policy = Required<SuppressionPolicy>;

/**
 * Hides small counts of a two-way table, and so many others, few and small ones first, that no hidden figure can be worked out from what is left.
 * Totals that are small counts themselves are hidden and protected too, also from being added up when they were never to be shown.
 * Where no inner cell can help, a total is hidden. One table at a time: views that share cells belong in one table.
 */
export function suppressionProtect(
  table: PublishedTable,
  { suppressFrom = 1, suppressTo = 5, cellLowerBound = 1, suppressZeros = false, minimumRangeWidth = 2 }: SuppressionPolicy = {},
): Outcome<ProtectedTable> {
  const policy: Policy = { suppressFrom, suppressTo, cellLowerBound, suppressZeros, minimumRangeWidth };
  if (!isPublishedTable(table) || ![suppressFrom, suppressTo, cellLowerBound, minimumRangeWidth].every(isCount)) {
    return notComputable('outside-domain', 'Expected whole counts in rows of one length, and whole settings.');
  }
  if (cellLowerBound > suppressFrom || (suppressZeros && cellLowerBound > 0)) {
    return notComputable('outside-domain', 'Expected no hidden count to be below the least that readers take it to be.');
  }

  const network = tableNetwork(table.counts, cellLowerBound);
  const isSmall = ({ value }: TableArc): boolean => value >= suppressFrom && value <= suppressTo;
  const unpublished = network.arcs.map((arc) => !isAskedFor(arc, table));
  const smallCells = network.arcs.map((arc) => arc.place.kind === 'cell' && isSmall(arc));
  const small = network.arcs.map(isSmall);
  const innerCells = network.arcs.map(({ place, value }) => place.kind === 'cell' && (value > 0 || suppressZeros));
  const anyFigure = network.arcs.map(({ value }) => value > 0 || suppressZeros);

  const byCells = hidden(network, { primary: smallCells, unpublished, candidates: innerCells, policy });
  const onlyCellsAreSmall = small.every((isSo, a) => isSo === smallCells[a]);
  const pattern =
    onlyCellsAreSmall && byCells ? byCells : hidden(network, { primary: small, unpublished, candidates: anyFigure, policy })!;
  return computed({ ...asTable(network, pattern, smallCells, unpublished), feasible: byCells !== undefined });
}

interface Task {
  readonly primary: readonly boolean[];
  /** Totals that readers are not given. They are open, but need no protection unless they are small. */
  readonly unpublished: readonly boolean[];
  readonly candidates: readonly boolean[];
  readonly policy: Policy;
}

/** Which figures to hide, primary ones among them; `undefined` when the candidates cannot protect them all. */
function hidden(network: TableNetwork, { primary, unpublished, candidates, policy }: Task): readonly boolean[] | undefined {
  const width = policy.minimumRangeWidth;
  const prices = hidingPrices(network);
  const hide = [...primary];
  const open = network.arcs.map((_, a) => primary[a]! || unpublished[a]!);
  const unprotected = [...hide.keys()].filter((a) => hide[a]);
  for (let a = unprotected.shift(); a !== undefined; a = unprotected.shift()) {
    while (movedBy(network, open, a, width) === undefined) {
      const added = cheapestWay(network, { open, candidates, prices }, a, width);
      if (added === undefined) return undefined;
      added.forEach((other) => (open[other] = hide[other] = true));
      unprotected.push(...added);
    }
  }
  return shownAgain(network, { hide, open, primary, width });
}

interface Pattern {
  readonly hide: readonly boolean[];
  readonly open: readonly boolean[];
  readonly primary: readonly boolean[];
  readonly width: number;
}

/** Shows again, totals first and then the largest, whatever turns out not to be needed. */
function shownAgain(network: TableNetwork, pattern: Pattern): readonly boolean[] {
  const { primary, width } = pattern;
  const hide = [...pattern.hide];
  const open = [...pattern.open];
  const leansOn = new Map([...hide.keys()].filter((a) => hide[a]).map((a) => [a, movedBy(network, open, a, width)!]));
  const prices = hidingPrices(network);
  const dearestFirst = [...leansOn.keys()].filter((a) => !primary[a]).sort((a, b) => prices[b]! - prices[a]! || a - b);
  for (const a of dearestFirst) {
    open[a] = false;
    const leaning = [...leansOn.keys()].filter((other) => other !== a && leansOn.get(other)!.has(a));
    const otherwise = leaning.map((other) => [other, movedBy(network, open, other, width)] as const);
    const isNeeded = otherwise.some(([, others]) => others === undefined);
    open[a] = isNeeded;
    hide[a] = isNeeded;
    if (isNeeded) continue;
    leansOn.delete(a);
    otherwise.forEach(([other, others]) => leansOn.set(other, others!));
  }
  return hide;
}

/**
 * The figures by way of which one can move so far in all, up and down together; `undefined` when it cannot. As long as these stay
 * hidden, it can.
 */
function movedBy(network: TableNetwork, open: readonly boolean[], a: number, width: number): ReadonlySet<number> | undefined {
  const { up, down } = movesOf(network, open, a, width);
  return up.flow + down.flow < width ? undefined : new Set([...up.pushed.keys(), ...down.pushed.keys()]);
}

function isAskedFor({ place }: TableArc, table: PublishedTable): boolean {
  if (place.kind === 'row') return isPublished(table.rowTotalsPublished, place.row);
  if (place.kind === 'column') return isPublished(table.columnTotalsPublished, place.column);
  return place.kind === 'cell' || table.grandTotalPublished;
}

function asTable(
  { arcs }: TableNetwork,
  hide: readonly boolean[],
  smallCells: readonly boolean[],
  unpublished: readonly boolean[],
): Omit<ProtectedTable, 'feasible'> {
  const rows = arcs.filter(({ place }) => place.kind === 'row').length;
  const masked = (mask: readonly boolean[]) =>
    Array.from({ length: rows }, (_, row) => mask.filter((_, a) => isInRow(arcs[a]!, row)));
  const shownTotals = (kind: 'row' | 'column' | 'grand') =>
    arcs.flatMap(({ place }, a) => (place.kind === kind ? [!hide[a] && !unpublished[a]] : []));
  const suppressed = masked(hide);
  return {
    primary: masked(smallCells),
    suppressed,
    suppressedCells: suppressed.flat().filter(Boolean).length,
    rowTotalsShown: shownTotals('row'),
    columnTotalsShown: shownTotals('column'),
    grandTotalShown: shownTotals('grand')[0]!,
  };
}

const isInRow = ({ place }: TableArc, row: number): boolean => place.kind === 'cell' && place.row === row;
