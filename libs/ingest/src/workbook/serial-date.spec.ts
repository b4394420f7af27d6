import { dateOfSerial, timeOfFraction } from './serial-date.js';

it.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [36_526, '2000-01-01'],
  [45_351, '2024-02-29'],
  [46_112, '2026-03-31'],
  [2_958_465, '9999-12-31'],
])('reads %i, counted from 1900, as %s', (serial, date) => {
  expect(dateOfSerial(serial, 1900)).toBe(date);
});

it.each([
  [0, '1904-01-01'],
  [43_831, '2024-01-02'],
])('reads %i, counted from 1904, as %s: 1,462 days later', (serial, date) => {
  expect(dateOfSerial(serial, 1904)).toBe(date);
});

it('keeps days that never were as wrong as spreadsheets show them', () => {
  expect([dateOfSerial(0, 1900), dateOfSerial(60, 1900)]).toEqual(['1900-01-00', '1900-02-29']);
});

it.each([-1, 2_958_466, 1e15, Number.NaN])('has no day for %d', (serial) => {
  expect(dateOfSerial(serial, 1900)).toBeUndefined();
});

it('keeps the time beside its day, whatever the clocks did that night', () => {
  expect(dateOfSerial(46_110.0625, 1900)).toBe('2026-03-29 01:30:00');
  expect(dateOfSerial(46_110.999_999_9, 1900)).toBe('2026-03-30');
  expect(timeOfFraction(0.5)).toBe('12:00:00');
});
