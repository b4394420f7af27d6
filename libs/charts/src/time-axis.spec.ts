import { ticksFor } from './time-axis.js';

/** Months since January 1970. */
const october2024 = (2024 - 1970) * 12 + 9;
const monthsFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

describe('the names under a time axis', () => {
  it('stand at quarters of the year where two years have to fit, and say each year once', () => {
    expect(ticksFor(monthsFrom(october2024, 24), 9).map(({ label, year }) => [label, year])).toEqual([
      ['Oct', '2024'],
      ['Jan', '2025'],
      ['Apr', undefined],
      ['Jul', undefined],
      ['Oct', undefined],
      ['Jan', '2026'],
      ['Apr', undefined],
      ['Jul', undefined],
    ]);
  });

  it('name every month where there is room', () => {
    expect(ticksFor(monthsFrom(october2024, 3), 9).map(({ label }) => label)).toEqual(['Oct', 'Nov', 'Dec']);
  });

  it('thin out to years where many months have to fit', () => {
    expect(ticksFor(monthsFrom(october2024, 60), 6).map(({ label, year }) => `${label} ${year}`)).toEqual([
      'Oct 2024',
      'Jan 2025',
      'Jan 2026',
      'Jan 2027',
      'Jan 2028',
      'Jan 2029',
    ]);
  });

  it('say both ends of a quarter', () => {
    expect(ticksFor([october2024, october2024 + 3], 9, 3).map(({ label }) => label)).toEqual(['Oct–Dec', 'Jan–Mar']);
  });

  it('do not crowd a first name that stands right before a quarter', () => {
    const september2024 = october2024 - 1;
    const [first, second] = ticksFor(monthsFrom(september2024, 24), 9);

    expect([first!.label, second!.label]).toEqual(['Sep', 'Jan']);
  });

  it('do not crowd a first name that stands two months before a half year', () => {
    expect(ticksFor(monthsFrom(october2024 + 1, 24), 6).map(({ label, year }) => [label, year])).toEqual([
      ['Nov', '2024'],
      ['Jul', '2025'],
      ['Jan', '2026'],
      ['Jul', undefined],
    ]);
  });
});
