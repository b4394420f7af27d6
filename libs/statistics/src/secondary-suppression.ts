import { movesOf, roomOf, stepsBackFrom, type Move, type TableNetwork } from './table-network.js';

/** What there is to work with: what is open already, what may be hidden besides, and what hiding it would cost. */
export interface Hiding {
  /** Figures that are hidden or never shown. */
  readonly open: readonly boolean[];
  /** Figures that may be hidden as well. */
  readonly candidates: readonly boolean[];
  readonly prices: readonly number[];
}

/** The price of hiding each figure: few figures first, of equals the smallest sum of counts, and all inner cells before one total. */
export function hidingPrices({ arcs }: TableNetwork): readonly number[] {
  const isCell = arcs.map(({ place }) => place.kind === 'cell');
  const people = arcs.reduce((total, { value }, a) => total + (isCell[a] ? value : 0), 0);
  const plain = arcs.map(({ value }) => people + 1 + value);
  const allCells = plain.reduce((total, price, a) => total + (isCell[a] ? price : 0), 0);
  return plain.map((price, a) => (isCell[a] ? price : price + allCells));
}

/**
 * The cheapest further figures to hide so that figure `a`, which cannot yet move by `width` in all, moves by what is wanting; or, where
 * no single way gives so much, by as much as one way does. Inner cells are tried alone before totals. `undefined` when the candidates
 * hold no way to move it any further.
 */
export function cheapestWay(network: TableNetwork, hiding: Hiding, a: number, width: number): readonly number[] | undefined {
  const { up, down } = movesOf(network, hiding.open, a, width);
  const cellsOnly = hiding.candidates.map((isOne, other) => isOne && network.arcs[other]!.place.kind === 'cell');
  for (const candidates of [cellsOnly, hiding.candidates]) {
    for (let wanting = width - up.flow - down.flow; wanting >= 1; wanting--) {
      const pushUp = cheapestRoute(network, { ...hiding, candidates }, { a, upwards: true, sofar: up, wanting });
      const pushDown = cheapestRoute(network, { ...hiding, candidates }, { a, upwards: false, sofar: down, wanting });
      const cheaper = pushDown === undefined || (pushUp !== undefined && pushUp.price <= pushDown.price) ? pushUp : pushDown;
      if (cheaper !== undefined) return cheaper.added;
    }
  }
  return undefined;
}

interface Push {
  readonly a: number;
  readonly upwards: boolean;
  readonly sofar: Move;
  readonly wanting: number;
}

/** Dijkstra (1959) over the nodes of the table, on what the moves so far have left, by the price of what would have to be hidden. */
function cheapestRoute(
  { arcs, touching }: TableNetwork,
  { open, candidates, prices }: Hiding,
  { a, upwards, sofar, wanting }: Push,
): { readonly price: number; readonly added: readonly number[] } | undefined {
  const { from, to, value, atLeast } = arcs[a]!;
  if (!upwards && value - atLeast - sofar.flow < wanting) return undefined;
  const [start, end] = upwards ? [to, from] : [from, to];
  const price = touching.map((_, node) => (node === start ? 0 : Infinity));
  const reachedBy = new Map<number, { readonly arc: number; readonly forwards: boolean }>();
  const unsettled = new Set(touching.keys());
  for (;;) {
    const node = [...unsettled].reduce((best, each) => (price[each]! < price[best]! ? each : best), end);
    if (price[node] === Infinity) return undefined;
    if (node === end) break;
    unsettled.delete(node);
    for (const arc of touching[node]!) {
      if (arc === a || !(open[arc] || candidates[arc])) continue;
      const forwards = arcs[arc]!.from === node;
      if (roomOf(arcs[arc]!, forwards, sofar.pushed.get(arc) ?? 0) < wanting) continue;
      const other = forwards ? arcs[arc]!.to : arcs[arc]!.from;
      const through = price[node]! + (open[arc] ? 0 : prices[arc]!);
      if (through >= price[other]!) continue;
      price[other] = through;
      reachedBy.set(other, { arc, forwards });
    }
  }
  const route = stepsBackFrom(end, arcs, reachedBy).map(({ arc }) => arc);
  return { price: price[end]!, added: route.filter((arc) => !open[arc]) };
}
