// An attacker of published tables, for tests. It shares no code with the library: it writes down every sum as an equation, narrows by
// interval propagation, and solves for each hidden figure exactly.

/** Unknown figures by number: how low each can be, and which of them add up to what. */
interface Riddle {
  readonly least: readonly number[];
  readonly sums: readonly { readonly plus: readonly number[]; readonly minus: readonly number[]; readonly known: number }[];
}

/** The values that an unknown can have; `max` is Infinity where nothing holds it. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a reader holds: a number, or nothing. */
export type Figure = number | undefined;

export interface Publication {
  readonly cells: readonly (readonly Figure[])[];
  readonly rowTotals: readonly Figure[];
  readonly columnTotals: readonly Figure[];
  readonly grandTotal: Figure;
}

/** Every sum that a reader can write down. */
export function riddleOf(
  { cells, rowTotals, columnTotals, grandTotal }: Publication,
  cellLowerBound: number,
): Riddle & { readonly names: readonly string[] } {
  const names: string[] = [];
  const least: number[] = [];
  const sums: { plus: number[]; minus: number[]; known: number }[] = [];
  const number = new Map<string, number>();
  const unknown = (name: string, atLeast: number): number => {
    const known = number.get(name);
    if (known !== undefined) return known;
    number.set(name, names.length);
    least.push(atLeast);
    return names.push(name) - 1;
  };
  const addsUp = (parts: readonly (readonly [string, Figure, number])[], whole: readonly [string, Figure, number]): void => {
    const open = parts.filter(([, figure]) => figure === undefined);
    const shown = parts.reduce((total, [, figure]) => total + (figure ?? 0), 0);
    sums.push({
      plus: open.map(([name, , atLeast]) => unknown(name, atLeast)),
      minus: whole[1] === undefined ? [unknown(whole[0], whole[2])] : [],
      known: (whole[1] ?? 0) - shown,
    });
  };
  const cell = (i: number, j: number) => [`cell ${i} ${j}`, cells[i]![j], cellLowerBound] as const;
  const row = (i: number) => [`row ${i}`, rowTotals[i], 0] as const;
  const column = (j: number) => [`column ${j}`, columnTotals[j], 0] as const;
  const grand = ['grand', grandTotal, 0] as const;
  rowTotals.forEach((_, i) =>
    addsUp(
      columnTotals.map((__, j) => cell(i, j)),
      row(i),
    ),
  );
  columnTotals.forEach((_, j) =>
    addsUp(
      rowTotals.map((__, i) => cell(i, j)),
      column(j),
    ),
  );
  addsUp(
    rowTotals.map((_, i) => row(i)),
    grand,
  );
  addsUp(
    columnTotals.map((_, j) => column(j)),
    grand,
  );
  return { names, least, sums };
}

/** Narrows every unknown by every sum until nothing moves (or long enough): true bounds, not always the tightest. */
export function propagated({ least, sums }: Riddle, rounds = 30): readonly Range[] {
  const ranges = least.map((min) => ({ min, max: Infinity }));
  for (let round = 0; round < rounds; round++) {
    for (const { plus, minus, known } of sums) {
      const terms = [...plus.map((u) => ({ u, sign: 1 })), ...minus.map((u) => ({ u, sign: -1 }))];
      for (const { u, sign } of terms) {
        const others = terms.filter((term) => term.u !== u);
        const low = others.reduce((total, term) => total + (term.sign > 0 ? ranges[term.u]!.min : -ranges[term.u]!.max), 0);
        const high = others.reduce((total, term) => total + (term.sign > 0 ? ranges[term.u]!.max : -ranges[term.u]!.min), 0);
        const [a, b] = sign > 0 ? [known - high, known - low] : [low - known, high - known];
        ranges[u] = { min: Math.max(ranges[u]!.min, a), max: Math.min(ranges[u]!.max, b) };
      }
    }
  }
  return ranges;
}

/**
 * The exact range of every unknown, by the simplex method on a tableau of whole numbers (the sums of a two-way table are totally
 * unimodular: an entry other than -1, 0 and 1 would be a fault, and stops the test).
 */
export function solved({ least, sums }: Riddle): readonly Range[] {
  const n = least.length;
  const rows = sums.map(({ plus, minus, known }, i) => {
    const line = new Array<number>(n + sums.length + 1).fill(0);
    plus.forEach((u) => (line[u]! += 1));
    minus.forEach((u) => (line[u]! -= 1));
    const shifted = known - [...plus].reduce((t, u) => t + least[u]!, 0) + [...minus].reduce((t, u) => t + least[u]!, 0);
    const turned =
      shifted < 0 ? [...line.slice(0, n + sums.length), shifted].map((x) => -x) : [...line.slice(0, n + sums.length), shifted];
    turned[n + i] = 1;
    return turned;
  });
  const basis = sums.map((_, i) => n + i);
  const artificial = least.map(() => 0).concat(sums.map(() => -1));
  maximise(rows, basis, artificial, n + sums.length);
  for (let i = rows.length - 1; i >= 0; i--) {
    if (basis[i]! < n) continue;
    if (rows[i]!.at(-1) !== 0) throw new Error('The published figures contradict each other.');
    const entering = rows[i]!.findIndex((x, u) => u < n && x !== 0);
    if (entering >= 0) pivot(rows, basis, i, entering);
    else {
      rows.splice(i, 1);
      basis.splice(i, 1);
    }
  }
  return least.map((min, u) => {
    const objective = (sign: number) => least.map((_, v) => (v === u ? sign : 0));
    const highest = maximise(rows, basis, objective(1), n);
    const lowest = maximise(rows, basis, objective(-1), n);
    return { min: min - lowest, max: min + highest };
  });
}

/** Bland's rule, so it cannot run in circles. Infinity when nothing holds the objective. */
function maximise(rows: number[][], basis: number[], objective: readonly number[], columns: number): number {
  for (;;) {
    const gain = (u: number): number =>
      (objective[u] ?? 0) - rows.reduce((t, row, i) => t + (objective[basis[i]!] ?? 0) * row[u]!, 0);
    let entering = -1;
    for (let u = 0; u < columns && entering < 0; u++) if (!basis.includes(u) && gain(u) > 0) entering = u;
    if (entering < 0) return rows.reduce((t, row, i) => t + (objective[basis[i]!] ?? 0) * row.at(-1)!, 0);
    let leaving = -1;
    rows.forEach((row, i) => {
      if (row[entering]! <= 0) return;
      const [here, best] = [row.at(-1)!, leaving < 0 ? Infinity : rows[leaving]!.at(-1)!];
      if (here < best || (here === best && basis[i]! < basis[leaving]!)) leaving = i;
    });
    if (leaving < 0) return Infinity;
    pivot(rows, basis, leaving, entering);
  }
}

function pivot(rows: number[][], basis: number[], leaving: number, entering: number): void {
  const line = rows[leaving]!;
  if (Math.abs(line[entering]!) !== 1) throw new Error('The tableau left the whole numbers.');
  if (line[entering] === -1) line.forEach((x, u) => (line[u] = -x));
  rows.forEach((row, i) => {
    const factor = row[entering]!;
    if (i !== leaving && factor !== 0) row.forEach((x, u) => (row[u] = x - factor * line[u]!));
  });
  basis[leaving] = entering;
}
