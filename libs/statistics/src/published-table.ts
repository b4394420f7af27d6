import { isCount } from './domain.js';

/** Counts of people, inner cells only; totals follow from them. Zeros are counts, nothing is missing. */
export type CountTable = readonly (readonly number[])[];

/** Which totals a reader sees: all or none of a kind, or one by one. */
export interface PublishedTotals {
  readonly rowTotalsPublished: boolean | readonly boolean[];
  readonly columnTotalsPublished: boolean | readonly boolean[];
  readonly grandTotalPublished: boolean;
}

export interface PublishedTable extends PublishedTotals {
  readonly counts: CountTable;
}

/** Whole counts in rows of one length, and as many flags for totals as there are totals. */
export function isPublishedTable({ counts, rowTotalsPublished, columnTotalsPublished }: PublishedTable): boolean {
  const columns = counts[0]?.length ?? 0;
  const fits = (flags: boolean | readonly boolean[], length: number) => typeof flags === 'boolean' || flags.length === length;
  return (
    counts.every((row) => row.length === columns && row.every(isCount)) &&
    fits(rowTotalsPublished, counts.length) &&
    fits(columnTotalsPublished, columns)
  );
}

/** The flag of one total of a kind. */
export function isPublished(flags: boolean | readonly boolean[], index: number): boolean {
  return typeof flags === 'boolean' ? flags : flags[index] === true;
}
