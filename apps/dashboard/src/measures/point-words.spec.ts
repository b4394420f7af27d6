import { monthFromText } from '@waymark/calendar';
import { type PlacedPoint, type Reading, definitionOf } from '@waymark/indicators';
import { methodWords, pointNumbers, stateWords, tagSentence, usualText, wantingWords } from './point-words.js';

const month = monthFromText('2026-03')!;
const point: PlacedPoint = { from: month, to: month, state: 'ok', value: 0.8, numerator: 209, denominator: 315, n: 315 };

it('says the raw agreement beside a coefficient of agreement', () => {
  expect(pointNumbers(definitionOf('MM-19')!, point)).toBe('315 pairs, 209 of them rated the same');
});

it('says a share as so many of so many', () => {
  expect(pointNumbers(definitionOf('MM-23')!, point)).toBe('209 of 315 occasions');
});

it('says too few so that nobody reads it as so many of so many', () => {
  const few: PlacedPoint = { ...point, state: 'too_few', value: undefined, n: 6 };
  const indicator = definitionOf('LR-03')!;

  expect(stateWords(few, indicator)).toBe('Not enough data: 6, shown from 10');
  expect(wantingWords(few, indicator)).toBe('6 starters; shown from 10');
  expect(wantingWords(few, indicator, 'March 2026')).toBe('6 starters, March 2026; shown from 10');
  expect(wantingWords({ ...few, state: 'silent' }, indicator, 'March 2026')).toBe('Nothing was sent, March 2026');
});

it('calls the interval of a wave an interval where a usual range would stand', () => {
  const latest: PlacedPoint = { ...point, lower: 0.28, upper: 0.44 };
  const indicator = definitionOf('LR-08')!;

  expect(usualText(indicator, { tag: 'by-wave', latest })).toBe('interval 28–44%');
  expect(usualText(indicator, { tag: 'improving', latest: { ...latest, lowerLimit: 0.12, upperLimit: 0.35 } })).toBe('12–35%');
  expect(usualText(indicator, { tag: 'no-clear-change', latest })).toBe('–');
  expect(usualText(indicator, { tag: 'not-enough-data', latest: { ...latest, state: 'too_few' } })).toBe('–');
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
