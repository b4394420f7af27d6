import { monthText } from '@waymark/calendar';
import type { ObservedRecord } from '@waymark/observations';
import { directionObserver } from './index.js';

/** One score: occasion, day, rater, score, and what differs from the rest. */
type Score = readonly [occasion: string, on: string, rater: string, score: number | string, told?: ObservedRecord['values']];

/** What a case's scores come to: kind, month, change, team and split, in one text each. */
function directionsOf(...scores: readonly Score[]): readonly string[] {
  const records = scores.map(([occasion_ref, rated_on, rater, score, told], i) => ({
    dataset: 'ratings',
    key: String(i),
    values: { occasion_ref, rated_on, case_ref: 1, team_code: 'T1', rater, score, ...told },
  }));
  return [...directionObserver.observe('1', records)].map((one) => {
    const month = one.grain === 'flow' ? monthText(one.month) : '';
    return [one.measure.replace('scaling/direction/', ''), month, one.value, one.unit, one.split].join(' ').trim();
  });
}

const change = (before: readonly (number | string)[], after: readonly (number | string)[]) =>
  directionsOf(
    ...before.map((score): Score => ['O1', '2024-11-01', 'social_worker', score]),
    ...after.map((score): Score => ['O2', '2025-03-01', 'social_worker', score]),
  );

describe('the direction of travel (MM-27)', () => {
  it.each([
    [[3], [5], 1],
    [[3], [4], 0],
    [[5], [6, 7], 0],
    [[3], [3], 0],
    [[6], [4], -1],
    [[6], [4, 5], 0],
    [[10], [0], -1],
  ])('of %j and then %j is %i: two points are a clear change', (before, after, value) => {
    expect(change(before, after)).toEqual([`professional 2025-03 ${value} t:T1`]);
  });

  it('is not known of a case that was scaled once', () => {
    expect(directionsOf(['O1', '2025-03-01', 'mother', 4])).toEqual([]);
  });

  it('passes over an occasion without a number from the kind', () => {
    expect(
      directionsOf(
        ['O3', '2024-10-01', 'chair', 6],
        ['O4', '2024-12-01', 'chair', 'declined'],
        ['O4', '2024-12-01', 'mother', 9],
        ['O5', '2025-03-31', 'health', 4],
      ),
    ).toEqual(['professional 2025-03 -1 t:T1']);
  });

  it('sets each kind of rater beside itself only', () => {
    expect(
      directionsOf(
        ['O1', '2024-11-01', 'social_worker', 3],
        ['O1', '2024-11-01', 'mother', 5],
        ['O1', '2024-11-01', 'child', 9],
        ['O2', '2025-03-01', 'chair', 5],
        ['O2', '2025-03-01', 'father', 6],
        ['O3', '2025-03-02', 'child', 2],
      ),
    ).toEqual(['family 2025-03 0 t:T1', 'child 2025-03 -1 t:T1', 'professional 2025-03 1 t:T1']);
  });

  it('looks at safety on the local standard and at nothing else', () => {
    const closure = { anchors: 'closure' };
    const wellbeing = { question: 'wellbeing' };
    expect(
      directionsOf(
        ['O1', '2024-10-01', 'chair', 2],
        ['O2', '2024-11-01', 'chair', 9, closure],
        ['O3', '2024-12-01', 'chair', 9, wellbeing],
        ['O4', '2025-03-05', 'chair', 9, closure],
      ),
    ).toEqual([]);
  });

  it('takes the last occasion of a month, against the one before it, in the same month where there is one', () => {
    expect(
      directionsOf(
        ['O8', '2025-02-10', 'social_worker', 1],
        ['P1', '2025-03-25', 'social_worker', 7, { team_code: 'T2' }],
        ['O9', '2025-03-05', 'social_worker', 8],
      ),
    ).toEqual(['professional 2025-03 0 t:T2']);
  });

  it('speaks in every month in which a case was scaled again', () => {
    expect(
      directionsOf(['O1', '2025-01-10', 'chair', 3], ['O2', '2025-02-10', 'chair', 6], ['O3', '2025-04-10', 'chair', 4]),
    ).toEqual(['professional 2025-02 1 t:T1', 'professional 2025-04 -1 t:T1']);
  });

  it('orders occasions of one day by their name as text, whatever the order of the rows', () => {
    expect(directionsOf(['O2', '2025-03-05', 'chair', 8], ['O10', '2025-03-05', 'chair', 2])).toEqual([
      'professional 2025-03 1 t:T1',
    ]);
  });

  it('belongs to the team and pathway of the later occasion', () => {
    expect(
      directionsOf(
        ['O1', '2024-11-01', 'chair', 3, { pathway: 'assessment' }],
        ['O2', '2025-03-01', 'chair', 5, { team_code: 'T2', pathway: 'child_protection' }],
      ),
    ).toEqual(['professional 2025-03 1 t:T2', 'professional 2025-03 1 t:T2 pathway=child_protection']);
  });
});

it('knows a case by its number', () => {
  expect(directionObserver.subjectsOf('ratings', { case_ref: 12 })).toEqual(['12']);
});
