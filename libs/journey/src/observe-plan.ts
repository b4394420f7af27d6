import { monthOf } from '@waymark/calendar';
import {
  type Observation,
  type ObservedRecord,
  type RecordObserver,
  dayOf,
  flowsOf,
  judged,
  textOf,
  unitOfRow,
} from '@waymark/observations';

/** Milestones in the month for which they were first planned: 1 where people were asked in time, and it changed something (LD-05). */
export const planAskedMeasure = 'plan/asked';

/** Milestones in the month for which they were first planned: 1 where they were done by that first date (LD-11). */
export const landedMeasure = 'plan/landed';

/** What became of the milestones of the plan; forecasts are not decisions and say nothing. A milestone has no team. */
export const planObserver: RecordObserver = {
  subject: 'record',
  name: 'plan',
  version: 1,
  datasets: ['plan'],
  observe: observeItem,
};

function observeItem({ values }: ObservedRecord): readonly Observation[] {
  const planned = dayOf(values, 'baseline_due_on');
  if (planned === undefined || textOf(values, 'kind') !== 'milestone') return [];
  const [done, asked] = [dayOf(values, 'done_on'), dayOf(values, 'people_asked_on')];
  const isAsked =
    asked !== undefined && textOf(values, 'people_asked_changed') === 'yes' && (done === undefined || asked <= done);
  const isLanded = done !== undefined && done <= planned;
  const unit = unitOfRow(undefined, values['service_area']);
  return flowsOf(monthOf(planned), unit, [judged(planAskedMeasure, isAsked), judged(landedMeasure, isLanded)]);
}
