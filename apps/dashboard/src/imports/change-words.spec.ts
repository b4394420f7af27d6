import { catalogue } from '@waymark/indicators';
import { monthsChanged, shownValue } from './change-words.js';

const share = catalogue.find(({ unit }) => unit === 'percent');
const known = { numerator: 12, denominator: 48, n: 48, value: 0.25, state: 'ok' };

it('names one month, or how many and from when to when', () => {
  expect(monthsChanged(['2026-03'])).toBe('Mar 2026');
  expect(monthsChanged(['2026-01', '2026-03'])).toBe('2 months, Jan–Mar 2026');
});

it('shows a figure with the numbers behind it', () => {
  expect(shownValue(share, known, false)).toBe('25% (12 of 48)');
});

it('says what there is in place of a figure', () => {
  expect(shownValue(share, { ...known, state: 'too_few', n: 4 }, false)).toBe('Too few (n = 4)');
  expect(shownValue(share, { ...known, state: 'none', value: null }, false)).toBe('Nothing to count');
  expect(shownValue(share, null, false)).toBe('Not there');
  expect(shownValue(share, null, true)).toBe('–');
});
