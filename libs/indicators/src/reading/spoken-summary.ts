import type { Indicator } from '../indicator.js';
import { tooFewShort } from './counted-words.js';
import { stepWords } from './finding.js';
import type { PlacedPoint } from './judgement.js';
import { numbersText, valueWords } from './number-words.js';
import type { Reading, Tag } from './reading.js';

/** The words for each tag, as they stand beside its icon. */
export const tagWords: Readonly<Record<Tag, string>> = {
  improving: 'Improving',
  'needs-attention': 'Needs attention',
  changed: 'Changed',
  'no-clear-change': 'No clear change',
  'not-enough-data': 'Not enough data',
  'by-wave': 'By wave',
  'as-it-stands': 'As it stands',
};

/** What a chart shows, in a few sentences for people who listen: pattern, latest, usual range, largest move. */
export function spokenSummary(
  indicator: Pick<Indicator, 'unit' | 'rhythm'>,
  reading: Reading,
  shown: readonly PlacedPoint[],
): string {
  const { latest, tag } = reading;
  if (!latest) return 'There is nothing to show yet.';
  return [
    `${tagWords[tag]}.`,
    latestWords(indicator, latest),
    rangeWords(indicator, latest),
    largestMoveWords(indicator, shown),
    shown.length > 1 ? `${shown.length} points, ${stepWords(shown[0]!)} to ${stepWords(shown.at(-1)!)}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** One step for people who listen: "March 2026, 66 per cent, 48 of 117, within the usual range". */
export function spokenPoint(indicator: Pick<Indicator, 'unit' | 'minimum'>, point: PlacedPoint): string {
  const when = stepWords(point);
  switch (point.state) {
    case 'none':
      return `${when}, no value`;
    case 'hidden':
      return `${when}, hidden to protect people`;
    case 'silent':
      return `${when}, nothing was sent`;
    case 'too_few':
      return `${when}, not enough data, ${tooFewShort(indicator, point.n)}`;
    case 'ok':
      return [when, valueWords(indicator, point.value ?? 0), numbersText(indicator, point), standingWords(point)]
        .filter(Boolean)
        .join(', ');
  }
}

/** How a point lies to the usual range, in words; empty where there is no range and nothing was found. */
export function standingWords({ value, lowerLimit, upperLimit, marked }: PlacedPoint): string {
  if (value === undefined) return '';
  if (upperLimit !== undefined && value > upperLimit) return 'above the usual range';
  if (lowerLimit !== undefined && value < lowerLimit) return 'below the usual range';
  if (marked) return `part of a change to ${marked} the average`;
  return lowerLimit === undefined ? '' : 'within the usual range';
}

function latestWords(indicator: Pick<Indicator, 'unit'>, latest: PlacedPoint): string {
  if (latest.state !== 'ok' || latest.value === undefined) return `Latest: ${stepWords(latest)}, ${latest.n} counted.`;
  return `Latest: ${stepWords(latest)}, ${valueWords(indicator, latest.value)}, ${numbersText(indicator, latest)}.`;
}

function rangeWords(indicator: Pick<Indicator, 'unit'>, { lowerLimit, upperLimit, lower, upper }: PlacedPoint): string {
  if (lowerLimit !== undefined && upperLimit !== undefined) {
    return `Usual range ${valueWords(indicator, lowerLimit)} to ${valueWords(indicator, upperLimit)}.`;
  }
  if (lower !== undefined && upper !== undefined) {
    return `With this many, the true figure could be from about ${valueWords(indicator, lower)} to ${valueWords(indicator, upper)}.`;
  }
  return '';
}

function largestMoveWords(indicator: Pick<Indicator, 'unit'>, shown: readonly PlacedPoint[]): string {
  const moves = shown.flatMap((point, i) => {
    const before = shown[i - 1];
    if (point.value === undefined || before?.value === undefined) return [];
    return [{ from: before.value, to: point.value, at: point, size: Math.abs(point.value - before.value) }];
  });
  if (moves.length === 0) return '';
  const largest = moves.reduce((most, move) => (move.size > most.size ? move : most));
  if (largest.size === 0) return '';
  return `Largest move from one point to the next: from ${valueWords(indicator, largest.from)} to ${valueWords(indicator, largest.to)}, ${stepWords(largest.at)}.`;
}
