import { propagated, riddleOf, solved, type Publication, type Range } from '../testing/table-attack.js';
import { valueOf } from './outcome.js';
import { randomBelow, seededRandom, type RandomSource } from './random.js';
import { suppressionAudit } from './suppression-audit.js';
import { suppressionProtect, type ProtectedTable, type SuppressionPolicy } from './suppression-protect.js';

// The attacker knows nothing but what is published, that no count is negative, and how low a hidden cell can be.

const add = (a: number, b: number): number => a + b;
const isSmall = (count: number): boolean => count >= 1 && count <= 5;

interface Table {
  readonly counts: readonly (readonly number[])[];
  readonly rowTotalsPublished: readonly boolean[];
  readonly columnTotalsPublished: readonly boolean[];
  readonly grandTotalPublished: boolean;
}

function aTable(random: RandomSource): Table {
  const [rows, columns] = [1 + randomBelow(random, 6), 1 + randomBelow(random, 6)];
  const [zeros, small] = [random() * 0.5, random() * 0.5];
  const count = (): number => {
    const u = random();
    if (u < zeros) return 0;
    return u < zeros + small ? 1 + randomBelow(random, 5) : 6 + randomBelow(random, 60);
  };
  const flags = (length: number): readonly boolean[] => {
    const often = [1, 0, 0.5][randomBelow(random, 3)]!;
    return Array.from({ length }, () => random() < often);
  };
  return {
    counts: Array.from({ length: rows }, () => Array.from({ length: columns }, count)),
    rowTotalsPublished: flags(rows),
    columnTotalsPublished: flags(columns),
    grandTotalPublished: random() < 0.7,
  };
}

const totalsOf = (counts: Table['counts']) => ({
  rows: counts.map((row) => row.reduce(add, 0)),
  columns: counts[0]!.map((_, j) => counts.map((row) => row[j]!).reduce(add, 0)),
  grand: counts.flat().reduce(add, 0),
});

type Pattern = Pick<ProtectedTable, 'suppressed' | 'rowTotalsShown' | 'columnTotalsShown' | 'grandTotalShown'>;

function published({ counts }: Table, pattern: Pattern): Publication {
  const totals = totalsOf(counts);
  return {
    cells: counts.map((row, i) => row.map((count, j) => (pattern.suppressed[i]![j] ? undefined : count))),
    rowTotals: totals.rows.map((total, i) => (pattern.rowTotalsShown[i] ? total : undefined)),
    columnTotals: totals.columns.map((total, j) => (pattern.columnTotalsShown[j] ? total : undefined)),
    grandTotal: pattern.grandTotalShown ? totals.grand : undefined,
  };
}

/** What each unknown of a publication really is, by the attacker's names. */
function truthOf({ counts }: Table): ReadonlyMap<string, number> {
  const totals = totalsOf(counts);
  return new Map([
    ...counts.flatMap((row, i) => row.map((count, j) => [`cell ${i} ${j}`, count] as const)),
    ...totals.rows.map((total, i) => [`row ${i}`, total] as const),
    ...totals.columns.map((total, j) => [`column ${j}`, total] as const),
    ['grand', totals.grand],
  ]);
}

/** The exact ranges, after checking both ways of attack against the truth and against each other. */
function attacked(table: Table, pattern: Pattern, cellLowerBound: number): ReadonlyMap<string, Range> {
  const riddle = riddleOf(published(table, pattern), cellLowerBound);
  const [outer, exact, truth] = [propagated(riddle), solved(riddle), truthOf(table)];
  return new Map(
    riddle.names.map((name, u) => {
      const { min, max } = exact[u]!;
      const value = truth.get(name)!;
      const consistent = outer[u]!.min <= min && min <= value && value <= max && max <= outer[u]!.max;
      if (!consistent) throw new Error(`The attack is wrong about ${name}: ${min} to ${max} for ${value}.`);
      return [name, exact[u]!];
    }),
  );
}

