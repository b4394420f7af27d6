import { monthFromText } from '@waymark/calendar';
import type { ObservedRecord, RecordValues } from '@waymark/observations';
import { type BehindFigure, lookBehind, pageFigures, wholeAuthority, workedIndicators } from '../index.js';
import type { KnownTeam, Unit } from '../unit.js';

const teams: readonly KnownTeam[] = [
  { code: 'T1', serviceArea: 'assessment', goLiveOn: '2023-01-01' },
  { code: 'T2', serviceArea: 'assessment', goLiveOn: '2025-04-01' },
  { code: 'T3', serviceArea: 'disability', goLiveOn: '2023-01-01', closedOn: '2025-03-30' },
];
const team = (code: string): Unit => ({ breakdown: 'team', code });

function rows(dataset: string, ...values: readonly RecordValues[]): readonly ObservedRecord[] {
  return values.map((row, i) => ({ dataset, key: `${dataset} ${i}`, values: row }));
}

function behind(
  code: string,
  records: readonly ObservedRecord[],
  { month = '2025-03', unit = wholeAuthority } = {},
): BehindFigure {
  return lookBehind({ code, month: monthFromText(month)!, unit, teams })!.seenIn(records);
}

/** Subject, role and words of everything behind a figure. */
function lines(...asked: Parameters<typeof behind>): readonly string[] {
  return behind(...asked).subjects.map(({ subject, verdict }) => `${subject}: ${verdict.role}, ${verdict.words}`);
}

it('can look behind every figure that is worked out, and knows that there is none behind another', () => {
  const asked = (code: string) => ({ code, month: monthFromText('2025-03')!, unit: wholeAuthority, teams });
  expect([...workedIndicators, ...pageFigures].filter((id) => !lookBehind(asked(id)))).toEqual([]);
  expect(lookBehind(asked('XX-01'))).toBeUndefined();
});

describe('replies to a survey', () => {
  const reply = (response_ref: string, p2: string | null, told: RecordValues = {}) => {
    return { instrument: 'parent-carer/1', response_ref, received_on: '2025-03-10', team_code: 'T1', p2, ...told };
  };

  it('count, stand below or are left out by what was answered, in that order', () => {
    const records = rows('responses', reply('R1', null), reply('R2', 'declined'), reply('R3', 'a_little'), reply('R4', 'mostly'));
    expect(lines('MM-01', records)).toEqual([
      'reply R4: counts, gave an answer that counts',
      'reply R3: in_denominator, gave another answer',
      'reply R1: left_out, left blank',
      'reply R2: left_out, would rather not say',
    ]);
  });

  it('of other months and other surveys are not looked for', () => {
    const others = [reply('R1', 'mostly', { received_on: '2025-04-01' }), reply('R2', 'mostly', { instrument: 'staff/1' })];
    expect(lines('MM-01', rows('responses', ...others))).toEqual([]);
  });

  it('of another team are counted and not listed', () => {
    const records = rows('responses', reply('R1', 'mostly'), reply('R2', 'mostly', { team_code: 'T2' }));
    const found = behind('MM-01', records, { unit: team('T2') });
    expect([found.numerator, found.denominator, found.elsewhere]).toEqual([1, 1, 1]);
    expect(found.subjects.map(({ subject }) => subject)).toEqual(['reply R2']);
  });
});

describe('what is judged later', () => {
  const finding = (finding_ref: string, found_on: string, told: RecordValues = {}) => {
    return { finding_ref, found_on, source: 'audit', column: 'worried', accepted: 'yes', team_code: 'T1', ...told };
  };

  it('waits until it is old enough, and says for which month', () => {
    const records = rows(
      'findings',
      finding('F1', '2025-02-01'),
      finding('F2', '2024-09-10', { targeted_work_on: '2024-09-10' }),
    );
    expect(lines('OA-09', records)).toEqual([
      'finding F2: counts, focused work began within 180 days',
      'finding F1: left_out, not yet old enough: judged from 2025-07',
    ]);
  });

  it('is left out where nobody accepted it, but only once its time has come', () => {
    const records = rows(
      'findings',
      finding('F1', '2024-09-10', { accepted: null }),
      finding('F2', '2025-02-01', { accepted: 'no' }),
    );
    expect(lines('OA-09', records)).toEqual(['finding F1: left_out, not said whether it was accepted']);
  });
});

