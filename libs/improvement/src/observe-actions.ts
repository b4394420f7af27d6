import { addDays, monthOf } from '@waymark/calendar';
import {
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

/** Actions in the month in which they were raised: 1 where the people affected were asked in time, and it changed something (LD-05). */
export const askedMeasure = 'actions/asked';

/** Actions 90 days past their due date: 1 where they are done and somebody looked by then whether they helped (OA-10). */
export const checkedMeasure = 'actions/checked';

const daysToCheck = 90;

/** Whether people were asked before an action, and whether anybody looked at its effect. */
export const actionObserver: RecordObserver = {
  subject: 'record',
  name: 'actions',
  version: 1,
  datasets: ['actions'],
  observe: observeAction,
};

function observeAction({ values }: ObservedRecord): readonly Observation[] {
  const [raised, due] = [dayOf(values, 'raised_on'), dayOf(values, 'due_on')];
  const unit = unitOfRow(values['team_code']);
  return [
    ...(raised === undefined ? [] : flowsOf(monthOf(raised), unit, [judged(askedMeasure, isAskedInTime(values))])),
    ...(due === undefined ? [] : flowsOf(monthOf(addDays(due, daysToCheck)), unit, [judged(checkedMeasure, isChecked(values))])),
  ];
}

function isAskedInTime(values: RecordValues): boolean {
  const [asked, done] = [dayOf(values, 'people_asked_on'), dayOf(values, 'done_on')];
  return asked !== undefined && textOf(values, 'people_asked_changed') === 'yes' && (done === undefined || asked <= done);
}

function isChecked(values: RecordValues): boolean {
  const [due, done, checked] = [dayOf(values, 'due_on'), dayOf(values, 'done_on'), dayOf(values, 'effect_checked_on')];
  const isLookedAt = done !== undefined && checked !== undefined && textOf(values, 'effect') !== '';
  return isLookedAt && due !== undefined && checked <= addDays(due, daysToCheck);
}
