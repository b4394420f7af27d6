import { monthFromText, monthText } from '@waymark/calendar';
import { type Observation, type RecordValues, teamUnit, teamsUnit } from '@waymark/observations';
import { learnerObserver, trainingObserver } from './index.js';

type Row = readonly [dataset: 'people' | 'training', values: RecordValues];

function aPost(values: RecordValues = {}): Row {
  return [
    'people',
    { person_ref: 'W1', team_code: 'T1', job_role: 'social_worker', started_on: '2024-01-10', left_on: null, ...values },
  ];
}

function anEvent(values: RecordValues = {}): Row {
  return ['training', { person_ref: 'W1', event_type: 'two_day', status: 'attended', held_on: '2024-03-15', ...values }];
}

function spoken(...rows: readonly Row[]): readonly Observation[] {
  return [
    ...learnerObserver.observe(
      'W1',
      rows.map(([dataset, values], i) => ({ dataset, key: String(i), values })),
    ),
  ];
}

/** What stands in a month of a measure: unit and value. */
function standing(observations: readonly Observation[], measure: string, month: string, split = '') {
  const at = monthFromText(month)!;
  return observations.flatMap((one) => {
    const holds = one.grain === 'stock' && one.from <= at && (one.until === undefined || at < one.until);
    return holds && one.measure === measure && one.split === split ? [[one.unit, one.value]] : [];
  });
}

describe('the trained workforce', () => {
  it('counts somebody from the month of the start, and as trained from the month of the course', () => {
    const observed = spoken(aPost(), anEvent());
    const months = ['2023-12', '2024-01', '2024-02', '2024-03'].map((month) =>
      standing(observed, 'training/social-workers', month),
    );
    expect(months).toEqual([[], [[teamUnit('T1'), 0]], [[teamUnit('T1'), 0]], [[teamUnit('T1'), 1]]]);
  });

  it('counts somebody with posts in two teams once, in both', () => {
    const observed = spoken(aPost(), aPost({ team_code: 'T2', started_on: '2024-02-01', left_on: '2024-04-15' }));
    expect(standing(observed, 'training/social-workers', '2024-03')).toEqual([[teamsUnit(['T1', 'T2']), 0]]);
    expect(standing(observed, 'training/social-workers', '2024-04')).toEqual([[teamUnit('T1'), 0]]);
  });

  it('counts somebody with two roles once in each role, where that role is held', () => {
    const observed = spoken(aPost(), aPost({ team_code: 'T2', job_role: 'team_manager' }));
    expect(standing(observed, 'training/workforce', '2024-03', 'role=team_manager')).toEqual([[teamUnit('T2'), 0]]);
    expect(standing(observed, 'training/workforce', '2024-03', 'role=social_worker')).toEqual([[teamUnit('T1'), 0]]);
    expect(standing(observed, 'training/social-workers', '2024-03')).toEqual([[teamUnit('T1'), 0]]);
  });

  it('leaves partners out, and the role other', () => {
    expect(spoken(aPost({ agency_code: 'HV' }), anEvent())).toEqual([]);
    expect(standing(spoken(aPost({ job_role: 'other' })), 'training/workforce', '2024-03')).toEqual([]);
  });
});

describe('new starters', () => {
  const starts = (observations: readonly Observation[]) =>
    observations.flatMap((one) =>
      one.grain === 'flow' && one.measure === 'training/starters' ? [[monthText(one.month), one.unit, one.value]] : [],
    );

  it('are judged in the month of their 90th day, in the team in which they began', () => {
    const moved = [aPost({ left_on: '2024-02-29' }), aPost({ team_code: 'T2', started_on: '2024-03-01' })];
    expect(starts(spoken(...moved, anEvent({ held_on: '2024-04-09' })))).toEqual([['2024-04', teamUnit('T1'), 1]]);
    expect(starts(spoken(...moved, anEvent({ held_on: '2024-04-10' })))).toEqual([['2024-04', teamUnit('T1'), 0]]);
  });

  it('are left out where they have gone by then', () => {
    expect(starts(spoken(aPost({ left_on: '2024-04-08' })))).toEqual([]);
  });
});

describe('practice leads', () => {
  const lead = aPost({ practice_role: 'practice_lead' });
  const isActive = (month: string, ...rows: readonly Row[]) =>
    standing(spoken(...rows), 'training/practice-leads', month).length === 1;

  it.each([
    ['attending', '2024-05-01', false],
    ['attending', '2024-05-02', true],
    ['teaching', '2024-05-01', false],
    ['teaching', '2024-05-02', true],
  ])('are active by %s on %s at the end of June: %s', (how, day, stillActive) => {
    const attended = anEvent({ event_type: 'practice_lead_session', held_on: day });
    const taught = anEvent({ person_ref: 'W2', trainer_ref: 'W1', event_type: 'half_day', status: 'booked', held_on: day });
    const event = how === 'teaching' ? taught : attended;
    expect([isActive('2024-05', lead, event), isActive('2024-06', lead, event)]).toEqual([true, stillActive]);
  });

  it('are not active by coming to somebody else’s course', () => {
    expect(isActive('2024-03', lead, anEvent({ event_type: 'half_day' }))).toBe(false);
  });
});

it('is about its attendee and its trainer, each once', () => {
  expect(learnerObserver.subjectsOf('training', { person_ref: 'W1', trainer_ref: 'W2' })).toEqual(['W1', 'W2']);
  expect(learnerObserver.subjectsOf('training', { person_ref: 'W1', trainer_ref: 'W1' })).toEqual(['W1']);
  expect(learnerObserver.subjectsOf('training', { person_ref: 'W1', trainer_ref: null })).toEqual(['W1']);
});

it('counts use three months later, by the council where no agency is named and by role', () => {
  const values = { ...anEvent()[1], used_after_3_months: 'yes', team_code: 'T1', job_role: 'Social Worker' };
  const used = [...trainingObserver.observe({ dataset: 'training', key: '1', values })].filter(
    ({ measure }) => measure === 'training/used',
  );
  expect(used.map(({ split, value }) => [split, value])).toEqual([
    ['', 1],
    ['agency=council', 1],
    ['role=social_worker', 1],
  ]);
  expect(used.map((one) => one.grain === 'flow' && one.month)).toEqual(used.map(() => monthFromText('2024-06')));
});
