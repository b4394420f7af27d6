import { csvTokenizer } from './csv-tokens.js';

/** What stands between the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

const candidates: readonly Delimiter[] = [',', ';', '\t'];

/** Names for messages. */
export const delimiterNames: Readonly<Record<Delimiter, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/**
 * The delimiter that takes the beginning of a file apart into the most rows of one width. A file of one column, or one in which nothing
 * stands out, has commas. "sep=;" in the first line, as spreadsheets write it, decides.
 */
export function delimiterOf(beginning: string): Delimiter {
  const said = /^sep=(.)\r?\n/.exec(beginning)?.[1];
  const named = candidates.find((candidate) => candidate === said);
  if (named !== undefined) return named;
  const scores = candidates.map((candidate) => ({ candidate, score: evenness(beginning, candidate) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).candidate;
}

/** Cells in the rows of the most common width above one. */
function evenness(text: string, delimiter: Delimiter): number {
  const tokens = csvTokenizer(delimiter, { cellLength: text.length, columns: 100_000 });
  const rows = [...tokens.push(text), ...tokens.end()].slice(0, 50);
  const cellsByWidth = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells.length > 1) cellsByWidth.set(cells.length, (cellsByWidth.get(cells.length) ?? 0) + cells.length);
  }
  return Math.max(0, ...cellsByWidth.values());
}
