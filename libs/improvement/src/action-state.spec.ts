import { actionState, openActions } from './action-state.js';

const on = '2026-03-31';
const anAction = (given: { raisedOn?: string; dueOn?: string; doneOn?: string | null }) => ({
  raisedOn: '2026-01-10',
  dueOn: '2026-04-30',
  doneOn: null,
  ...given,
});

describe('where an action stands', () => {
  it.each([
    ['due', {}],
    ['due', { dueOn: '2026-03-31' }],
    ['past-its-date', { dueOn: '2026-03-30' }],
    ['done', { dueOn: '2026-03-30', doneOn: '2026-03-31' }],
    ['past-its-date', { dueOn: '2026-03-30', doneOn: '2026-04-01' }],
    ['not-yet', { raisedOn: '2026-04-01' }],
  ] as const)('is %s for %o', (state, given) => {
    expect(actionState(anAction(given), on)).toBe(state);
  });
});

describe('open actions', () => {
  it('are neither done nor raised later, the earliest due first', () => {
    const [later, past, done, future] = [
      anAction({ dueOn: '2026-06-30' }),
      anAction({ dueOn: '2025-06-30' }),
      anAction({ doneOn: '2026-02-01' }),
      anAction({ raisedOn: '2026-05-01' }),
    ];

    expect(openActions([later, past, done, future], on)).toEqual([past, later]);
  });
});
