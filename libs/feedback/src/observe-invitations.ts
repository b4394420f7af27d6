import { monthFromText } from '@waymark/calendar';
import { type RecordObserver, flowsOf, judged, numberOf, textOf, unitOfRow } from '@waymark/observations';

/** Everybody who was asked for a view by a family or child survey: 1 who replied (MM-11). */
export const everybodyMeasure = 'invitations/everybody';

/** The same for one group, such as under_11. Groups overlap and are part of everybody already. */
export function groupMeasure(group: string): string {
  return `invitations/group/${group}`;
}

const familySurveys: readonly string[] = ['parent-carer/1', 'young-person/1', 'child/1', 'network/1'];

/** Who was asked and who replied; counts only, never linked to replies. Somebody who declined was asked. */
export const invitationObserver: RecordObserver = {
  subject: 'record',
  name: 'invitations',
  version: 1,
  datasets: ['invitations'],
  observe: ({ values }) => {
    const [month, invited, replied] = [
      monthFromText(textOf(values, 'month')),
      numberOf(values, 'invited'),
      numberOf(values, 'replied'),
    ];
    if (month === undefined || invited === undefined || replied === undefined) return [];
    if (!familySurveys.includes(textOf(values, 'instrument'))) return [];
    const group = textOf(values, 'group');
    const measure = group === '' ? everybodyMeasure : groupMeasure(group);
    return flowsOf(month, unitOfRow(values['team_code']), [
      { ...judged(measure, true), times: replied },
      { ...judged(measure, false), times: invited - replied },
    ]);
  },
};
