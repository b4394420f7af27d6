import { type Day, type Month, lastDayOf, monthOf } from '@waymark/calendar';
import { type ObservedRecord, type RecordValues, dayOf, monthAfter, textOf } from '@waymark/observations';
import { isCouncil } from './council.js';

/** One post that somebody holds or held: a row of `people`. */
export interface Post {
  readonly team: string;
  readonly role: string;
  readonly isCouncils: boolean;
  readonly startedOn: Day;
  /** The last day in post; left out while it is held. */
  readonly leftOn: Day | undefined;
  readonly holdsCases: boolean;
  readonly isLeaders: boolean;
  readonly practiceRole: string;
}

/** The posts of one person, in no particular order, out of records of any datasets. */
export function postsOf(records: readonly ObservedRecord[]): readonly Post[] {
  return records.filter(({ dataset }) => dataset === 'people').flatMap(({ values }) => postOf(values) ?? []);
}

function postOf(values: RecordValues): Post | undefined {
  const startedOn = dayOf(values, 'started_on');
  if (startedOn === undefined) return undefined;
  return {
    team: textOf(values, 'team_code'),
    role: textOf(values, 'job_role'),
    isCouncils: isCouncil(values),
    startedOn,
    leftOn: dayOf(values, 'left_on'),
    holdsCases: textOf(values, 'case_holder') === 'yes',
    isLeaders: textOf(values, 'leader') === 'yes',
    practiceRole: textOf(values, 'practice_role'),
  };
}

/** Whether a post is held on a day; the last day in post is still held. */
export function isHeldOn({ startedOn, leftOn }: Post, on: Day): boolean {
  return startedOn <= on && (leftOn === undefined || leftOn >= on);
}

/** Whether a post is held on the last day of a month. */
export function isHeldAtEndOf(post: Post, month: Month): boolean {
  return isHeldOn(post, lastDayOf(month));
}

/** The months from which a post is held, or no longer held, on a month's last day. */
export function monthsOfChange({ startedOn, leftOn }: Post): readonly Month[] {
  return leftOn === undefined ? [monthOf(startedOn)] : [monthOf(startedOn), monthAfter(leftOn)];
}