/** Names of what a reader learns: any hidden figure, or small total never shown, within fewer values than promised. */
function recovered(
  table: Table,
  pattern: Pattern,
  { cellLowerBound, minimumRangeWidth }: Required<Pick<SuppressionPolicy, 'cellLowerBound' | 'minimumRangeWidth'>>,
): readonly string[] {
  const truth = truthOf(table);
  const askedFor = (name: string): boolean => {
    const [kind, index] = name.split(' ');
    if (kind === 'row') return table.rowTotalsPublished[Number(index)]!;
    if (kind === 'column') return table.columnTotalsPublished[Number(index)]!;
    return kind === 'cell' || table.grandTotalPublished;
  };
  return [...attacked(table, pattern, cellLowerBound)]
    .filter(([name]) => askedFor(name) || isSmall(truth.get(name)!))
    .filter(([, { min, max }]) => max - min < minimumRangeWidth)
    .map(([name]) => name);
}

function smallFiguresShown(table: Table, pattern: Pattern): number {
  const { cells, rowTotals, columnTotals, grandTotal } = published(table, pattern);
  return [...cells.flat(), ...rowTotals, ...columnTotals, grandTotal].filter((figure) => figure !== undefined && isSmall(figure))
    .length;
}

const policies = [
  { cellLowerBound: 1, minimumRangeWidth: 2, suppressZeros: false },
  { cellLowerBound: 1, minimumRangeWidth: 1, suppressZeros: false },
  { cellLowerBound: 0, minimumRangeWidth: 2, suppressZeros: true },
  { cellLowerBound: 0, minimumRangeWidth: 1, suppressZeros: false },
];

it('gives nothing away in 10,000 tables, whichever totals are shown', () => {
  const random = seededRandom(20_260_401);
  const given: unknown[] = [];
  let [withSecondary, allTotalsKept] = [0, 0];
  for (let run = 0; run < 10_000; run++) {
    const table = aTable(random);
    const policy = policies[run % policies.length]!;
    const pattern = valueOf(suppressionProtect(table, policy))!;
    const names = recovered(table, pattern, policy);
    const zerosHidden = table.counts.flat().filter((count, k) => count === 0 && pattern.suppressed.flat()[k]).length;
    if (names.length > 0 || smallFiguresShown(table, pattern) > 0 || (!policy.suppressZeros && zerosHidden > 0))
      given.push({ run, table, names });
    const primary = pattern.primary.flat().filter(Boolean).length;
    if (pattern.suppressedCells > primary) withSecondary += 1;
    if (pattern.rowTotalsShown.every((isShown, i) => isShown === table.rowTotalsPublished[i])) allTotalsKept += 1;
  }
  expect(given).toEqual([]);
  expect(withSecondary).toBeGreaterThan(2500);
  expect(allTotalsKept).toBeGreaterThan(5000);
}, 120_000);

it('would be broken into without secondary suppression: the attack has teeth', () => {
  const random = seededRandom(7);
  let broken = 0;
  for (let run = 0; run < 500; run++) {
    const table = aTable(random);
    const primaryOnly = {
      suppressed: table.counts.map((row) => row.map(isSmall)),
      rowTotalsShown: table.rowTotalsPublished,
      columnTotalsShown: table.columnTotalsPublished,
      grandTotalShown: table.grandTotalPublished,
    };
    if (recovered(table, primaryOnly, { cellLowerBound: 1, minimumRangeWidth: 1 }).length > 0) broken += 1;
  }
  expect(broken).toBeGreaterThan(200);
});

it('finds the very ranges that the audit reports, for any mask', () => {
  const random = seededRandom(99);
  for (let run = 0; run < 1500; run++) {
    const table = aTable(random);
    const cellLowerBound = run % 2;
    const suppressed = table.counts.map((row) => row.map((count) => count >= cellLowerBound && random() < 0.5));
    const audit = valueOf(suppressionAudit({ ...table, suppressed }, { cellLowerBound }))!;
    const pattern = {
      suppressed,
      rowTotalsShown: table.rowTotalsPublished,
      columnTotalsShown: table.columnTotalsPublished,
      grandTotalShown: table.grandTotalPublished,
    };
    const ranges = attacked(table, pattern, cellLowerBound);
    for (const { row, column, min, max, recoverable } of audit.ranges) {
      expect({ min, max: max ?? Infinity }).toEqual(ranges.get(`cell ${row} ${column}`));
      expect(recoverable).toBe(min === max);
    }
    expect(audit.ranges).toHaveLength(suppressed.flat().filter(Boolean).length);
  }
});
