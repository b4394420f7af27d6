import { agencyOf, roleOfWords } from '@waymark/authority';
import { type Day, addMonths, monthOf } from '@waymark/calendar';
import {
  type Observation,
  type ObservedRecord,
  type RecordObserver,
  type RecordValues,
  dayOf,
  flowsOf,
  judged,
  stocksOf,
  textOf,
  unitOfRow,
  whole,
} from '@waymark/observations';
import { monthsOfRecency } from './practice-leads.js';

/** People trained three calendar months before who were asked: 1 where they used it with a family (LR-06). */
export const usedMeasure = 'training/used';

/** Training rows of any kind in the 60 days that end with the month: whether anything was sent. */
export const recentMeasure = 'training/last-60-days';

const monthsToUse = 3;

/** What each row of training says by itself. */
export const trainingObserver: RecordObserver = {
  subject: 'record',
  name: 'training',
  version: 1,
  datasets: ['training'],
  observe: observeRow,
};

function observeRow({ values }: ObservedRecord): readonly Observation[] {
  const held = dayOf(values, 'held_on');
  return held === undefined ? [] : [...recent(held), ...used(values, held)];
}

function recent(held: Day): readonly Observation[] {
  const [from, until] = monthsOfRecency(held);
  const standing = { measure: recentMeasure, unit: whole, split: '', value: 0 };
  return stocksOf([from, until], (month) => (month < until ? [standing] : []));
}

function used(values: RecordValues, held: Day): readonly Observation[] {
  const answer = textOf(values, 'used_after_3_months');
  if (textOf(values, 'status') !== 'attended' || !['yes', 'no'].includes(answer)) return [];
  const cuts = { agency: agencyOf(values), role: roleOfWords(textOf(values, 'job_role')) };
  const month = addMonths(monthOf(held), monthsToUse);
  return flowsOf(month, unitOfRow(values['team_code']), [judged(usedMeasure, answer === 'yes')], cuts);
}
