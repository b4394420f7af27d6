import { monthFromText } from '@waymark/calendar';
import type { ObservedRecord, RecordValues } from '@waymark/observations';
import { lookBehind, wholeAuthority } from '../index.js';

let rows = 0;
const record = (dataset: string, values: RecordValues): ObservedRecord => ({ dataset, key: String((rows += 1)), values });
const practice = (case_ref: number, snapshot_on = '2025-06-30') =>
  record('practice', { snapshot_on, case_ref, team_code: 'T1', pathway: 'child_in_need' });
const listed = (case_ref: number, team_code: string | null = 'T1') =>
  record('open_cases', { snapshot_on: '2025-06-30', case_ref, team_code, person_ref: null, pathway: 'child_in_need' });
const rating = (case_ref: number, rated_on: string, rater: string, score: number | string, told: RecordValues = {}) =>
  record('ratings', {
    occasion_ref: `${case_ref} ${rated_on}`,
    case_ref,
    rated_on,
    team_code: 'T1',
    question: 'safety',
    anchors: null,
    rater,
    score,
    ...told,
  });

function behind(code: string, records: readonly ObservedRecord[]) {
  return lookBehind({ code, month: monthFromText('2025-06')!, unit: wholeAuthority, teams: [] })!.seenIn(records);
}

const lines = (code: string, records: readonly ObservedRecord[]) =>
  behind(code, records).subjects.map(({ subject, verdict }) => `${subject}: ${verdict.role}, ${verdict.words}`);

it('leaves out of the latest ratings every open case without one, each with its reason', () => {
  const records = [
    ...[1, 2, 3, 4, 5, 6].map((number) => practice(number)),
    practice(1, '2025-06-15'),
    rating(1, '2025-01-01', 'social_worker', 4),
    rating(2, '2024-12-31', 'social_worker', 4),
    rating(3, '2025-06-01', 'mother', 4),
    rating(4, '2025-06-01', 'chair', 'declined'),
    rating(5, '2025-06-01', 'chair', 4, { anchors: 'closure' }),
  ];

  expect(behind('SC-01', records).denominator).toBe(1);
  expect(lines('SC-01', records)).toEqual([
    'case 1: in_denominator, a professional rated safety in the last six months',
    'case 2: left_out, was not scaled in the last six months',
    'case 6: left_out, was not scaled in the last six months',
    'case 3: left_out, was scaled in the last six months, but not by a professional',
    'case 4: left_out, a professional was asked and gave no number',
    'case 5: left_out, only another question was scaled, or another wording of 0 and 10',
    'case 1: left_out, an earlier snapshot of the month',
  ]);
  expect(behind('SC-02', records)).toMatchObject({ numerator: 1, denominator: 6 });
});

it('shows the ratings of the latest occasion that decides', () => {
  const latest = [rating(1, '2025-06-02', 'social_worker', 5), rating(1, '2025-06-02', 'health', 7)];
  const records = [practice(1), rating(1, '2025-05-02', 'social_worker', 1), ...latest, rating(1, '2025-06-20', 'child', 2)];

  const [rated] = behind('SC-01', records).subjects;
  expect(rated!.rows).toEqual([records[0], ...latest]);
});

it('asks of twelve weeks in days, and of a child for its own number', () => {
  const records = [practice(1), practice(2), rating(1, '2025-04-08', 'father', 3), rating(2, '2025-04-07', 'child', 3)];

  expect(lines('SC-03', records)).toEqual([
    'case 1: counts, somebody rated safety in the last twelve weeks',
    'case 2: in_denominator, was not scaled in the last twelve weeks',
  ]);
  expect(lines('SC-04', records)).toEqual([
    'case 2: counts, the child gave a number for safety in the last six months',
    'case 1: in_denominator, was scaled in the last six months, but not by the child',
  ]);
});

it('takes lists of open cases where nobody sent practice, and otherwise says that they are not used', () => {
  const told = rating(2, '2025-06-01', 'chair', 5);

  expect(behind('SC-02', [listed(1), listed(2, null), told])).toMatchObject({ numerator: 1, denominator: 2 });
  expect(lines('SC-02', [practice(1), listed(2), told])).toEqual([
    'case 1: in_denominator, was not scaled in the last six months',
    'case 2: left_out, practice was sent for the month: it says who is open, and this list does not',
  ]);
});

it('shows scores for one theme, and why others are left out, without telling judges apart', () => {
  const judged = (judge: string, theme: string, told: RecordValues = {}) =>
    record('judgements', { judged_on: '2025-06-01', judge, theme, kind: 'implementation', score: 6, ...told });
  const records = [
    judged('leader_01', 'learning'),
    judged('leader_02', 'whole'),
    judged('leader_03', 'measures'),
    judged('leader_04', 'learning', { kind: 'own_leadership' }),
  ];

  const found = behind('SC-05/learning', records);
  expect([found.isUnnamed, found.denominator]).toEqual([true, 1]);
  expect(found.subjects.map(({ verdict }) => verdict.words)).toEqual([
    'scored 6',
    'a score for the whole',
    'a score for another theme',
    "a score of somebody's own leadership",
  ]);
});
