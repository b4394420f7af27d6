import fc from 'fast-check';
import { valueOf } from './outcome.js';
import type { PublishedTable } from './published-table.js';
import { suppressionAudit } from './suppression-audit.js';
import { suppressionProtect, type SuppressionPolicy } from './suppression-protect.js';

const allTotals = { rowTotalsPublished: true, columnTotalsPublished: true, grandTotalPublished: true };
const protect = (counts: PublishedTable['counts'], policy: SuppressionPolicy = {}) =>
  valueOf(suppressionProtect({ counts, ...allTotals }, policy))!;
const hiddenPlaces = (mask: readonly (readonly boolean[])[]) =>
  mask.flatMap((row, i) => row.flatMap((isHidden, j) => (isHidden ? [`${i},${j}`] : [])));

it('hides nothing when nothing is small', () => {
  expect(
    protect([
      [12, 30],
      [18, 14],
    ]),
  ).toMatchObject({ suppressedCells: 0, feasible: true, grandTotalShown: true });
});

it('protects one small count with the three smallest cells that close a square', () => {
  const { suppressed, primary } = protect([
    [12, 3, 25],
    [18, 14, 9],
    [30, 22, 11],
  ]);

  expect(hiddenPlaces(primary)).toEqual(['0,1']);
  expect(hiddenPlaces(suppressed)).toEqual(['0,0', '0,1', '1,0', '1,1']);
});

it('lets two small counts protect each other where they can', () => {
  const { suppressed } = protect([
    [2, 20, 15, 9],
    [14, 3, 30, 40],
    [12, 18, 24, 16],
  ]);

  expect(hiddenPlaces(suppressed)).toEqual(['0,0', '0,1', '1,0', '1,1']);
});

it('never hides a zero to protect another cell unless it may', () => {
  const counts = [
    [3, 0],
    [0, 40],
  ];

  expect(protect(counts).feasible).toBe(false);
  expect(hiddenPlaces(protect(counts).suppressed)).not.toContain('0,1');
  expect(protect(counts, { suppressZeros: true, cellLowerBound: 0 }).feasible).toBe(true);
});

it('hides a total where no inner cell can help, and as few as will do', () => {
  // a team with one kind of case: its row is the cell
  const alone = protect([
    [4, 0, 0],
    [10, 20, 30],
    [40, 50, 60],
  ]);

  expect(alone.feasible).toBe(false);
  expect(alone.rowTotalsShown).toEqual([false, false, true]);
  expect([alone.columnTotalsShown, alone.grandTotalShown]).toEqual([[true, true, true], true]);
});

it('hides a total that is a small count itself, also when only its parts would tell it', () => {
  const table = {
    counts: [
      [1, 2],
      [10, 20],
    ],
    rowTotalsPublished: false,
    columnTotalsPublished: false,
    grandTotalPublished: true,
  };
  const { suppressed } = valueOf(suppressionProtect(table))!;

  expect(
    protect([
      [1, 2, 0],
      [10, 20, 30],
    ]).rowTotalsShown[0],
  ).toBe(false);
  // 33 in all less 30 in the second team would be 3
  expect(hiddenPlaces(suppressed).length).toBeGreaterThan(2);
});

it('leaves at least three possible values unless less is asked for', () => {
  const [twos, wider] = [
    protect([
      [2, 9],
      [8, 3],
    ]),
    protect(
      [
        [2, 9],
        [8, 3],
      ],
      { minimumRangeWidth: 8 },
    ),
  ];
  const widths = (pattern: ReturnType<typeof protect>) =>
    valueOf(
      suppressionAudit({
        counts: [
          [2, 9],
          [8, 3],
        ],
        suppressed: pattern.suppressed,
        rowTotalsPublished: pattern.rowTotalsShown,
        columnTotalsPublished: pattern.columnTotalsShown,
        grandTotalPublished: pattern.grandTotalShown,
      }),
    )!.ranges.map(({ min, max }) => (max ?? Infinity) - min);

  expect(Math.min(...widths(twos))).toBeGreaterThanOrEqual(2);
  expect(Math.min(...widths(wider))).toBeGreaterThanOrEqual(8);
});

it('refuses settings that contradict each other and tables that are none', () => {
  const contradictions: readonly SuppressionPolicy[] = [
    { suppressFrom: 0 },
    { suppressZeros: true },
    { minimumRangeWidth: 1.5 },
    { cellLowerBound: -1 },
  ];

  for (const policy of contradictions)
    expect(suppressionProtect({ counts: [[3]], ...allTotals }, policy)).toMatchObject({ reason: 'outside-domain' });
  expect(suppressionProtect({ counts: [[3, 4], [5]], ...allTotals })).toMatchObject({ reason: 'outside-domain' });
  expect(valueOf(suppressionProtect({ counts: [], ...allTotals }))).toMatchObject({ suppressedCells: 0, feasible: true });
});

it('hides every zero as well when small begins at 0', () => {
  const counts = [
    [0, 9, 12],
    [7, 30, 0],
  ];
  const { primary, suppressed } = protect(counts, { suppressFrom: 0, cellLowerBound: 0 });

  expect(hiddenPlaces(primary)).toEqual(['0,0', '1,2']);
  expect(suppressed.flat().filter(Boolean).length).toBeGreaterThanOrEqual(4);
});

it('never hides fewer cells than the fewest possible, seldom more, and knows when inner cells will do', () => {
  const count = fc.oneof(
    { arbitrary: fc.integer({ min: 6, max: 50 }), weight: 3 },
    { arbitrary: fc.integer({ min: 0, max: 5 }), weight: 1 },
  );
  const table = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  const sums = (counts: readonly (readonly number[])[]) => [
    ...counts.map((row) => row.reduce((a, b) => a + b, 0)),
    ...counts.map((_, j) => counts.reduce((total, row) => total + row[j]!, 0)),
  ];
  let [compared, more] = [0, 0];
  fc.assert(
    fc.property(
      table.filter((counts) => sums(counts).every((total) => total === 0 || total > 5)),
      (counts) => {
        const fewest = fewestByTrial(counts);
        const pattern = protect(counts);
        expect(pattern.feasible).toBe(fewest !== undefined);
        if (fewest === undefined) return;
        expect(pattern.suppressedCells).toBeGreaterThanOrEqual(fewest);
        compared += 1;
        if (pattern.suppressedCells > fewest) more += 1;
      },
    ),
    { numRuns: 150, seed: 2026 },
  );
  expect(compared).toBeGreaterThan(50);
  expect(more / compared).toBeLessThan(0.1);
});

/** Tries every set of inner cells above 5, each one audited. */
function fewestByTrial(counts: readonly (readonly number[])[]): number | undefined {
  const cells = counts.flatMap((row, i) => row.map((count, j) => ({ count, i, j })));
  const [small, others] = [cells.filter(({ count }) => count >= 1 && count <= 5), cells.filter(({ count }) => count > 5)];
  const sizes = Array.from({ length: 2 ** others.length }, (_, set) => {
    const extra = others.filter((__, k) => (set >> k) & 1);
    const suppressed = counts.map((row) => row.map(() => false));
    for (const { i, j } of [...small, ...extra]) suppressed[i]![j] = true;
    const audit = valueOf(suppressionAudit({ counts, suppressed, ...allTotals }, { minimumRangeWidth: 2 }))!;
    return audit.anyRecoverable ? Infinity : small.length + extra.length;
  });
  const fewest = Math.min(...sizes);
  return fewest === Infinity ? undefined : fewest;
}
