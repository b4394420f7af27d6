import {
  type Measured,
  type Observation,
  type ObservedRecord,
  type RecordObserver,
  type RecordValues,
  dayOf,
  judged,
  numberOf,
  snapshotsOf,
  textOf,
  unitOfRow,
} from '@waymark/observations';
import { mapElements } from './map-elements.js';

/** Every open case of a snapshot: it says which days a team has sent. */
export const practiceRowsMeasure = 'practice/rows';

/** Open cases that an element applies to: 1 where it is present (OA-03). */
export function elementMeasure(element: string): string {
  return `practice/${element}`;
}

/** Danger and worry statements of cases where both numbers are known: 1 those with both a goal and a scale (OA-04). */
export const statementsMeasure = 'practice/paired-statements';

/** Open cases with a plan, in draft or in use: 1 where a family network meeting was held (OA-16). */
export const meetingsMeasure = 'practice/plan-with-network-meeting';

/** What each open case shows on the day of a snapshot, for all cases and by pathway. */
export const practiceObserver: RecordObserver = {
  subject: 'record',
  name: 'practice',
  version: 1,
  datasets: ['practice'],
  observe: observeCase,
};

function observeCase({ values }: ObservedRecord): readonly Observation[] {
  const day = dayOf(values, 'snapshot_on');
  if (day === undefined) return [];
  const measured = [{ measure: practiceRowsMeasure, value: 0 }, ...elements(values), ...statements(values), ...meetings(values)];
  return snapshotsOf(day, unitOfRow(values['team_code']), measured, { pathway: values['pathway'] });
}

const elementsByMeasure = Object.entries(mapElements).map(([name, isPresent]) => ({ measure: elementMeasure(name), isPresent }));

function elements(values: RecordValues): readonly Measured[] {
  return elementsByMeasure.flatMap(({ measure, isPresent }) => {
    const present = isPresent(values);
    return present === undefined ? [] : [judged(measure, present)];
  });
}

function statements(values: RecordValues): readonly Measured[] {
  const [all, paired] = [numberOf(values, 'statements'), numberOf(values, 'statements_paired')];
  if (all === undefined || paired === undefined) return [];
  return [
    { ...judged(statementsMeasure, true), times: paired },
    { ...judged(statementsMeasure, false), times: all - paired },
  ];
}

function meetings(values: RecordValues): readonly Measured[] {
  const hasPlan = ['draft', 'active', 'tested'].includes(textOf(values, 'plan'));
  return hasPlan ? [judged(meetingsMeasure, textOf(values, 'network_meeting_on') !== '')] : [];
}
