import type { ListRow } from '@waymark/contract';
import { nextReview, registerSteps } from './register.js';

function anEntry(given: Partial<ListRow<'register'>>): ListRow<'register'> {
  return {
    register_ref: 'X1',
    kind: 'form',
    title: 'Assessment form',
    service_area: null,
    pathway: null,
    status: 'live',
    status_on: '2025-01-31',
    reviewed_on: null,
    review_every_months: null,
    ...given,
  };
}

it('counts each kind by its step, without what is retired', () => {
  const { rows } = registerSteps([
    anEntry({ status: 'not_started' }),
    anEntry({ status: 'reviewed' }),
    anEntry({ status: 'reviewed' }),
    anEntry({ status: 'retired' }),
    anEntry({ kind: 'policy' }),
  ]);

  expect(rows.map(({ name, numbers, counts }) => [name, numbers, counts])).toEqual([
    ['Forms', '3', [1, 0, 0, 0, 2]],
    ['Policies', '1', [0, 0, 0, 1, 0]],
  ]);
});

describe('the next review', () => {
  it('is so many months after the last, on the last day where that month is shorter', () => {
    expect(nextReview(anEntry({ reviewed_on: '2025-08-31', review_every_months: 6 }))).toBe('2026-02-28');
    expect(nextReview(anEntry({ reviewed_on: '2025-01-15', review_every_months: 12 }))).toBe('2026-01-15');
  });

  it('is not known where it was never reviewed, where nobody said how often, and of what is retired', () => {
    expect(nextReview(anEntry({ review_every_months: 6 }))).toBeUndefined();
    expect(nextReview(anEntry({ reviewed_on: '2025-08-31' }))).toBeUndefined();
    expect(nextReview(anEntry({ reviewed_on: '2025-08-31', review_every_months: 6, status: 'retired' }))).toBeUndefined();
  });
});
