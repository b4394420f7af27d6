import { type Month, monthFromText } from '@waymark/calendar';
import { lengthWords, monthShort, monthsShort, monthsWords } from './month-words.js';
import { countText, numbersText, pointsText, shareText, valueWords } from './number-words.js';

const month = (text: string): Month => monthFromText(text)!;

describe('months in words', () => {
  it('say the year once where both ends lie in it', () => {
    expect(monthsWords(month('2026-01'), month('2026-03'))).toBe('January to March 2026');
    expect(monthsWords(month('2025-12'), month('2026-01'))).toBe('December 2025 to January 2026');
    expect(monthsShort(month('2026-01'), month('2026-03'))).toBe('Jan–Mar 2026');
  });

  it('name one month alone', () => {
    expect(monthsWords(month('2026-03'), month('2026-03'))).toBe('March 2026');
    expect(monthShort(month('2026-09'))).toBe('Sep 2026');
  });

  it('count full years only', () => {
    expect([1, 18, 24, 35, 48].map(lengthWords)).toEqual([
      'for one month',
      'for 18 months',
      'for two years',
      'for two years',
      'for four years',
    ]);
  });
});

describe('a share in words', () => {
  it.each([
    [0, '0%'],
    [0.0004, '0.1%'],
    [0.094, '9.4%'],
    [0.0996, '10%'],
    [0.625, '63%'],
    [0.998, '99.8%'],
    [0.9999, '99.9%'],
    [1, '100%'],
  ])('%d is %s, never rounded to nothing or to all', (share, text) => {
    expect(shareText(share)).toBe(text);
  });
});

describe('other numbers in words', () => {
  it('have commas and true minus signs', () => {
    expect(countText(1258)).toBe('1,258');
    expect(countText(1234567)).toBe('1,234,567');
    expect([-1, -0.5, -0.75].map(pointsText)).toEqual(['−1', '−0.5', '−0.75']);
  });

  it('are spoken in full', () => {
    expect(valueWords({ unit: 'percent' }, 0.66)).toBe('66 per cent');
    expect(valueWords({ unit: 'points' }, -1)).toBe('minus 1 point');
  });

  it('show a share as so many of so many and a median by how many stand behind it', () => {
    expect(numbersText({ unit: 'percent' }, { numerator: 1012, denominator: 1406, n: 1406 })).toBe('1,012 of 1,406');
    expect(numbersText({ unit: 'points' }, { denominator: 255, n: 255 })).toBe('255');
  });
});
