import { monthOf } from '@waymark/calendar';
import {
  type Observation,
  type ObservedRecord,
  type RecordObserver,
  dayOf,
  sinceEver,
  splitsOf,
  stocksOf,
  textOf,
  whole,
} from '@waymark/observations';

/** Partner agencies whose step on the ladder is known: 1 where they use the approach or lead with it (LR-14). */
export const usingMeasure = 'agencies/using';

const usingSteps: readonly string[] = ['using', 'leading'];

/** How far partner agencies have come. Where an agency stood before its step is not known and counts as not yet. */
export const agencyObserver: RecordObserver = {
  subject: 'record',
  name: 'agencies',
  version: 1,
  datasets: ['agencies'],
  observe: observeAgency,
};

function observeAgency({ values }: ObservedRecord): readonly Observation[] {
  const [step, since] = [textOf(values, 'adoption'), dayOf(values, 'adoption_on')];
  if (textOf(values, 'sector') === 'council' || step === '' || since === undefined) return [];
  const from = monthOf(since);
  return stocksOf([sinceEver, from], (month) => {
    const value = usingSteps.includes(step) && month >= from ? 1 : 0;
    return splitsOf({ agency: values['agency_code'] }).map((split) => ({ measure: usingMeasure, unit: whole, split, value }));
  });
}
