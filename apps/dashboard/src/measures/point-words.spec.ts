import { monthFromText } from '@waymark/calendar';
import { type PlacedPoint, definitionOf } from '@waymark/indicators';
import { pointNumbers } from './point-words.js';

const month = monthFromText('2026-03')!;
const point: PlacedPoint = { from: month, to: month, state: 'ok', value: 0.8, numerator: 209, denominator: 315, n: 315 };

it('says the raw agreement beside a coefficient of agreement', () => {
  expect(pointNumbers(definitionOf('MM-19')!, point)).toBe('315 pairs, 209 of them rated the same');
});

it('says a share as so many of so many', () => {
  expect(pointNumbers(definitionOf('MM-23')!, point)).toBe('209 of 315 occasions');
});
