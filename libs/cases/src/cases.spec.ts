import { type RecordValues, teamsUnit } from '@waymark/observations';
import { caseHolderObserver, caseloadObserver, childrenHeldObserver, openChildObserver, practiceObserver } from './index.js';
import { mapElements } from './map-elements.js';

describe('the elements of a map', () => {
  it.each([
    ['genogram', { genogram: 'not_applicable' }, undefined],
    ['map', { map_first_on: null }, false],
    ['map_with_family', { map_first_on: null, map_with_family: 'yes' }, undefined],
    ['map_with_family', { map_first_on: '2025-01-01', map_with_family: 'no' }, false],
    ['statements', { statements: 0 }, false],
    ['statements', { statements: null }, undefined],
    ['paired', { statements: 0, statements_paired: 0 }, undefined],
    ['paired', { statements: 3, statements_paired: 2 }, false],
    ['paired', { statements: 2, statements_paired: 2 }, true],
    ['words_and_pictures', { words_and_pictures: 'drafting' }, false],
    ['words_and_pictures', { words_and_pictures: 'not_applicable' }, undefined],
    ['network_action', { network_with_action: 1 }, true],
    ['plan', { plan: 'draft' }, false],
    ['plan', { plan: 'tested' }, true],
    ['plan', { plan: null }, undefined],
    ['child_told', { child_told_plan: null }, undefined],
  ] as const)('%s of %j is %s', (name, values, present) => {
    expect(mapElements[name]!(values)).toBe(present);
  });
});

function spokenBy(observer: typeof practiceObserver, values: RecordValues) {
  const record = { dataset: observer.datasets[0]!, key: '1', values: { snapshot_on: '2025-03-31', team_code: 'T1', ...values } };
  return [...observer.observe(record)];
}

it('counts statements, not cases, and once more on the pathway of the row', () => {
  const statements = spokenBy(practiceObserver, { pathway: 'child_in_need', statements: 3, statements_paired: 2 })
    .filter(({ measure }) => measure === 'practice/paired-statements')
    .map(({ split, value, times }) => [split, value, times]);
  expect(statements).toEqual([
    ['', 1, 2],
    ['', 0, 1],
    ['pathway=child_in_need', 1, 2],
    ['pathway=child_in_need', 0, 1],
  ]);
});

describe('a caseload', () => {
  const measured = (values: RecordValues) =>
    spokenBy(caseloadObserver, { person_ref: 'W1', fte: 0.5, children_open: 11, families_open: 5, local_maximum: 10, ...values })
      .filter(({ measure }) => measure !== 'caseloads/rows')
      .map(({ measure, value, weight }) => [measure, value, weight]);

  it('carries full-time equivalents in millionths', () => {
    expect(measured({ fte: 0.6667 })).toEqual([
      ['caseloads/children', 11, 666_700],
      ['caseloads/over-maximum', 1, undefined],
      ['caseloads/held', 11, undefined],
      ['caseloads/maximum', 10, undefined],
    ]);
  });

  it('is counted by family where the row says so, against the same maximum', () => {
    expect(measured({ counting_rule: 'family' })).toEqual([
      ['caseloads/families', 5, 500_000],
      ['caseloads/over-maximum', 0, undefined],
      ['caseloads/maximum', 10, undefined],
    ]);
    expect(measured({ counting_rule: 'family', families_open: null, local_maximum: null })).toEqual([]);
  });

  it('is nobody’s without a worker, but says that the team has sent', () => {
    expect(measured({ person_ref: null })).toEqual([]);
    expect(spokenBy(caseloadObserver, { person_ref: null, children_open: 7 }).map(({ measure }) => measure)).toEqual([
      'caseloads/rows',
    ]);
  });

  it('is not shared out over no hours', () => {
    expect(measured({ fte: 0, local_maximum: null }).map(([measure]) => measure)).not.toContain('caseloads/children');
  });

  it('is a dot of its team whatever the hours, and none where nothing is known of it', () => {
    expect(measured({ fte: null, local_maximum: null })).toEqual([['caseloads/held', 11, undefined]]);
    expect(measured({ fte: null, local_maximum: null, children_open: null })).toEqual([]);
  });
});

it('counts somebody who holds cases in two teams once, of whatever agency', () => {
  const post = { person_ref: 'W1', job_role: 'social_worker', started_on: '2025-01-01', left_on: null, case_holder: 'yes' };
  const records = ['T2', 'T1'].map((team) => ({
    dataset: 'people',
    key: team,
    values: { ...post, team_code: team, agency_code: 'HV' },
  }));
  const spoken = [...caseHolderObserver.observe('W1', records)];
  expect(spoken.map(({ unit, value }) => [unit, value])).toEqual([[teamsUnit(['T1', 'T2']), 1]]);
});

describe('a list of open children', () => {
  const open = (case_ref: string, person_ref: string | null, more: RecordValues = {}) => {
    return { case_ref, person_ref, team_code: 'T1', pathway: 'child_in_need', snapshot_on: '2025-03-31', ...more };
  };
  const record = (values: RecordValues) => ({ dataset: 'open_cases', key: String(values['case_ref']), values });

  it('says of each child whether anybody is allocated, and of care leavers apart', () => {
    const said = (values: RecordValues) =>
      [...openChildObserver.observe(record(values))].flatMap(({ measure, value, split }) =>
        split === '' ? [[measure, value]] : [],
      );
    expect(said(open('C1', null))).toEqual([
      ['open-children/rows', 0],
      ['open-children/unallocated', 1],
    ]);
    expect(said(open('C1', 'W1', { pathway: 'care_leaver' }))[1]).toEqual(['open-children/leavers-unallocated', 0]);
  });

  it('counts what a worker holds by team and day, and care leavers apart', () => {
    const records = [
      open('C1', 'W1'),
      open('C2', 'W1'),
      open('C3', 'W1', { team_code: 'T2' }),
      open('C4', 'W1', { pathway: 'care_leaver' }),
      open('C1', 'W1', { snapshot_on: '2025-04-30' }),
    ].map(record);
    const held = [...childrenHeldObserver.observe('W1', records)];
    expect(held.map(({ measure, unit, value }) => [measure, unit, value])).toEqual([
      ['open-children/held', 't:T1', 2],
      ['open-children/held', 't:T2', 1],
      ['open-children/leavers-held', 't:T1', 1],
      ['open-children/held', 't:T1', 1],
    ]);
    expect(childrenHeldObserver.subjectsOf('open_cases', open('C1', null))).toEqual([]);
  });
});
