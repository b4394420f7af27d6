import { dayText } from '@waymark/calendar';
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
  const snapshot = (on: string) => row('practice', { case_ref: 'C1', snapshot_on: on, team_code: 'T9', pathway: null });
  const spoken = (...records: readonly ObservedRecord[]) =>
    [...reachObserver.observe('C1', records)].map((one) => [
      one.unit,
      one.split,
      one.grain === 'snapshot' ? dayText(one.day) : '',
    ]);

  it('lasts for the month of an audit and the two after, from the first day of the audit’s month', () => {
    const audited = anAudit({ audited_on: '2025-11-30' });
    const days = ['2025-10-31', '2025-11-15', '2026-01-31', '2026-02-28'];
    expect(spoken(audited, ...days.map(snapshot)).map(([, , day]) => day)).toEqual(['2025-11-15', '2026-01-31']);
  });

  it('counts each snapshot row once, however often the case was audited, in the row’s own team', () => {
    const records = [anAudit(), anAudit({ audit_ref: 'A2' }), snapshot('2025-03-31')];
    expect(spoken(...records)).toEqual([['t:T9', '', '2025-03-31']]);
  });

  it('leaves out checks of single statements', () => {
    expect(spoken(anAudit({ kind: 'statement_micro_audit' }), snapshot('2025-03-31'))).toEqual([]);
  });
});
