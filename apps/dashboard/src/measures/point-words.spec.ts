import { monthFromText } from '@waymark/calendar';
import { type PlacedPoint, type Reading, definitionOf } from '@waymark/indicators';
import { methodWords, pointNumbers } from './point-words.js';

const month = monthFromText('2026-03')!;
const point: PlacedPoint = { from: month, to: month, state: 'ok', value: 0.8, numerator: 209, denominator: 315, n: 315 };

it('says the raw agreement beside a coefficient of agreement', () => {
  expect(pointNumbers(definitionOf('MM-19')!, point)).toBe('315 pairs, 209 of them rated the same');
});

it('says a share as so many of so many', () => {
  expect(pointNumbers(definitionOf('MM-23')!, point)).toBe('209 of 315 occasions');
});

it('says the usual range of waves in words, as no band is drawn behind them', () => {
  const latest = { ...point, lowerLimit: 0.12, upperLimit: 0.35 };
  const reading: Reading = { rule: 'p', points: [latest], tag: 'improving', latest, counted: 8, stretches: [] };

  expect(methodWords(definitionOf('LR-08')!, reading)).toBe(
    'p-chart. The usual range, 12–35% at the latest wave, comes from all 8 points up to the last one.',
  );
  expect(methodWords(definitionOf('MM-23')!, reading)).not.toContain('12–35%');
});
