import type { Change } from '../figures/changes.js';
import { actsOf, byMeasure } from './figure-changes.js';

const value = (numerator: number, denominator: number) => ({
  indicator: '',
  month: '',
  breakdown: 'whole',
  unit_code: 'ALL',
  numerator,
  denominator,
  value: numerator / denominator,
  lower: null,
  upper: null,
  n: denominator,
  state: 'ok',
});
const cause = (batch: number) => ({ batch, why: 'new rows' as const, dataset: 'ratings', file: `${batch}.csv` });
const change = (indicator: string, month: string, told: Partial<Change> = {}): Change => ({
  indicator,
  month,
  breakdown: 'whole',
  unit_code: 'ALL',
  before: value(3, 10),
  after: value(4, 10),
  because_of: [cause(7)],
  ...told,
});

it('gathers the months of a measure and its parts, and shows its own newest figure before and after', () => {
  const [one] = byMeasure([
    change('MM-27', '2026-03', { after: value(5, 10) }),
    change('MM-27/3', '2026-04'),
    change('MM-27', '2026-02', { because_of: [cause(8), cause(7)] }),
  ]);
  expect(one).toMatchObject({ id: 'MM-27', months: ['2026-02', '2026-03', '2026-04'], acts: [7, 8] });
  expect(one?.newest).toMatchObject({ month: '2026-03', before: { value: 0.3 }, after: { value: 0.5, state: 'ok' } });
});

it('says that a figure was not there before, or only parts changed', () => {
  const found = byMeasure([change('MM-01', '2026-03', { before: null }), change('OA-03/map', '2026-03')]);
  expect(found.map(({ id, newest }) => [id, newest?.before ?? newest])).toEqual([
    ['MM-01', expect.objectContaining({ before: null })],
    ['OA-03', null],
  ]);
});

it('leaves out a month that was opened with nothing to count in it', () => {
  const nothing = { ...value(0, 0), value: null, state: 'none' };
  expect(byMeasure([change('LD-01', '2026-03', { before: null, after: nothing })])).toEqual([]);
  expect(byMeasure([change('LD-01', '2026-03', { after: nothing })])).toHaveLength(1);
});

it('names each act once, in order', () => {
  const changes = [
    change('A', '2026-03', { because_of: [cause(9), cause(4)] }),
    change('B', '2026-03', { because_of: [cause(4)] }),
  ];
  expect(actsOf(changes).map(({ batch }) => batch)).toEqual([4, 9]);
});
