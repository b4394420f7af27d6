import { monthFromText, monthText } from '@waymark/calendar';
import type { ObservedRecord, RecordValues } from '@waymark/observations';
import { judgeObserver, leaderObserver } from './index.js';

const row = (dataset: string, values: RecordValues): ObservedRecord => ({ dataset, key: JSON.stringify(values), values });
const aLeader = (values: RecordValues = {}) =>
  row('people', {
    person_ref: 'L1',
    team_code: 'TL',
    job_role: 'director',
    leader: 'yes',
    started_on: '2020-01-01',
    left_on: null,
    ...values,
  });

function activityIn(month: string, ...records: readonly ObservedRecord[]): number | undefined {
  const at = monthFromText(month)!;
  const standing = [...leaderObserver.observe('L1', records)].filter(
    (one) => one.grain === 'stock' && one.from <= at && (one.until === undefined || at < one.until),
  );
  expect(standing.length).toBeLessThanOrEqual(1);
  return standing[0]?.value;
}

describe('a leader', () => {
  const visit = row('leadership', { person_ref: 'L1', done_on: '2025-01-31', activity: 'joined_practice' });
  const map = row('leadership', { person_ref: 'L1', done_on: '2025-02-01', activity: 'strategy_map' });

  it('is near practice for three months from the month of a visit, then known by other activity alone', () => {
    const months = ['2024-12', '2025-01', '2025-03', '2025-04', '2025-05'];
    expect(months.map((month) => activityIn(month, aLeader(), visit, map))).toEqual([0, 2, 2, 1, 0]);
  });

  it('counts once with two posts, and not after the last', () => {
    const posts = [aLeader({ left_on: '2025-01-30' }), aLeader({ team_code: 'TX', left_on: '2025-02-28' })];
    expect(['2025-01', '2025-02', '2025-03'].map((month) => activityIn(month, ...posts, visit))).toEqual([2, 2, undefined]);
  });

  it('is nobody whose post is not marked', () => {
    expect(activityIn('2025-01', aLeader({ leader: null }), visit)).toBeUndefined();
  });
});

describe('a judge', () => {
  const judgement = (on: string, score: number, values: RecordValues = {}) =>
    row('judgements', { judged_on: on, theme: 'whole', judge: 'leader_01', kind: 'implementation', score, ...values });
  const scores = (...records: readonly ObservedRecord[]) =>
    [...judgeObserver.observe('leader_01', records)].map((one) => [
      one.measure,
      one.grain === 'flow' ? monthText(one.month) : '',
      one.value,
    ]);

  it('counts with the latest score of three months, and once in each month', () => {
    expect(scores(judgement('2025-03-15', 5), judgement('2025-01-20', 3))).toEqual([
      ['judgements/whole', '2025-01', 3],
      ['judgements/whole', '2025-02', 3],
      ['judgements/whole', '2025-03', 5],
      ['judgements/whole', '2025-04', 5],
      ['judgements/whole', '2025-05', 5],
    ]);
  });

  it('is heard of each theme apart, and not of their own leadership', () => {
    expect(
      scores(judgement('2025-01-20', 3, { theme: 'learning' }), judgement('2025-01-20', 9, { kind: 'own_leadership' })),
    ).toHaveLength(3);
  });
});
