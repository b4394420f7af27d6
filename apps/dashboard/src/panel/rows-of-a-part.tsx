import { ClearFilters } from '../layout/filtered-line.js';

/** Stands where rows would be listed while a page is filtered: the rows of a figure are known, those of a part of it are not told apart. */
export function RowsOfAPart() {
  return (
    <p>
      Rows are listed for the whole of a figure only. <ClearFilters>Clear filters</ClearFilters> to look at all of them.
    </p>
  );
}
