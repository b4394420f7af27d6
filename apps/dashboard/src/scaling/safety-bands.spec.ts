import { monthFromText } from '@waymark/calendar';
import type { RatedMonth } from './rated-months.js';
import { bandsFinding, bandsModel, bandsTable } from './safety-bands.js';

const aQuarter = (month: string, counts?: readonly number[], open = 200): RatedMonth => ({
  month: monthFromText(month)!,
  state: counts ? 'ok' : 'too_few',
  open,
  rated: counts?.reduce((sum, n) => sum + n, 0) ?? 4,
  counts,
  median: counts && 5,
});

const december = aQuarter('2025-12', [1, 1, 2, 5, 10, 20, 30, 15, 5, 1, 0]);
const march = aQuarter('2026-03', [1, 1, 2, 5, 10, 20, 30, 20, 14, 4, 2]);

it('says how many of all open cases are rated 7 or above, now and at the first quarter shown', () => {
  expect(bandsFinding([december, march])).toBe('20% of open cases are rated 7 or above, 11% in December 2025');
  expect(bandsFinding([march])).toBe('20% of open cases are rated 7 or above');
});

it('says first how many are not rated where that is most of them', () => {
  const sparse = aQuarter('2026-03', [1, 1, 2, 5, 10, 20, 30, 20, 14, 4, 2], 1000);

  expect(bandsFinding([{ ...sparse, begun: sparse.month }])).toBe('4% of open cases are rated 7 or above');
  expect(bandsFinding([december, sparse])).toBe('89% of open cases are not rated; 4% are at 7 or above');
});

it('says nothing of an older quarter where the last one has too few', () => {
  expect(bandsFinding([december, aQuarter('2026-03')])).toBe('Safety bands: too early to say');
});

it('cuts all open cases into not rated and five bands', () => {
  const [row] = bandsModel([march]).rows;

  expect(row?.counts).toEqual([91, 4, 15, 50, 34, 6]);
  expect(row?.counts?.reduce((sum, n) => sum + n, 0)).toBe(200);
});

it('gives no figure for a quarter with too few, neither drawn nor in the table', () => {
  const few = aQuarter('2026-03');

  expect(bandsModel([few]).rows[0]).toMatchObject({ counts: undefined, instead: 'under 10 rated' });
  expect(bandsTable([few], '').rows[0]).toEqual(['Mar 2026', '200', ...Array(6).fill('under 10 rated')]);
});
