import { monthOf } from '@waymark/calendar';
import {
  type Measured,
  type RecordValues,
  type SubjectObserver,
  dayOf,
  flowsOf,
  judged,
  textOf,
  unitOfRow,
} from '@waymark/observations';
import { caseAudits } from './case-audits.js';
import { type AuditAnswers, answerBy, answersOf, standingAnswer } from './standing-answer.js';

/** Audits of cases with evidence to both items: 1 where the child's daily life is clear and their words changed something (MM-13). */
export const dailyLifeMeasure = 'audits/daily-life';

/** Checks of a danger statement on all seven points: 1 where six or seven are met (MM-14). */
export const dangerStatementMeasure = 'audits/danger-statement';

/** Items that two auditors rated apart: four times the first's evidence plus the second's (MM-19). */
export const pairMeasure = 'audits/pair';

const dailyLifeItems: readonly string[] = ['d1.1', 'd1.2'];
const clearEvidence = 2;
const statementPoints: readonly string[] = ['s.1', 's.2', 's.3', 's.4', 's.5', 's.6', 's.7'];
const goodPoints = 6;
const evidenceLevels = 4;

/** What an audit found, out of the audit and its answers. */
export const auditObserver: SubjectObserver = {
  subject: 'audit',
  name: 'audits',
  version: 1,
  datasets: ['audits', 'audit_answers'],
  subjectsOf: (_, values) => [textOf(values, 'audit_ref')],
  observe: (_, records) => {
    const audit = records.find(({ dataset }) => dataset === 'audits')?.values;
    const audited = audit && dayOf(audit, 'audited_on');
    if (!audit || audited === undefined) return [];
    const answers = answersOf(records);
    const measured = [...dailyLife(audit, answers), ...dangerStatement(audit, answers), ...pairs(answers)];
    return flowsOf(monthOf(audited), unitOfRow(audit['team_code']), measured, { pathway: audit['pathway'] });
  },
};

function dailyLife(audit: RecordValues, answers: AuditAnswers): readonly Measured[] {
  if (!caseAudits.includes(textOf(audit, 'kind'))) return [];
  const evidence = dailyLifeItems.map((item) => standingAnswer(answers, item, 'evidence'));
  if (!evidence.every((level) => typeof level === 'number')) return [];
  return [
    judged(
      dailyLifeMeasure,
      evidence.every((level) => level >= clearEvidence),
    ),
  ];
}

function dangerStatement(audit: RecordValues, answers: AuditAnswers): readonly Measured[] {
  const isOfStatements = ['', 'statement-micro-audit/1'].includes(textOf(audit, 'instrument'));
  if (textOf(audit, 'kind') !== 'statement_micro_audit' || !isOfStatements) return [];
  const points = statementPoints.map((item) => standingAnswer(answers, item, 'choice'));
  if (!points.every((answer) => answer === 'yes' || answer === 'no')) return [];
  return [judged(dangerStatementMeasure, points.filter((answer) => answer === 'yes').length >= goodPoints)];
}

function pairs(answers: AuditAnswers): readonly Measured[] {
  return [...answers.values()].flatMap((ofItem) => {
    const first = answerBy(ofItem, { rater: 'auditor', stage: 'first' }, 'evidence');
    const second = answerBy(ofItem, { rater: 'second_auditor', stage: 'blind_second' }, 'evidence');
    if (typeof first !== 'number' || typeof second !== 'number') return [];
    return [{ measure: pairMeasure, value: first * evidenceLevels + second }];
  });
}
