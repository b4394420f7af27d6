import { type Month, monthFromText } from '@waymark/calendar';
import type { DatasetQuality } from '@waymark/contract';
import { countText, monthShort } from '@waymark/indicators';

/** "Apr 2022 to Mar 2026, 9,283 rows", with the months between that have none; empty where there are no months. */
export function monthsWords({ months }: Pick<DatasetQuality, 'months'>): string {
  if (!months) return '';
  const from = monthFromText(months.from)!;
  const to = (from + months.rows.length - 1) as Month;
  const rows = months.rows.reduce((sum, n) => sum + n, 0);
  const span = from === to ? monthShort(from) : `${monthShort(from)} to ${monthShort(to)}`;
  return `${span}, ${countText(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

/** "No rows in 3 of 48 months"; empty where every month has some. */
export function gapWords({ months }: Pick<DatasetQuality, 'months'>): string {
  const empty = months?.rows.filter((n) => n === 0).length ?? 0;
  return empty === 0 ? '' : `No rows in ${empty} of ${months!.rows.length} months`;
}

/** A share that is filled, in whole per cent: never 100 where something is blank, never 0 where something is filled. */
export function filledShare({ rows, blank, notInSource }: DatasetQuality['columns'][number]): string {
  const filled = rows - blank - notInSource;
  if (rows === 0) return '–';
  if (filled === rows) return '100%';
  if (filled === 0) return '0%';
  return `${Math.min(99, Math.max(1, Math.round((filled / rows) * 100)))}%`;
}

/** What an import left behind, in a few words: "12 rows and 3 single cells refused". */
export function refusedWords({ rows, cells }: Pick<DatasetQuality['refused'][number], 'rows' | 'cells'>): string {
  const parts = [
    rows > 0 ? `${countText(rows)} ${rows === 1 ? 'row' : 'rows'}` : '',
    cells > 0 ? `${countText(cells)} single ${cells === 1 ? 'cell' : 'cells'}` : '',
  ].filter(Boolean);
  return `${parts.join(' and ')} refused`;
}
