import type { ObservedRecord, RecordValues } from '@waymark/observations';
import { auditObserver, familyPartObserver, reachObserver } from './index.js';
import { answersOf, standingAnswer } from './standing-answer.js';

const row = (dataset: string, values: RecordValues): ObservedRecord => ({ dataset, key: JSON.stringify(values), values });
const anAudit = (values: RecordValues = {}) =>
  row('audits', {
    audit_ref: 'A1',
    kind: 'collaborative',
    audited_on: '2025-03-01',
    case_ref: 'C1',
    team_code: 'T1',
    pathway: 'child_in_need',
    ...values,
  });
const anAnswer = (item: string, evidence: number | string | null, rater = 'auditor', stage = 'first') =>
  row('audit_answers', { audit_ref: 'A1', item, rater, stage, evidence });

describe('the standing answer', () => {
  const standing = (...answers: readonly ObservedRecord[]) => standingAnswer(answersOf(answers), 'd1.1', 'evidence');

  it('is the moderator’s, whatever came before', () => {
    expect(
      standing(anAnswer('d1.1', 3), anAnswer('d1.1', 2, 'auditor', 'agreed'), anAnswer('d1.1', 1, 'moderator', 'moderated')),
    ).toBe(1);
    expect(standing(anAnswer('d1.1', 3), anAnswer('d1.1', 'not_applicable', 'moderator', 'moderated'))).toBe('not_applicable');
  });

  it('passes over a blank, which is no answer', () => {
    expect(standing(anAnswer('d1.1', 3), anAnswer('d1.1', null, 'moderator', 'moderated'))).toBe(3);
  });

  it('is never a worker’s, a parent’s or a blind second', () => {
    expect(standing(anAnswer('d1.1', 3, 'worker'), anAnswer('d1.1', 2, 'second_auditor', 'blind_second'))).toBeNull();
  });
});

describe('an audit', () => {
  const measures = (...records: readonly ObservedRecord[]) =>
    [...auditObserver.observe('A1', records)].map(({ measure, split, value }) => `${measure} ${split} ${value}`);

  it('says nothing while only its answers are known', () => {
    expect(measures(anAnswer('d1.1', 3), anAnswer('d1.2', 3))).toEqual([]);
  });

  it('speaks for all audits and for its pathway', () => {
    expect(measures(anAudit(), anAnswer('d1.1', 2), anAnswer('d1.2', 1))).toEqual([
      'audits/daily-life  0',
      'audits/daily-life pathway=child_in_need 0',
    ]);
  });

  it('keeps both ratings of a pair apart', () => {
    const [pair] = measures(
      anAudit({ kind: 'observation' }),
      anAnswer('d4.1', 3),
      anAnswer('d4.1', 1, 'second_auditor', 'blind_second'),
    );
    expect(pair).toBe('audits/pair  13');
  });

  it('heard the family where either part says so', () => {
    const heard = (values: RecordValues) => [...familyPartObserver.observe(anAudit(values))].map(({ value }) => value)[0];
    expect(heard({ family_part: 'not_offered', child_part: 'yes' })).toBe(1);
    expect(heard({ family_part: null, child_part: 'not_applicable' })).toBeUndefined();
    expect(heard({ kind: 'supervision', family_part: 'yes' })).toBeUndefined();
  });
});

describe('the reach of audits', () => {
  it('concerns a case in the month of its audit and the two after', () => {
    const subjects = reachObserver.subjectsOf('audits', anAudit({ audited_on: '2025-11-30' }).values);
    expect(subjects).toEqual(['C1/2025-11', 'C1/2025-12', 'C1/2026-01']);
    expect(reachObserver.subjectsOf('practice', { case_ref: 'C1', snapshot_on: '2026-01-15' })).toEqual(['C1/2026-01']);
    expect(reachObserver.subjectsOf('audits', anAudit({ kind: 'statement_micro_audit' }).values)).toEqual([]);
  });

  it('counts each snapshot row once, however often the case was audited, in the row’s own team', () => {
    const snapshot = row('practice', { case_ref: 'C1', snapshot_on: '2025-03-31', team_code: 'T9', pathway: null });
    const audited = [...reachObserver.observe('C1/2025-03', [anAudit(), anAudit({ audit_ref: 'A2' }), snapshot])];
    expect(audited.map(({ unit, split, value }) => [unit, split, value])).toEqual([['t:T9', '', 1]]);
    expect([...reachObserver.observe('C1/2025-03', [snapshot])]).toEqual([]);
  });
});
