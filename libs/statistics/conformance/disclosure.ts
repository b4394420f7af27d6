import { valueOf } from '../src/outcome.js';
import type { PublishedTable } from '../src/published-table.js';
import { rounding } from '../src/rounding.js';
import { suppressionAudit } from '../src/suppression-audit.js';
import { suppressionProtect } from '../src/suppression-protect.js';
import type { Adapters, Answer, ConformanceCase, Fields } from './case.js';
import { answered, flag, flagRows, number, numberRows, observations, oneOf, optional } from './reading.js';

const tableOf = (input: Fields): PublishedTable => ({
  counts: numberRows(input, 'counts'),
  rowTotalsPublished: flag(input, 'rowTotalsPublished'),
  columnTotalsPublished: flag(input, 'columnTotalsPublished'),
  grandTotalPublished: flag(input, 'grandTotalPublished'),
});

const policyOf = (parameters: Fields) => ({
  suppressFrom: number(parameters, 'suppressFrom'),
  suppressTo: number(parameters, 'suppressTo'),
  cellLowerBound: number(parameters, 'cellLowerBound'),
  suppressZeros: flag(parameters, 'suppressZeros'),
  minimumRangeWidth: number(parameters, 'minimumRangeWidth'),
});

/** Disclosure control. */
export const disclosure: Adapters = {
  'suppression-audit': {
    answer: (input, parameters) =>
      answered(
        suppressionAudit(
          { ...tableOf(input), suppressed: flagRows(input, 'suppressed') },
          { cellLowerBound: number(parameters, 'cellLowerBound') },
        ),
      ),
  },
  'suppression-protect': {
    answer: (input, parameters) => {
      const outcome = suppressionProtect(tableOf(input), policyOf(parameters));
      if (outcome.status !== 'ok') return { ...outcome };
      const { feasible, suppressedCells } = outcome.value;
      return { ...answered(outcome), minimumSuppressedCells: feasible ? suppressedCells : null };
    },
    compare: protectionFaults,
  },
  rounding: {
    answer: (input, parameters) => {
      oneOf(parameters, 'ties', ['up']);
      const outcome = rounding(observations(input, 'counts'), {
        base: number(parameters, 'base'),
        suppressFrom: optional(number, parameters, 'suppressFrom') ?? null,
        suppressTo: optional(number, parameters, 'suppressTo') ?? null,
      });
      return outcome.status === 'ok' ? { status: 'ok', display: outcome.value } : { ...outcome };
    },
  },
};

/**
 * A pattern is right when the small counts are hidden, no zero is where zeros are shown, every hidden figure keeps its range under the
 * audit, and no fewer cells are hidden than the fewest possible (unless a total was a small count itself and had to be hidden as well).
 * Which cells are hidden besides is ours to choose.
 */
function protectionFaults(got: Answer, { input, parameters, expected }: ConformanceCase): readonly string[] {
  const { suppressFrom, suppressTo, cellLowerBound, suppressZeros, minimumRangeWidth } = policyOf(parameters);
  const table = tableOf(input);
  const protectedTable = valueOf(suppressionProtect(table, policyOf(parameters)));
  if (protectedTable === undefined) return ['suppressed: expected a pattern, got none'];
  const { suppressed, suppressedCells, rowTotalsShown, columnTotalsShown, grandTotalShown } = protectedTable;

  const shown = {
    rowTotalsPublished: rowTotalsShown,
    columnTotalsPublished: columnTotalsShown,
    grandTotalPublished: grandTotalShown,
  };
  const audit = valueOf(suppressionAudit({ ...table, ...shown, suppressed }, { cellLowerBound, minimumRangeWidth }));
  const cells = table.counts.flatMap((row, i) => row.map((count, j) => ({ count, isHidden: suppressed[i]![j]! })));
  const isSmall = (count: number): boolean => count >= suppressFrom && count <= suppressTo;
  const fewest = expected['minimumSuppressedCells'];
  const totalsKept = [...rowTotalsShown, ...columnTotalsShown, grandTotalShown].every(Boolean);
  const faults: readonly (readonly [isFault: boolean, sentence: string])[] = [
    [
      JSON.stringify(got['primary']) !== JSON.stringify(expected['primary']),
      'primary: expected the mask of the case, got another',
    ],
    [
      got['feasible'] !== expected['feasible'],
      `feasible: expected ${String(expected['feasible'])}, got ${String(got['feasible'])}`,
    ],
    [audit === undefined || audit.anyRecoverable, 'suppressed: expected every hidden cell to keep its range, and one does not'],
    [cells.some(({ count, isHidden }) => isSmall(count) && !isHidden), 'suppressed: expected every small count to be hidden'],
    [!suppressZeros && cells.some(({ count, isHidden }) => count === 0 && isHidden), 'suppressed: expected zeros to be shown'],
    [
      totalsKept && typeof fewest === 'number' && suppressedCells < fewest,
      `suppressed: expected at least ${String(fewest)} hidden cells, got ${suppressedCells}`,
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence);
}
