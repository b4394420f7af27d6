import { addDays, monthOf } from '@waymark/calendar';
import {
  type Measured,
  type Observation,
  type ObservedRecord,
  type RecordObserver,
  type RecordValues,
  dayOf,
  flowsOf,
  judged,
  textOf,
  unitOfRow,
} from '@waymark/observations';

/** Individual sessions in the month in which they were due: 1 where they were held in time (OA-15/held). */
export const heldMeasure = 'supervision/held';

/** The same, without those held in time to which a map does not apply: 1 where held in time and the map was used (OA-15). */
export const mapUsedMeasure = 'supervision/map-used';

/** Group sessions in the month in which they were held (LR-10). */
export const groupMeasure = 'supervision/group';

/** A session may be held a fortnight late and still be held in time. */
const daysOfGrace = 14;

/** Whether supervision happened and used the map. */
export const supervisionObserver: RecordObserver = {
  subject: 'record',
  name: 'supervision',
  version: 1,
  datasets: ['supervision'],
  observe: observeSession,
};

function observeSession({ values }: ObservedRecord): readonly Observation[] {
  const [kind, unit] = [textOf(values, 'kind'), unitOfRow(values['team_code'])];
  const [due, held] = [dayOf(values, 'due_on'), dayOf(values, 'held_on')];
  if (kind === 'group' && held !== undefined) return flowsOf(monthOf(held), unit, [{ measure: groupMeasure, value: 1 }]);
  if (kind !== 'individual' || due === undefined) return [];
  return flowsOf(monthOf(due), unit, planned(values, held !== undefined && held <= addDays(due, daysOfGrace)));
}

function planned(values: RecordValues, isHeldInTime: boolean): readonly Measured[] {
  const mapUsed = textOf(values, 'map_used');
  const held = judged(heldMeasure, isHeldInTime);
  const doesNotApply = isHeldInTime && mapUsed === 'not_applicable';
  return doesNotApply ? [held] : [held, judged(mapUsedMeasure, isHeldInTime && mapUsed === 'yes')];
}
