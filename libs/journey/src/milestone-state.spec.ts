import { milestoneState, nextMilestones } from './milestone-state.js';

const on = '2026-03-31';
const aMilestone = (given: { baselineDueOn?: string; dueOn?: string | null; doneOn?: string | null }) => ({
  baselineDueOn: '2026-06-30',
  dueOn: null,
  doneOn: null,
  ...given,
});

describe('where a milestone stands', () => {
  it.each([
    ['done', { doneOn: '2026-03-31' }],
    ['done', { dueOn: '2026-01-31', doneOn: '2026-03-01' }],
    ['past-its-date', { dueOn: '2026-03-30' }],
    ['past-its-date', { baselineDueOn: '2026-03-30' }],
    ['on-course', { baselineDueOn: '2026-03-31' }],
    ['on-course', { dueOn: '2026-06-30' }],
    ['on-course', { dueOn: '2026-05-31' }],
    ['re-planned', { dueOn: '2026-07-01' }],
    ['re-planned', { baselineDueOn: '2025-06-30', dueOn: '2026-03-31' }],
  ] as const)('is %s for %o', (state, given) => {
    expect(milestoneState(aMilestone(given), on)).toBe(state);
  });

  it('is judged by what was known on the day: done later is not done yet', () => {
    expect(milestoneState(aMilestone({ baselineDueOn: '2026-03-01', doneOn: '2026-04-02' }), on)).toBe('past-its-date');
  });
});

describe('the next milestones', () => {
  it('keep one past its date until it is done, and show what was done lately, by date', () => {
    const past = aMilestone({ dueOn: '2024-02-01' });
    const next = aMilestone({ dueOn: '2026-04-30' });
    const done = aMilestone({ baselineDueOn: '2026-02-15', doneOn: '2026-02-20' });
    const longDone = aMilestone({ baselineDueOn: '2025-02-15', doneOn: '2025-02-20' });

    expect(nextMilestones([next, longDone, done, past], on, '2026-01-01')).toEqual([past, done, next]);
  });
});
