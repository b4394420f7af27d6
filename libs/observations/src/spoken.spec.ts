import { dayFromText, monthFromText } from '@waymark/calendar';
import { flowsOf, judged, monthAfter, snapshotsOf, splitsOf, stocksOf, whole } from './index.js';

const month = (text: string) => monthFromText(text)!;
const day = (text: string) => dayFromText(text)!;

describe('cuts', () => {
  it('stand beside the whole, one at a time and never crossed', () => {
    expect(splitsOf({ pathway: 'child_protection', role: 'social_worker' })).toEqual([
      '',
      'pathway=child_protection',
      'role=social_worker',
    ]);
  });

  it('are none where a row left them blank, or does not have them', () => {
    expect(splitsOf({ pathway: '', role: null, agency: undefined })).toEqual(['']);
  });
});

describe('what a row says', () => {
  it('is said once for all rows and once for each cut, of everything that is measured', () => {
    const spoken = flowsOf(month('2025-03'), whole, [judged('held', true), judged('asked', false)], { pathway: 'assessment' });
    expect(spoken.map(({ measure, split, value }) => [measure, split, value])).toEqual([
      ['held', '', 1],
      ['asked', '', 0],
      ['held', 'pathway=assessment', 1],
      ['asked', 'pathway=assessment', 0],
    ]);
  });

  it('keeps how often it counts and what it weighs', () => {
    const [spoken] = snapshotsOf(day('2025-03-31'), whole, [{ measure: 'm', value: 1, times: 26, weight: 7 }]);
    expect(spoken).toMatchObject({ grain: 'snapshot', day: day('2025-03-31'), times: 26, weight: 7 });
  });
});

describe('what stands over time', () => {
  const standing = { measure: 'm', unit: whole, split: '', value: 1 };

  it('holds from each change until the next one, and from the last for ever', () => {
    const stocks = stocksOf([month('2025-07'), month('2025-03'), month('2025-05'), month('2025-03')], (at) =>
      at === month('2025-05') ? [] : [standing],
    );
    expect(stocks.map(({ from, until }) => [from, until])).toEqual([
      [month('2025-03'), month('2025-05')],
      [month('2025-07'), undefined],
    ]);
  });

  it('no longer holds on the last day of the month in which its last day lies, unless that is the same day', () => {
    expect(monthAfter(day('2025-03-30'))).toBe(month('2025-03'));
    expect(monthAfter(day('2025-03-31'))).toBe(month('2025-04'));
    expect(monthAfter(day('2024-02-28'))).toBe(month('2024-02'));
  });
});