describe('snapshots', () => {
  const openCase = (case_ref: number, snapshot_on: string, told: RecordValues = {}) => {
    return { case_ref, snapshot_on, team_code: 'T1', pathway: 'child_in_need', ...told };
  };

  it('give way to a later one of the same team in the month', () => {
    const records = rows(
      'practice',
      openCase(1, '2025-03-15', { genogram: 'yes' }),
      openCase(1, '2025-03-31', { genogram: 'no' }),
    );
    expect(lines('OA-03/genogram', records)).toEqual([
      'case 1: in_denominator, it is not there',
      'case 1: left_out, an earlier snapshot of the month',
    ]);
  });

  it('add up statements, and not cases', () => {
    const both = (all: number, paired: number | null) => ({ statements: all, statements_paired: paired });
    const records = rows(
      'practice',
      openCase(1, '2025-03-31', both(3, 2)),
      openCase(2, '2025-03-31', both(2, null)),
      openCase(3, '2025-03-31', both(0, 0)),
    );
    expect(behind('OA-04', records)).toMatchObject({ numerator: 2, denominator: 3 });
    expect(lines('OA-04', records).slice(1)).toEqual([
      'case 3: in_denominator, no statements: it adds nothing',
      'case 2: left_out, statements with both: left blank',
    ]);
  });

  it('show the audits by which an open case counts, and those of cases that are no longer open', () => {
    const audit = (audit_ref: string, case_ref: number) => {
      return { audit_ref, case_ref, kind: 'case_file', audited_on: '2025-01-10', team_code: 'T1' };
    };
    const records = [...rows('practice', openCase(1, '2025-03-31')), ...rows('audits', audit('A1', 1), audit('A2', 9))];
    const [counted, closed] = behind('MM-21', records).subjects;
    expect(counted!.rows.map(({ dataset }) => dataset)).toEqual(['practice', 'audits']);
    expect(closed).toMatchObject({ subject: 'audit A2', verdict: { role: 'left_out', reason: 'not_open' } });
  });
});

describe('people in post', () => {
  const post = (person_ref: number, told: RecordValues = {}) => {
    return { person_ref, team_code: 'T1', job_role: 'social_worker', started_on: '2020-01-01', left_on: null, ...told };
  };

  it('count once with all their posts; others are left out with the reason', () => {
    const people = [
      post(1),
      post(1, { team_code: 'T2' }),
      post(2, { left_on: '2025-03-30' }),
      post(3, { agency_code: 'HV' }),
      post(4, { job_role: 'family_support' }),
      post(5, { left_on: '2024-12-31' }),
    ];
    const training = [
      { event_ref: 'E1', event_type: 'two_day', held_on: '2021-05-05', person_ref: 1, status: 'attended', team_code: 'T3' },
      { event_ref: 'E2', event_type: 'two_day', held_on: '2025-04-01', person_ref: 1, status: 'booked', team_code: 'T1' },
    ];
    const records = [...rows('people', ...people), ...rows('training', ...training)];
    expect(lines('LR-01', records)).toEqual([
      'person 1: counts, attended the course',
      'person 2: left_out, not in post on the last day',
      "person 3: left_out, a partner agency's post",
      'person 4: left_out, another job',
    ]);
    expect(behind('LR-01', records, { unit: team('T2') })).toMatchObject({ numerator: 1, denominator: 1, elsewhere: 0 });
    expect(behind('LR-01', records).subjects[0]!.rows).toHaveLength(3);
  });

  it('are judged on day 90 of their first start, if they are still here', () => {
    const started = (person: number, told: RecordValues = {}) => post(person, { started_on: '2024-12-15', ...told });
    const records = rows('people', started(1), started(2, { left_on: '2025-01-31' }), post(3));
    expect(lines('LR-03', records)).toEqual([
      'person 1: in_denominator, no training is recorded',
      'person 2: left_out, left before day 90',
    ]);
  });

  it('are not told apart where they lead', () => {
    const records = rows('people', post(1, { leader: 'yes' }));
    expect([behind('LD-02', records).isUnnamed, behind('LR-01', records).isUnnamed]).toEqual([true, false]);
  });
});

it('says of every team why it is not asked to meet', () => {
  const met = { session_ref: 'G1', kind: 'group', held_on: '2025-03-10', team_code: 'T1' };
  expect(lines('LR-10', rows('supervision', met))).toEqual([
    'team T1: counts, met for group supervision',
    'team T2: left_out, not gone live, or not open, by the end of the month',
    'team T3: left_out, closed by the end of the month',
  ]);
});

it('holds live stages against the cases that there are', () => {
  const stage = (register_ref: string, pathway: string | null, told: RecordValues = {}) => {
    return { register_ref, kind: 'stage_setting', status: 'live', status_on: '2024-01-01', pathway, ...told };
  };
  const openCase = { snapshot_on: '2025-03-31', team_code: 'T1', pathway: 'assessment', case_ref: 1, map_first_on: null };
  const stages = [stage('S1', 'assessment'), stage('S2', null), stage('S3', null, { status: 'retired' })];
  expect(lines('OA-06', [...rows('register', ...stages), ...rows('practice', openCase)])).toEqual([
    'stage S2: counts, live, and borne out by the cases that there are',
    'stage S1: in_denominator, live, but fewer than half of its open cases have a map',
    'stage S3: left_out, retired',
  ]);
});

