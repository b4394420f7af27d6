import { dayText } from '@waymark/calendar';
import { dayOf, numberOf, textOf } from './index.js';

const values = { worker: 7, held_on: '2025-03-31', score: 0, rating: 'declined', note: null };

it('reads a blank column and one that is not in the source as no text, and a number as its digits', () => {
  expect([textOf(values, 'note'), textOf(values, 'absent'), textOf(values, 'worker')]).toEqual(['', '', '7']);
});

it('reads a day only where one stands', () => {
  expect(dayText(dayOf(values, 'held_on')!)).toBe('2025-03-31');
  expect([dayOf(values, 'note'), dayOf(values, 'absent'), dayOf(values, 'rating')]).toEqual([undefined, undefined, undefined]);
});

it('reads 0 as a number, and the ways of having no value as none', () => {
  expect([numberOf(values, 'score'), numberOf(values, 'rating'), numberOf(values, 'note'), numberOf(values, 'absent')]).toEqual([
    0,
    undefined,
    undefined,
    undefined,
  ]);
});
