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

/** Findings of audits and panels that are a strength (1) or a worry (0), in the month in which they were found (LD-07). */
export const strengthsMeasure = 'findings/strengths';

/** Accepted findings of audits and panels, 90 days on: 1 where they became teaching in that time (LR-15). */
export const taughtMeasure = 'findings/taught';

/** Accepted findings of any source, 180 days on: 1 where a targeted piece of work began in that time (OA-09). */
export const workedOnMeasure = 'findings/worked-on';

const learningSources: readonly string[] = ['audit', 'panel'];
const workColumns: readonly string[] = ['worried', 'needs_to_happen'];
const daysToTeach = 90;
const daysToBegin = 180;

/** What became of what was found. */
export const findingObserver: RecordObserver = {
  subject: 'record',
  name: 'findings',
  version: 1,
  datasets: ['findings'],
  observe: observeFinding,
};

function observeFinding({ values }: ObservedRecord): readonly Observation[] {
  const isForLearning = learningSources.includes(textOf(values, 'source'));
  const column = textOf(values, 'column');
  const isAcceptedWork = workColumns.includes(column) && textOf(values, 'accepted') === 'yes';
  return [
    ...(isForLearning && column !== 'needs_to_happen' ? strength(values, column === 'working_well') : []),
    ...(isForLearning && isAcceptedWork ? followed(values, taughtMeasure, 'learning_event_on', daysToTeach) : []),
    ...(isAcceptedWork ? followed(values, workedOnMeasure, 'targeted_work_on', daysToBegin) : []),
  ];
}

function strength(values: RecordValues, isStrength: boolean): readonly Observation[] {
  const found = dayOf(values, 'found_on');
  return found === undefined
    ? []
    : flowsOf(monthOf(found), unitOfRow(values['team_code']), [judged(strengthsMeasure, isStrength)]);
}

/** Whether something followed a finding in so many days, said in the month in which those days are over. */
function followed(values: RecordValues, measure: string, column: string, days: number): readonly Observation[] {
  const [found, then] = [dayOf(values, 'found_on'), dayOf(values, column)];
  if (found === undefined) return [];
  const last = addDays(found, days);
  const isFollowed = then !== undefined && then >= found && then <= last;
  return flowsOf(monthOf(last), unitOfRow(values['team_code']), [judged(measure, isFollowed)]);
}
