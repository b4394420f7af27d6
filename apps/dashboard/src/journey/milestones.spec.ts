import type { ListRow } from '@waymark/contract';
import { knownDay, milestonesOn, milestonesTable, timelineOf } from './milestones.js';

function anItem(given: Partial<ListRow<'plan'>>): ListRow<'plan'> {
  return {
    item_ref: 'M1',
    kind: 'milestone',
    title: 'Maps in every team',
    year: 1,
    theme: 'alignment',
    element: null,
    service_area: null,
    owner_role: 'head of service',
    baseline_due_on: '2025-03-01',
    due_on: null,
    done_on: null,
    indicator: null,
    forecast_value: null,
    ...given,
  };
}

const journey = { beganOn: '2022-05-01', years: 5 };
const on = '2026-03-31';

it.each([
  ['done', { done_on: '2025-06-01' }],
  ['past-its-date', { due_on: '2026-03-30' }],
  ['re-planned', { due_on: '2026-09-01' }],
  ['on-course', { baseline_due_on: '2026-09-01' }],
] as const)('is %s by its dates alone', (state, dates) => {
  expect(milestonesOn([anItem(dates)], on)[0]!.state).toBe(state);
});

it('stands in the order of time: what is done on the day when it was done', () => {
  const plan = [
    anItem({ item_ref: 'M1', baseline_due_on: '2025-01-01', done_on: '2026-01-10' }),
    anItem({ item_ref: 'M2', baseline_due_on: '2025-06-01' }),
  ];

  expect(milestonesOn(plan, on).map(({ ref }) => ref)).toEqual(['M2', 'M1']);
});

it('leaves forecasts out: they are not decisions', () => {
  expect(milestonesOn([anItem({ kind: 'forecast' })], on)).toEqual([]);
});

describe('the timeline', () => {
  it('goes over the years of the journey, and beyond them where the plan does', () => {
    const model = timelineOf(milestonesOn([anItem({ baseline_due_on: '2028-01-01' })], on), journey, on);

    expect(model.years.map(({ name }) => name)).toEqual(['Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5']);
    expect(model.to).toBeGreaterThanOrEqual(model.lanes[0]!.marks[0]!.at);
  });

  it('goes by the years from April where nobody said when the journey began', () => {
    const plan = [anItem({ baseline_due_on: '2025-03-31' }), anItem({ item_ref: 'M2', baseline_due_on: '2026-04-01' })];
    const model = timelineOf(milestonesOn(plan, on), { beganOn: null, years: 5 }, on);

    expect(model.years.map(({ name }) => name)).toEqual(['2024/25', '2025/26', '2026/27']);
  });

  it('shows from where a milestone was moved only while it is open and due later', () => {
    const marks = (dates: Partial<ListRow<'plan'>>) => timelineOf(milestonesOn([anItem(dates)], on), journey, on).lanes[0]!.marks;

    expect(marks({ due_on: '2026-09-01' })[0]).toMatchObject({ look: 'moved', wasAt: expect.any(Number) as number });
    expect(marks({ due_on: '2026-09-01', done_on: '2026-02-01' })[0]!.wasAt).toBeUndefined();
    expect(marks({ due_on: '2026-01-01' })[0]).toMatchObject({ look: 'past' });
  });

  it('begins on a leap day in every year', () => {
    const model = timelineOf(milestonesOn([anItem({})], on), { beganOn: '2024-02-29', years: 2 }, on);

    expect(model.years).toHaveLength(2);
    expect(model.years[1]!.at - model.years[0]!.at).toBe(365);
  });
});

it('says in the table what was first planned, even where it was done late', () => {
  const [row] = milestonesTable(milestonesOn([anItem({ due_on: '2025-05-01', done_on: '2025-06-02' })], on), on).rows;

  expect(row).toEqual([
    'Maps in every team',
    'Organisational alignment',
    'head of service',
    '1 Mar 2025',
    '1 May 2025',
    '2 Jun 2025',
    'Done',
  ]);
});

it('takes the last day of the last month, else the day of the last import', () => {
  expect(knownDay({ dataTo: '2026-02', refreshedAt: '2026-11-22T04:00:00Z' })).toBe('2026-02-28');
  expect(knownDay({ dataTo: null, refreshedAt: '2026-11-22T04:00:00Z' })).toBe('2026-11-22');
});
