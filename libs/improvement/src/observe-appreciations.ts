import { monthOf } from '@waymark/calendar';
import { type RecordObserver, dayOf, flowsOf, textOf, unitOfRow } from '@waymark/observations';

/** Pieces of good practice that somebody named and that were accepted (LD-06). */
export const acceptedMeasure = 'appreciations/accepted';

/** Good practice that was named, in the month in which it was. */
export const appreciationObserver: RecordObserver = {
  subject: 'record',
  name: 'appreciations',
  version: 1,
  datasets: ['appreciations'],
  observe: ({ values }) => {
    const given = dayOf(values, 'given_on');
    if (given === undefined || textOf(values, 'accepted') !== 'yes') return [];
    return flowsOf(monthOf(given), unitOfRow(values['team_code']), [{ measure: acceptedMeasure, value: 1 }]);
  },
};
