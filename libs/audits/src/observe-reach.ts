import { type Month, addMonths, monthOf, monthText } from '@waymark/calendar';
import { type RecordValues, type SubjectObserver, dayOf, snapshotsOf, textOf, unitOfRow } from '@waymark/observations';
import { caseAudits } from './case-audits.js';

/** Open cases of a snapshot that were audited in the three months that end with the snapshot's month (MM-21). */
export const openCaseAuditedMeasure = 'audits/open-case-audited';

const windowMonths = 3;

/**
 * How far audits reach into open cases. The subject is a case in one month: an audit is about its case in the month in which it was done
 * and the two after it, so that a new snapshot or audit looks again at those months only, however long a case is open.
 */
export const reachObserver: SubjectObserver = {
  subject: 'case-month',
  name: 'audit-reach',
  version: 1,
  datasets: ['practice', 'audits'],
  subjectsOf: (dataset, values) => monthsOf(dataset, values).map((month) => `${textOf(values, 'case_ref')}/${monthText(month)}`),
  observe: (_, records) => {
    if (!records.some(({ dataset }) => dataset === 'audits')) return [];
    return records.flatMap(({ dataset, values }) => {
      const day = dayOf(values, 'snapshot_on');
      if (dataset !== 'practice' || day === undefined) return [];
      const audited = { measure: openCaseAuditedMeasure, value: 1 };
      return snapshotsOf(day, unitOfRow(values['team_code']), [audited], { pathway: values['pathway'] });
    });
  },
};

function monthsOf(dataset: string, values: RecordValues): readonly Month[] {
  const day = dayOf(values, dataset === 'practice' ? 'snapshot_on' : 'audited_on');
  if (day === undefined) return [];
  const month = monthOf(day);
  if (dataset === 'practice') return [month];
  if (!caseAudits.includes(textOf(values, 'kind'))) return [];
  return Array.from({ length: windowMonths }, (_, later) => addMonths(month, later));
}
