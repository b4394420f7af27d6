import { type ExportedValue, lastListOf, openChildrenTable } from './open-children-table.js';

const value = (indicator: string, unit_code: string, numerator: number, denominator: number, state = 'ok'): ExportedValue => ({
  indicator,
  month: '2026-03',
  breakdown: unit_code === 'ALL' ? 'whole' : 'team',
  unit_code,
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
  state,
});
const values = [
  value('OC-01', 'T1', 31, 6),
  value('OC-02', 'T1', 4, 35),
  value('OC-01', 'T2', 9, 2, 'too_few'),
  value('OC-02', 'T2', 0, 9, 'too_few'),
  value('OC-01/care_leavers', 'T2', 8, 1, 'too_few'),
  value('OC-02/care_leavers', 'T2', 1, 9, 'too_few'),
  value('OC-01', 'ALL', 40, 8),
  value('OC-02', 'ALL', 7, 47),
  value('OC-01/care_leavers', 'ALL', 8, 1, 'too_few'),
  value('OC-02/care_leavers', 'ALL', 1, 9, 'too_few'),
];
const teams = [
  { code: 'T2', name: 'East' },
  { code: 'T1', name: 'North' },
  { code: 'T3', name: 'Without a list' },
];

it('shows each team in the order of the service, care leavers apart, and those of no team, with a share only where there are enough', () => {
  expect(openChildrenTable(values, '2026-03', teams).rows).toEqual([
    ['East', '9', '2', 'under 5 workers', '0'],
    ['East, care leavers', '9', '1', 'under 5 workers', '1'],
    ['North', '35', '6', '5.2', '4 (11%)'],
    ['No team named', '3', '0', '–', '3'],
    ['Whole service', '47', '8', '5.0', '7 (15%)'],
    ['Whole service, care leavers', '9', '1', 'under 5 workers', '1'],
  ]);
});

it('looks at the last month with a list that is not later than the period', () => {
  const earlier = { ...values[0]!, month: '2025-11' };
  expect([lastListOf([...values, earlier], '2026-05'), lastListOf([...values, earlier], '2026-02')]).toEqual([
    '2026-03',
    '2025-11',
  ]);
  expect(lastListOf([{ ...earlier, denominator: 0 }], '2026-02')).toBeUndefined();
});
