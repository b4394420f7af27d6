import { WordColumnBuilder, encodeFrame, narrowNumbers } from '@waymark/frames';

/** Open cases of a unit at a rating of one month; rating -1: not rated. */
export interface RatedRow {
  readonly unit?: string;
  readonly cut?: string;
  readonly month: number;
  readonly rating: number;
  readonly n: number;
}

/** The slice of rated open cases, as its bytes travel. */
export function aRatedSlice(rows: readonly RatedRow[]): Uint8Array {
  return encodeFrame({
    length: rows.length,
    columns: {
      unit: words(rows.map(({ unit = 'ALL' }) => unit)),
      cut: words(rows.map(({ cut = '' }) => cut)),
      month: numbers(rows.map(({ month }) => month)),
      rating: numbers(rows.map(({ rating }) => rating)),
      n: numbers(rows.map(({ n }) => n)),
    },
    facts: { version: '7' },
  });
}

/** The workers of one team at a number of children, or with a maximum; `under`: the team is too small. */
export interface StripRow {
  readonly team: string;
  readonly what: 'held' | 'maximum' | 'under';
  readonly at?: number;
  readonly n?: number;
}

const lastOfMarch2026 = 20543;

/** The slice of caseload strips of 31 March 2026, as its bytes travel. */
export function aCaseloadSlice(rows: readonly StripRow[]): Uint8Array {
  return encodeFrame({
    length: rows.length,
    columns: {
      team: words(rows.map(({ team }) => team)),
      what: words(rows.map(({ what }) => what)),
      day: numbers(rows.map(() => lastOfMarch2026)),
      at: numbers(rows.map(({ at = 0 }) => at)),
      n: numbers(rows.map(({ n = 0 }) => n)),
    },
    facts: { version: '7' },
  });
}

function words(rows: readonly string[]) {
  const column = new WordColumnBuilder();
  for (const word of rows) column.add(word);
  return column.build();
}

function numbers(values: readonly number[]) {
  return { kind: 'numbers', values: narrowNumbers(values) } as const;
}
