import {
  addDays,
  addMonths,
  dayFromText,
  dayText,
  firstDayOf,
  isQuarterEnd,
  lastDayOf,
  monthFromText,
  monthOf,
  monthText,
  monthsBetween,
  monthsOfQuarter,
  quarterOf,
  quarterText,
} from './index.js';

const day = (text: string) => dayFromText(text)!;
const month = (text: string) => monthFromText(text)!;

describe('a day', () => {
  it('is written as it was read', () => {
    expect(dayText(day('2026-03-31'))).toBe('2026-03-31');
    expect(dayText(day('1969-12-31'))).toBe('1969-12-31');
  });

  it.each(['2023-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '31/03/2026', '2026-3-1', ''])(
    'is not read from "%s"',
    (text) => {
      expect(dayFromText(text)).toBeUndefined();
    },
  );

  it('follows 28 February by 29 February in a leap year only', () => {
    expect(dayText(addDays(day('2024-02-28'), 1))).toBe('2024-02-29');
    expect(dayText(addDays(day('2023-02-28'), 1))).toBe('2023-03-01');
  });
});

describe('a month', () => {
  it('ends on its last day', () => {
    expect(dayText(lastDayOf(month('2024-02')))).toBe('2024-02-29');
    expect(dayText(firstDayOf(month('2026-12')))).toBe('2026-12-01');
    expect(monthText(monthOf(day('2026-12-31')))).toBe('2026-12');
  });

  it('is counted on over the turn of a year', () => {
    expect(monthText(addMonths(month('2025-11'), 3))).toBe('2026-02');
    expect(monthsBetween(month('2025-11'), month('2026-02')).map(monthText)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(monthsBetween(month('2026-02'), month('2025-11'))).toEqual([]);
  });
});

describe('a quarter', () => {
  it('has three months and ends with the third', () => {
    const quarter = quarterOf(month('2026-02'));
    expect(monthsOfQuarter(quarter).map(monthText)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(quarterText(quarter)).toBe('Jan to Mar 2026');
    expect(isQuarterEnd(month('2026-03'))).toBe(true);
    expect(isQuarterEnd(month('2026-02'))).toBe(false);
  });
});
