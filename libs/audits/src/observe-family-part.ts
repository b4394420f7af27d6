import { monthOf } from '@waymark/calendar';
import { type RecordObserver, dayOf, flowsOf, judged, textOf, unitOfRow } from '@waymark/observations';
import { caseAudits } from './case-audits.js';

/** Audits of cases that say whether family or child took part: 1 where either did (MM-22). */
export const familyHeardMeasure = 'audits/family-heard';

const answers: readonly string[] = ['yes', 'offered_declined', 'not_offered'];

/** Whether audits heard the family. */
export const familyPartObserver: RecordObserver = {
  subject: 'record',
  name: 'family-part',
  version: 1,
  datasets: ['audits'],
  observe: ({ values }) => {
    const audited = dayOf(values, 'audited_on');
    const parts = [textOf(values, 'family_part'), textOf(values, 'child_part')].filter((part) => answers.includes(part));
    if (audited === undefined || parts.length === 0 || !caseAudits.includes(textOf(values, 'kind'))) return [];
    const heard = judged(familyHeardMeasure, parts.includes('yes'));
    return flowsOf(monthOf(audited), unitOfRow(values['team_code']), [heard], { pathway: values['pathway'] });
  },
};
