import { type Month, monthsBetween } from '@waymark/calendar';
import { type CellTable, filledMeasure } from '@waymark/observations';

/** A month further than this before the next filled one is taken for a slip of the pen. */
const longestSilence = 24;

/**
 * The months of an authority's figures: from the earliest to the latest that some dataset filled. Months after `latest` (the month of
 * the day on which the newest file arrived) are not opened, nor are those that lie more than 24 months before the next filled one.
 * `undefined` where nothing is known.
 */
export function spanOf(
  cells: CellTable,
  datasets: readonly string[],
  latest: Month,
): { readonly from: Month; readonly to: Month } | undefined {
  const filled = [...new Set(datasets.flatMap((dataset) => cells.timesOf(filledMeasure(dataset))))]
    .filter((month) => month <= latest)
    .sort((a, b) => b - a) as Month[];
  const [to] = filled;
  if (to === undefined) return undefined;
  let from = to;
  for (const month of filled) {
    if (from - month > longestSilence) break;
    from = month;
  }
  return { from, to };
}

/** Every month of the span; none where there is no span. */
export function monthsOfSpan(span: { readonly from: Month; readonly to: Month } | undefined): readonly Month[] {
  return span ? monthsBetween(span.from, span.to) : [];
}
