import type { Day } from '@waymark/calendar';
import { type Post, postsOf } from '@waymark/authority';
import { type ObservedRecord, dayOf, textOf } from '@waymark/observations';

/** An event that somebody attended in full. The first day decides. */
export interface Attendance {
  readonly event: string;
  readonly on: Day;
}

/** What is known of one person's posts and learning. */
export interface Learner {
  readonly posts: readonly Post[];
  readonly attended: readonly Attendance[];
  /** The first days of the events at which the person taught. */
  readonly taughtOn: readonly Day[];
}

/** A person out of the rows that name them, as somebody in post, as attendee or as trainer. Booked or half attended is not attended. */
export function learnerOf(person: string, records: readonly ObservedRecord[]): Learner {
  const training = records.filter(({ dataset }) => dataset === 'training').map(({ values }) => values);
  const attended = training.filter(
    (values) => textOf(values, 'person_ref') === person && textOf(values, 'status') === 'attended',
  );
  const taught = training.filter((values) => textOf(values, 'trainer_ref') === person);
  return {
    posts: postsOf(records),
    attended: attended.flatMap((values) => {
      const on = dayOf(values, 'held_on');
      return on === undefined ? [] : [{ event: textOf(values, 'event_type'), on }];
    }),
    taughtOn: taught.flatMap((values) => dayOf(values, 'held_on') ?? []),
  };
}

/** The first day on which one of these events was attended; `undefined` where none was. */
export function firstAttended({ attended }: Learner, events: readonly string[]): Day | undefined {
  const days = attended.filter(({ event }) => events.includes(event)).map(({ on }) => on);
  return days.length === 0 ? undefined : days.reduce((first, day) => (day < first ? day : first));
}
