import { monthFromText } from '@waymark/calendar';
import { type RecordObserver, flowsOf, judged, numberOf, textOf, unitOfRow } from '@waymark/observations';

/** Everybody who was asked for a view by a family or child survey: 1 who replied (MM-11). */
export const everybodyMeasure = 'invitations/everybody';

/** The same for one group, such as under_11. Groups overlap and are part of everybody already. */
export function groupMeasure(group: string): string {
  return `invitations/group/${group}`;
}

/** Everybody who was asked for a view by one survey, staff surveys among them: 1 who replied. */
export function askedMeasure(instrument: string): string {
  return `invitations/asked/${instrument}`;
}

const familySurveys: readonly string[] = ['parent-carer/1', 'young-person/1', 'child/1', 'network/1'];

/** Who was asked and who replied; counts only, never linked to replies. Somebody who declined was asked. */
export const invitationObserver: RecordObserver = {
  subject: 'record',
  name: 'invitations',
  version: 2,
  datasets: ['invitations'],
  observe: ({ values }) => {
    const [month, invited, replied] = [
      monthFromText(textOf(values, 'month')),
      numberOf(values, 'invited'),
      numberOf(values, 'replied'),
    ];
    if (month === undefined || invited === undefined || replied === undefined) return [];
    const measured = measuresOf(textOf(values, 'instrument'), textOf(values, 'group')).flatMap((measure) => [
      { ...judged(measure, true), times: replied },
      { ...judged(measure, false), times: invited - replied },
    ]);
    return flowsOf(month, unitOfRow(values['team_code']), measured);
  },
};

function measuresOf(instrument: string, group: string): readonly string[] {
  const isFamily = familySurveys.includes(instrument);
  if (group !== '') return isFamily ? [groupMeasure(group)] : [];
  return [...(isFamily ? [everybodyMeasure] : []), askedMeasure(instrument)];
}