describe('ratings', () => {
  const rating = (occasion_ref: string, rated_on: string, rater: string, score: number | string, told: RecordValues = {}) => {
    return { occasion_ref, rated_on, case_ref: 1, team_code: 'T1', question: 'safety', anchors: '', rater, score, ...told };
  };

  it('say who had no say', () => {
    const records = rows(
      'ratings',
      rating('O1', '2025-03-01', 'mother', 4),
      rating('O1', '2025-03-01', 'chair', 4),
      rating('O2', '2025-03-02', 'chair', 4),
      rating('O2', '2025-03-02', 'mother', 'declined'),
      rating('O3', '2025-03-03', 'mother', 'absent'),
    );
    expect(lines('MM-23', records)).toEqual([
      'occasion O1: counts, the family and somebody else gave a number',
      'occasion O2: in_denominator, nobody of the family gave a number',
      'occasion O3: left_out, nobody gave a number',
    ]);
  });

  it('are compared on one question and wording only', () => {
    const records = rows(
      'ratings',
      rating('O1', '2025-03-01', 'mother', 4),
      rating('O1', '2025-03-01', 'chair', 4, { anchors: 'closure' }),
    );
    expect(lines('MM-26', records)).toEqual([
      'occasion O1, safety@standard: left_out, only the family gave a number',
      'occasion O1, safety@closure: left_out, another question, or another wording of 0 and 10',
    ]);
  });

  it('are set beside the occasion before, and count where the later one was', () => {
    const records = rows(
      'ratings',
      rating('O1', '2024-11-01', 'chair', 3),
      rating('O2', '2025-03-01', 'chair', 5, { team_code: 'T2' }),
      rating('O3', '2025-03-02', 'chair', 5, { case_ref: 2 }),
    );
    expect(lines('MM-27/professional/rising', records)).toEqual([
      'case 1: counts, up by two points or more',
      'case 2: left_out, no earlier occasion to set it beside',
    ]);
    expect(lines('MM-27/professional/rising', records, { unit: team('T1') })).toEqual([
      'case 2: left_out, no earlier occasion to set it beside',
      'case 1: left_out, another team: the whole of it counts there',
    ]);
    expect(lines('MM-27/family/rising', records)[0]).toBe('case 1: left_out, no number from this voice (family) this month');
  });

  it('belong to the month of the earliest row of their occasion', () => {
    const records = rows('ratings', rating('O1', '2025-03-31', 'chair', 'absent'), rating('O1', '2025-04-01', 'mother', 4));
    expect(lines('MM-23', records)).toEqual(['occasion O1: in_denominator, only the family gave a number']);
    expect(lines('MM-23', records, { month: '2025-04' })).toEqual([]);
  });
});

it('shows the two answers of a pair of auditors, and audits that nobody read a second time', () => {
  const audit = (audit_ref: string) => ({ audit_ref, kind: 'collaborative', audited_on: '2025-02-01', team_code: 'T1' });
  const answer = (item: string, rater: string, stage: string, evidence: number | string) => {
    return { audit_ref: 'A1', item, rater, stage, evidence };
  };
  const answers = [
    answer('d1.1', 'auditor', 'first', 3),
    answer('d1.1', 'second_auditor', 'blind_second', 3),
    answer('d1.2', 'auditor', 'first', 'cannot_tell'),
    answer('d1.2', 'second_auditor', 'blind_second', 2),
  ];
  expect(lines('MM-19', [...rows('audits', audit('A1'), audit('A2')), ...rows('audit_answers', ...answers)])).toEqual([
    'audit A1, d1.1: counts, both gave the same rating',
    'audit A1, d1.2: left_out, only one of the two auditors rated it',
    'audit A2: left_out, nobody rated it a second time',
  ]);
});

it('counts each judge once, with the latest score', () => {
  const judgement = (judge: string, judged_on: string, score: number, theme = 'whole') => ({ judge, judged_on, theme, score });
  const records = rows(
    'judgements',
    judgement('L1', '2025-01-15', 3),
    judgement('L1', '2025-03-15', 5),
    judgement('L2', '2025-03-15', 6, 'learning'),
  );
  expect(lines('LD-10/5', records)).toEqual([
    'judge L1: counts, scored 5',
    'judge L1: left_out, an earlier score of the same judge',
    'judge L2: left_out, a score for one theme only',
  ]);
});
