import type { Place } from '@waymark/basics';
import { datasets } from '@waymark/datasets';
import { FileRefused } from '../file-refused.js';
import { countKnownHeadings } from '../match-headers.js';
import type { SheetSummary } from './workbook.js';

/** The workbook has several sheets that could be meant, so somebody must say which. */
export class WhichSheet extends FileRefused {
  constructor(
    readonly sheets: readonly SheetSummary[],
    place: Place = {},
  ) {
    const names = sheets.map(({ name, rows }) => `"${name}" (${rows} rows)`).join(', ');
    super(
      'which-sheet',
      `Several sheets of this workbook could be meant: ${names}.`,
      'Say which sheet is to be read; each can be read as a file of its own.',
      place,
    );
  }
}

const knownAtLeast = 3;

/**
 * The sheet that is meant without a word: the only visible one with rows, or the only one of them whose headings are known. Throws
 * `WhichSheet` where several could be meant, and a refusal where there is nothing to read. Never takes a hidden sheet, and never the first
 * because it is the first.
 */
export function sheetMeant(sheets: readonly SheetSummary[], place: Place = {}): SheetSummary {
  const visible = sheets.filter(({ hidden, rows }) => !hidden && rows > 0);
  const withRows = visible.filter(({ rows }) => rows > 1);
  const candidates = withRows.length > 0 ? withRows : visible;
  if (candidates.length === 0) throw nothingToRead(sheets, place);
  const known = candidates.filter(hasKnownHeadings);
  const likely = known.length > 0 ? known : candidates;
  if (likely.length > 1) throw new WhichSheet(likely, place);
  return likely[0]!;
}

function hasKnownHeadings({ head }: SheetSummary): boolean {
  return head.some(({ cells }) => datasets.some((dataset) => countKnownHeadings(dataset, cells, {}) >= knownAtLeast));
}

/** The workbook, or what is visible of it, holds no row. */
export function nothingToRead(sheets: readonly SheetSummary[], place: Place): FileRefused {
  const isHidden = sheets.some(({ rows }) => rows > 0);
  return new FileRefused(
    'no-rows',
    isHidden ? 'Only hidden sheets of this workbook hold something.' : 'The workbook holds nothing.',
    isHidden ? 'Unhide the sheet that is meant, or choose it by name.' : 'Export it again and look inside before you send it.',
    place,
  );
}
