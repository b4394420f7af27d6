import { type Month, addMonths, monthOf } from '@waymark/calendar';
import { type ObservedRecord, type SubjectObserver, dayOf, snapshotsOf, textOf, unitOfRow } from '@waymark/observations';
import { caseAudits } from './case-audits.js';

/** Open cases of a snapshot that were audited in the three months that end with the snapshot's month (MM-21). */
export const openCaseAuditedMeasure = 'audits/open-case-audited';

const windowMonths = 3;

/** How far audits reach into open cases: team and pathway are those of the snapshot's row, not of the audit; audited twice counts once. */
export const reachObserver: SubjectObserver = {
  subject: 'case',
  name: 'audit-reach',
  version: 1,
  datasets: ['practice', 'audits'],
  subjectsOf: (_, values) => [textOf(values, 'case_ref')],
  observe: (_, records) => {
    const audited = monthsOfAudits(records);
    return records.flatMap(({ dataset, values }) => {
      const day = dataset === 'practice' ? dayOf(values, 'snapshot_on') : undefined;
      if (day === undefined || !audited.some((month) => isInWindow(month, monthOf(day)))) return [];
      const measured = [{ measure: openCaseAuditedMeasure, value: 1 }];
      return snapshotsOf(day, unitOfRow(values['team_code']), measured, { pathway: values['pathway'] });
    });
  },
};

function monthsOfAudits(records: readonly ObservedRecord[]): readonly Month[] {
  return records
    .filter(({ dataset, values }) => dataset === 'audits' && caseAudits.includes(textOf(values, 'kind')))
    .flatMap(({ values }) => {
      const day = dayOf(values, 'audited_on');
      return day === undefined ? [] : [monthOf(day)];
    });
}

function isInWindow(audited: Month, month: Month): boolean {
  return audited <= month && month < addMonths(audited, windowMonths);
}
