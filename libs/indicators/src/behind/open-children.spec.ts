import { monthFromText } from '@waymark/calendar';
import type { ObservedRecord, RecordValues } from '@waymark/observations';
import { lookBehind, wholeAuthority } from '../index.js';

const row = (case_ref: number, person_ref: number | null, more: RecordValues = {}): ObservedRecord => ({
  dataset: 'open_cases',
  key: `${case_ref} ${String(more['snapshot_on'])}`,
  values: { case_ref, person_ref, team_code: 'T1', pathway: 'child_in_need', snapshot_on: '2025-03-31', ...more },
});

function behind(code: string, records: readonly ObservedRecord[]) {
  const asked = { code, month: monthFromText('2025-03')!, unit: wholeAuthority, teams: [] };
  return lookBehind(asked)!.seenIn(records);
}

const list = [
  row(1, 7),
  row(2, 7),
  row(3, 8, { team_code: 'T2' }),
  row(4, 7, { team_code: 'T2' }),
  row(5, null),
  row(6, 9, { pathway: 'care_leaver' }),
  row(1, 7, { snapshot_on: '2025-03-10' }),
];

it('shows workers of a team with the children that they hold, and children without a worker beside them', () => {
  const found = behind('OC-01', list);
  expect([found.numerator, found.denominator]).toEqual([4, 3]);
  expect(found.subjects.map(({ subject, verdict }) => `${subject}: ${verdict.words}`).sort()).toEqual([
    'case 5: no worker: unallocated',
    'worker 7: holds 1 child',
    'worker 7: holds 2 children',
    'worker 8: holds 1 child',
  ]);
});

it('keeps care leavers apart', () => {
  expect(behind('OC-01/care_leavers', list)).toMatchObject({ numerator: 1, denominator: 1 });
  expect(behind('OC-02/care_leavers', list)).toMatchObject({ numerator: 0, denominator: 1 });
});

it('counts children without a worker among all open children of the latest list', () => {
  expect(behind('OC-02', list)).toMatchObject({ numerator: 1, denominator: 5 });
});
