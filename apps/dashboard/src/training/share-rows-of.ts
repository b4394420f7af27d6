import type { EvidenceTable, ShareRow } from '@waymark/charts';
import { type Indicator, type PlacedPoint, countText, numbersText, spokenPoint, stepWords, valueText } from '@waymark/indicators';
import { insteadOf } from '../measures/over-time-models.js';
import { exactText, stateWords, tipLines } from '../measures/point-words.js';

/** One share of a card: whose it is, and the point that it stands at; without one where nothing is known. */
export interface NamedShare {
  readonly key: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly point?: PlacedPoint;
}

/** A share as a row of the picture: dot, interval and numbers, or what stands in their place. */
export function shareRowOf({ key, name, indicator, point }: NamedShare): ShareRow {
  const bare = { key: key.replace(/[^a-zA-Z0-9]/g, '-'), name };
  if (point?.value === undefined) {
    const instead = insteadOf(indicator, { latest: point });
    const words = point ? stateWords(point, indicator) : 'No rows yet';
    return { ...bare, valueText: '', numbers: '', instead, lines: [words], spoken: `${name}: ${words}` };
  }
  return {
    ...bare,
    value: point.value,
    lower: point.lower,
    upper: point.upper,
    valueText: valueText(indicator, point.value),
    numbers: numbersText(indicator, point),
    lines: [stepWords(point), ...tipLines(indicator, point)],
    spoken: `${name}: ${spokenPoint(indicator, point)}`,
  };
}

/** The same shares as words and numbers: per cent with one decimal, and what each stands on. */
export function sharesTable(caption: string, what: string, shares: readonly NamedShare[]): EvidenceTable {
  return {
    caption,
    columns: [
      { name: what },
      { name: 'When' },
      { name: 'Per cent', isNumber: true },
      { name: 'Counted', isNumber: true },
      { name: 'Out of', isNumber: true },
      { name: '95% from', isNumber: true },
      { name: '95% to', isNumber: true },
    ],
    rows: shares.map(({ name, indicator, point }) => {
      const cell = (value: number | undefined) => (value === undefined ? '–' : exactText(indicator, value));
      if (point === undefined) return [name, '–', 'No rows yet', '–', '–', '–', '–'];
      return [
        name,
        stepWords(point),
        point.value === undefined ? stateWords(point, indicator) : exactText(indicator, point.value),
        point.numerator === undefined ? '–' : countText(point.numerator),
        point.state === 'hidden' ? 'c' : countText(point.denominator),
        cell(point.lower),
        cell(point.upper),
      ];
    }),
  };
}
