import { monthFromText } from '@waymark/calendar';
import { type PlacedPoint, type Reading, definitionOf } from '@waymark/indicators';
import { methodWords, pointNumbers, tagSentence } from './point-words.js';

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

it('says of no clear change what the marks of earlier points mean, where such are shown', () => {
  expect(tagSentence('no-clear-change', [point])).toBe('No sign of change: these ups and downs are usual for this measure.');
  expect(tagSentence('no-clear-change', [{ ...point, marked: 'below' }, point])).toBe(
    'No sign of change now. Marked points were more than the usual ups and downs at their time.',
  );
  expect(tagSentence('improving', [{ ...point, marked: 'above' }])).toContain('a real improvement is likely');
});
