import { valueOf } from './outcome.js';
import { suppressionAudit } from './suppression-audit.js';

const allTotals = { rowTotalsPublished: true, columnTotalsPublished: true, grandTotalPublished: true };
const counts = [
  [12, 3, 25],
  [18, 14, 9],
  [30, 22, 11],
];
const square = [
  [false, true, true],
  [false, true, true],
  [false, false, false],
];

it('sees that one hidden cell with its totals shown is a subtraction', () => {
  const suppressed = counts.map((row, i) => row.map((_, j) => i === 0 && j === 1));

  expect(valueOf(suppressionAudit({ counts, suppressed, ...allTotals }))).toEqual({
    ranges: [{ row: 0, column: 1, min: 3, max: 3, recoverable: true }],
    anyRecoverable: true,
    totals: [],
  });
});

it('gives the exact ranges of an integer solver (scipy milp), narrower when zeros are always shown', () => {
  const ranges = (cellLowerBound: number) =>
    valueOf(suppressionAudit({ counts, suppressed: square, ...allTotals }, { cellLowerBound }))!.ranges.map(({ min, max }) => [
      min,
      max,
    ]);

  expect(ranges(0)).toEqual([
    [0, 17],
    [11, 28],
    [0, 17],
    [6, 23],
  ]);
  expect(ranges(1)).toEqual([
    [1, 16],
    [12, 27],
    [1, 16],
    [7, 22],
  ]);
});

it('sees through two hidden in each row and column when their sums leave one way', () => {
  // two ones and a total of 2, nothing else possible
  const tight = {
    counts: [
      [1, 1],
      [1, 1],
    ],
    suppressed: [
      [true, true],
      [true, true],
    ],
  };

  expect(valueOf(suppressionAudit({ ...tight, ...allTotals }))!.ranges.map(({ min, max }) => [min, max])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  expect(valueOf(suppressionAudit({ ...tight, ...allTotals }, { cellLowerBound: 0 }))!.anyRecoverable).toBe(false);
});

it('has no upper bound where no total holds the cell, and audits the totals that are not shown', () => {
  const audit = valueOf(
    suppressionAudit({
      counts: [[3, 20]],
      suppressed: [[true, false]],
      rowTotalsPublished: false,
      columnTotalsPublished: false,
      grandTotalPublished: false,
    }),
  )!;

  expect(audit.ranges).toEqual([{ row: 0, column: 0, min: 1, max: undefined, recoverable: false }]);
  expect(audit.totals.map(({ total, min, max }) => [total.kind, min, max])).toEqual([
    ['row', 21, undefined],
    ['column', 1, undefined],
    ['column', 20, 20],
    ['grand', 21, undefined],
  ]);
});

it('takes totals one by one: a row total kept back opens its row', () => {
  const one = { counts, suppressed: counts.map((row, i) => row.map((_, j) => i === 0 && j === 1)) };
  const kept = suppressionAudit({
    ...one,
    rowTotalsPublished: [false, true, true],
    columnTotalsPublished: [true, false, true],
    grandTotalPublished: false,
  });

  expect(valueOf(kept)!.anyRecoverable).toBe(false);
});

it('calls a range too narrow when more was promised', () => {
  const settings = { cellLowerBound: 1, minimumRangeWidth: 16 };

  expect(valueOf(suppressionAudit({ counts, suppressed: square, ...allTotals }, settings))!.anyRecoverable).toBe(true);
});

it('stays exact with counts near 1e9', () => {
  const huge = counts.map((row) => row.map((count) => count * 1e8));
  const { ranges } = valueOf(suppressionAudit({ counts: huge, suppressed: square, ...allTotals }, { cellLowerBound: 0 }))!;

  expect(ranges[0]).toMatchObject({ min: 0, max: 17e8 });
});

it('refuses a table that is none, and a hidden zero where zeros are said to be shown', () => {
  expect(suppressionAudit({ counts: [[1, 2], [3]], suppressed: [[false, false], [false]], ...allTotals })).toMatchObject({
    reason: 'outside-domain',
  });
  expect(suppressionAudit({ counts: [[0, 2]], suppressed: [[true, true]], ...allTotals })).toMatchObject({
    reason: 'outside-domain',
  });
  expect(suppressionAudit({ counts: [[1.5]], suppressed: [[true]], ...allTotals })).toMatchObject({ reason: 'outside-domain' });
});
