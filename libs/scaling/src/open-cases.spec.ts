import { dayText } from '@waymark/calendar';
import type { ObservedRecord, RecordValues } from '@waymark/observations';
import { directionObserver, openCaseObserver } from './index.js';

function aRating(on: string, score: number | string, values: RecordValues = {}): ObservedRecord {
  const rating = {
    occasion_ref: on,
    rated_on: on,
    case_ref: 'C1',
    team_code: 'T1',
    question: 'safety',
    anchors: null,
    rater: 'social_worker',
    score,
    ...values,
  };
  return { dataset: 'ratings', key: JSON.stringify(rating), values: rating };
}

function aSnapshot(on: string, values: RecordValues = {}): ObservedRecord {
  return { dataset: 'practice', key: on, values: { snapshot_on: on, case_ref: 'C1', team_code: 'T1', pathway: null, ...values } };
}

/** What is said of the case: measure, day and value. */
function spoken(...records: readonly ObservedRecord[]): readonly string[] {
  return [...openCaseObserver.observe('C1', records)].map(
    (one) => `${one.measure} ${one.grain === 'snapshot' ? dayText(one.day) : ''} ${one.value}`,
  );
}

const of = (measure: string, said: readonly string[]) => said.filter((text) => text.startsWith(measure));

describe('the latest professional rating of an open case', () => {
  const latest = (...records: readonly ObservedRecord[]) =>
    of('scaling/latest-professional', spoken(...records)).map((text) => text.split(' ')[2]);

  it('is the latest of the six months that end with the snapshot’s month, to its last day', () => {
    const snapshot = aSnapshot('2025-06-15');
    expect(latest(snapshot, aRating('2025-01-01', 3))).toEqual(['3']);
    expect(latest(snapshot, aRating('2024-12-31', 3))).toEqual([]);
    expect(latest(snapshot, aRating('2025-01-01', 3), aRating('2025-06-30', 6))).toEqual(['6']);
    expect(latest(snapshot, aRating('2025-07-01', 6))).toEqual([]);
  });

  it('is the median of an occasion’s professionals, rounded down, and nobody else’s', () => {
    const together = [
      aRating('2025-06-01', 4),
      aRating('2025-06-01', 7, { rater: 'health' }),
      aRating('2025-06-01', 1, { rater: 'mother' }),
    ];
    expect(latest(aSnapshot('2025-06-30'), ...together)).toEqual(['5']);
  });

  it('passes over other questions, other wording and answers that are no number', () => {
    const others = [
      aRating('2025-06-02', 9, { question: 'wellbeing' }),
      aRating('2025-06-03', 9, { anchors: 'closure' }),
      aRating('2025-06-04', 'declined'),
    ];
    expect(latest(aSnapshot('2025-06-30'), aRating('2025-06-01', 4), ...others)).toEqual(['4']);
  });
});

it('keeps the cases of a list of open cases apart from those of a practice dashboard of the same day', () => {
  const listed = { ...aSnapshot('2025-06-30'), dataset: 'open_cases' };
  const said = spoken(aSnapshot('2025-06-30'), listed, aRating('2025-06-01', 4));
  expect(of('scaling/latest-professional', said)).toEqual([
    'scaling/latest-professional 2025-06-30 4',
    'scaling/latest-professional@open_cases 2025-06-30 4',
  ]);
});

it('counts scaling of the last twelve weeks, by anybody', () => {
  const recent = (on: string) =>
    of('scaling/recently-scaled', spoken(aSnapshot('2025-06-30'), aRating(on, 5, { rater: 'father' }))).length;
  // The 84 days that end with 30 June begin on 8 April.
  expect([recent('2025-04-08'), recent('2025-04-07')]).toEqual([1, 0]);
});

it('counts what the child said only where the child gave a number', () => {
  const child = (score: number | string) =>
    of('scaling/child-rated', spoken(aSnapshot('2025-06-30'), aRating('2025-06-01', score, { rater: 'child' }))).length;
  expect([child(2), child('not_asked')]).toEqual([1, 0]);
});

it('is not confused by snapshots when a direction is looked for', () => {
  const ratings = [aRating('2025-05-01', 3), aRating('2025-06-01', 6)];
  const directions = [...directionObserver.observe('C1', [aSnapshot('2025-05-31'), ...ratings, aSnapshot('2025-06-30')])];
  expect(directions.map(({ measure, value }) => [measure, value])).toEqual([['scaling/direction/professional', 1]]);
});
