import type { SpreadRow } from '@waymark/charts';
import { type Spread, countText, pointsText } from '@waymark/indicators';

/** What the values of a row are called: "comparisons", the middle one "Median", and from how many on they are shown. */
export interface SpreadKind {
  readonly counted: string;
  readonly middle: string;
  readonly least: number;
}

/** The middle half of one group with its words; what has too few or is hidden says so in place of a bar. */
export function spreadRowOf(key: string, name: string, spread: Spread, kind: SpreadKind): SpreadRow {
  const { median, lowerQuarter = median, upperQuarter = median, n } = spread;
  const lines = linesOf(spread, kind);
  const spoken = [name, ...lines].join(', ').replaceAll('−', 'minus ');
  if (median === undefined || lowerQuarter === undefined || upperQuarter === undefined) {
    return { key, name, latestText: '', instead: spread.state === 'hidden' ? 'c' : `under ${kind.least}`, lines, spoken };
  }
  return {
    key,
    name,
    spread: { low: lowerQuarter, median, high: upperQuarter },
    latestText: `${pointsText(median)}  (${n})`,
    lines,
    spoken,
  };
}

function linesOf(
  { state, n, median, lowerQuarter, upperQuarter }: Spread,
  { counted, middle, least }: SpreadKind,
): readonly string[] {
  if (state === 'hidden') return ['Hidden: 1 to 5'];
  if (median === undefined) return [`Not enough data: ${countText(n)} ${counted}, shown from ${least}`];
  return [
    `${middle} ${pointsText(median)}`,
    `Middle half from ${pointsText(lowerQuarter ?? median)} to ${pointsText(upperQuarter ?? median)}`,
    `${countText(n)} ${counted}`,
  ];
}
