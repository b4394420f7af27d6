/**
 * A two-way table as a network: every inner cell is an arc from its row to its column, row totals lead in from a source, column totals
 * lead out to a sink, and the grand total leads back. What a reader may add up is exactly that no node keeps anything. So how far a
 * hidden figure can move, everything shown staying as it is, is a maximum flow through the other hidden figures, and it is a whole number.
 */
export interface TableNetwork {
  readonly arcs: readonly TableArc[];
  /** For each node the arcs that touch it. */
  readonly touching: readonly (readonly number[])[];
}

/** One figure of the table. A reader knows that a hidden one is at least `atLeast`. */
export interface TableArc {
  readonly place: TablePlace;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly atLeast: number;
}

export type TablePlace =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'grand' };

/** Counts row by row; every row is as long as the first. */
export function tableNetwork(counts: readonly (readonly number[])[], atLeast: number): TableNetwork {
  const columns = counts[0]?.length ?? 0;
  const [source, sink] = [counts.length + columns, counts.length + columns + 1];
  const columnTotals = Array.from({ length: columns }, (_, column) => total(counts.map((row) => row[column]!)));
  const figure = (place: TablePlace, from: number, to: number, value: number): TableArc => ({
    place,
    from,
    to,
    value,
    atLeast: Math.min(atLeast, value),
  });
  const arcs = [
    ...counts.flatMap((ofRow, row) =>
      ofRow.map((value, column) => figure({ kind: 'cell', row, column }, row, counts.length + column, value)),
    ),
    ...counts.map((ofRow, row) => figure({ kind: 'row', row }, source, row, total(ofRow))),
    ...columnTotals.map((value, column) => figure({ kind: 'column', column }, counts.length + column, sink, value)),
    figure({ kind: 'grand' }, sink, source, total(columnTotals)),
  ];
  const touching = Array.from({ length: sink + 1 }, () => [] as number[]);
  arcs.forEach(({ from, to }, a) => {
    touching[from]!.push(a);
    touching[to]!.push(a);
  });
  return { arcs, touching };
}

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** How far a hidden figure can move either way; `up` is Infinity where nothing holds it. */
export function leewayOf(
  network: TableNetwork,
  open: readonly boolean[],
  a: number,
): { readonly down: number; readonly up: number } {
  const { up, down } = movesOf(network, open, a, Infinity);
  return { up: up.flow, down: down.flow };
}

/** A figure pushed one way, and what that pushes others by: above 0 up, below 0 down. */
export interface Move {
  readonly flow: number;
  readonly pushed: ReadonlyMap<number, number>;
}

/** A figure pushed up, and pushed down, each as far as it goes while only open figures move, or `enough`. */
export function movesOf(
  network: TableNetwork,
  open: readonly boolean[],
  a: number,
  enough: number,
): { readonly up: Move; readonly down: Move } {
  const { from, to, value, atLeast } = network.arcs[a]!;
  return {
    up: move(network, open, { start: to, end: from, without: a, enough }),
    down: move(network, open, { start: from, end: to, without: a, enough: Math.min(enough, value - atLeast) }),
  };
}

/** How much further a figure may go on the way of a route: up without end, down to its least and what it was pushed up before. */
export function roomOf({ value, atLeast }: TableArc, forwards: boolean, pushedSoFar: number): number {
  return forwards ? Infinity : value - atLeast + pushedSoFar;
}

interface Route {
  readonly start: number;
  readonly end: number;
  readonly without: number;
  readonly enough: number;
}

interface Step {
  readonly arc: number;
  readonly forwards: boolean;
}

/** Pushes along shortest routes until none is left (Edmonds and Karp, 1972). */
function move(network: TableNetwork, open: readonly boolean[], route: Route): Move {
  const pushed = new Map<number, number>();
  let flow = 0;
  while (flow < route.enough) {
    const steps = shortestRoute(network, open, route, pushed);
    if (steps === undefined) break;
    const rooms = steps.map(({ arc, forwards }) => roomOf(network.arcs[arc]!, forwards, pushed.get(arc) ?? 0));
    const least = Math.min(route.enough - flow, ...rooms);
    for (const { arc, forwards } of steps) pushed.set(arc, (pushed.get(arc) ?? 0) + (forwards ? least : -least));
    flow += least;
  }
  return { flow, pushed };
}

function shortestRoute(
  { arcs, touching }: TableNetwork,
  open: readonly boolean[],
  { start, end, without }: Route,
  pushed: ReadonlyMap<number, number>,
): readonly Step[] | undefined {
  const reachedBy = new Map<number, Step | undefined>([[start, undefined]]);
  const queue = [start];
  for (let next = 0; next < queue.length && !reachedBy.has(end); next++) {
    const node = queue[next]!;
    for (const arc of touching[node]!) {
      if (!open[arc] || arc === without) continue;
      const forwards = arcs[arc]!.from === node;
      const other = forwards ? arcs[arc]!.to : arcs[arc]!.from;
      if (reachedBy.has(other) || roomOf(arcs[arc]!, forwards, pushed.get(arc) ?? 0) <= 0) continue;
      reachedBy.set(other, { arc, forwards });
      queue.push(other);
    }
  }
  return reachedBy.has(end) ? stepsBackFrom(end, arcs, reachedBy) : undefined;
}

/** The steps of a route, last first. */
export function stepsBackFrom(
  end: number,
  arcs: readonly TableArc[],
  reachedBy: ReadonlyMap<number, Step | undefined>,
): readonly Step[] {
  const steps: Step[] = [];
  for (let step = reachedBy.get(end); step !== undefined;) {
    steps.push(step);
    step = reachedBy.get(step.forwards ? arcs[step.arc]!.from : arcs[step.arc]!.to);
  }
  return steps;
}
