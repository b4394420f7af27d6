import { monthFromText, monthText } from '@waymark/calendar';
import { isTable, lastMonths, periodOf, scopeSearchFrom, searchText, searchWords, unitOf, withTable } from './scope-search.js';

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

describe('a card', () => {
  it('is a table only after it was turned into one', () => {
    const as = withTable({ as: 'areas' }, 'main', true);
    expect(isTable({ as }, 'main')).toBe(true);
    expect(withTable({ as }, 'main', false)).toBe('areas');
    expect(withTable({ as: 'main' }, 'main', false)).toBeUndefined();
  });
});
