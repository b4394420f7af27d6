import { monthFromText, monthText } from '@waymark/calendar';
import {
  comparisonOf,
  isTable,
  lastMonths,
  periodOf,
  previousPeriod,
  scopeKept,
  scopeSearchFrom,
  searchText,
  searchWords,
  unitOf,
  withTable,
  yearToDate,
} from './scope-search.js';

const span = { from: monthFromText('2022-04')!, to: monthFromText('2026-03')! };
const words = (period: { from: number; to: number }) => [monthText(period.from as never), monthText(period.to as never)];

describe('the address of a page', () => {
  it('leaves defaults out and stays readable', () => {
    expect(searchText({ area: 'team:T04', from: '2024-10', compare: undefined, as: 'main,areas' })).toBe(
      '?area=team:T04&from=2024-10&as=main,areas',
    );
    expect(searchText({ area: undefined })).toBe('');
  });

  it('reads a team called 314 as a word, not as a number', () => {
    expect(scopeSearchFrom(searchWords('?area=314')).area).toBe('314');
  });

  it('passes over months that are none and keys that nobody knows', () => {
    expect(scopeSearchFrom({ from: '2024-13', to: '2026-03', compare: 'weather', colour: 'red' })).toEqual({ to: '2026-03' });
  });

  it('reads what the rows of a page are filtered to', () => {
    const filters = { pathway: 'child_protection', voice: 'child', role: 'social_worker', agency: 'health' };
    expect(scopeSearchFrom(searchWords(searchText(filters)))).toMatchObject(filters);
  });

  it('compares with the usual range, unless it names something else that we know', () => {
    const compared = (compare: string) => comparisonOf(scopeSearchFrom({ compare }));
    expect(comparisonOf({})).toEqual({ kind: 'usual-range' });
    expect(compared('weather')).toEqual({ kind: 'usual-range' });
    expect(compared('previous')).toEqual({ kind: 'previous' });
    expect(compared('area:early_help')).toEqual({ kind: 'unit', unit: 'area:early_help' });
  });

  it('takes what a page is about along to the next, and leaves behind how it was looked at', () => {
    expect(scopeKept({ area: 'team:T1', from: '2025-01', compare: 'aim', as: 'main', measure: 'OA-04', q: 'maps' })).toEqual({
      area: 'team:T1',
      from: '2025-01',
      to: undefined,
      compare: 'aim',
    });
  });

  it('names the unit of the figures', () => {
    expect([unitOf(undefined), unitOf('assessment'), unitOf('team:T04')]).toEqual(['ALL', 'area:assessment', 'team:T04']);
  });
});

describe('the period', () => {
  it('is the last 24 months where the address says nothing', () => {
    expect(words(periodOf({}, span))).toEqual(['2024-04', '2026-03']);
  });

  it('is held within the months that have figures', () => {
    expect(words(periodOf({ from: '2010-01', to: '2030-01' }, span))).toEqual(['2022-04', '2026-03']);
  });

  it('is turned round where it was written backwards', () => {
    expect(words(periodOf({ from: '2025-06', to: '2025-01' }, span))).toEqual(['2025-01', '2025-06']);
  });

  it('names a first month only where it is not the usual length', () => {
    expect(lastMonths(12, span)).toEqual({ from: '2025-04' });
    expect(lastMonths(24, span)).toEqual({});
    expect(lastMonths(Infinity, span)).toEqual({ from: '2022-04' });
  });
});

describe('the year to date', () => {
  it('begins in April, also where the figures end in March', () => {
    expect(yearToDate(span)).toEqual({ from: '2025-04', to: undefined });
    expect(yearToDate({ ...span, to: monthFromText('2026-04')! })).toEqual({ from: '2026-04', to: undefined });
  });

  it('begins with the first figures where those are later', () => {
    expect(yearToDate({ from: monthFromText('2026-01')!, to: span.to })).toEqual({ from: '2026-01', to: undefined });
  });
});

describe('the previous period', () => {
  const lastYear = { from: monthFromText('2025-04')!, to: span.to };

  it('is as long as the period and ends just before it', () => {
    expect(words(previousPeriod(lastYear, span)!)).toEqual(['2024-04', '2025-03']);
  });

  it('is none where there are no figures before the period', () => {
    expect(previousPeriod(span, span)).toBeUndefined();
  });
});

describe('a card', () => {
  it('is a table only after it was turned into one', () => {
    const as = withTable({ as: 'areas' }, 'main', true);
    expect(isTable({ as }, 'main')).toBe(true);
    expect(withTable({ as }, 'main', false)).toBe('areas');
    expect(withTable({ as: 'main' }, 'main', false)).toBeUndefined();
  });
});
