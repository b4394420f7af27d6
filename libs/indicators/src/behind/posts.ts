import { type Day, type Month, firstDayOf, lastDayOf } from '@waymark/calendar';
import { type CellUnit, type ObservedRecord, type RecordValues, dayOf, textOf, unitOfRow } from '@waymark/observations';
import { type Judged, rowsBy, rowsOf } from './definition.js';
import { type Verdict, leftOut } from './verdict.js';

export const socialWorkers: readonly string[] = [
  'social_worker',
  'senior_social_worker',
  'newly_qualified',
  'supervising_social_worker',
];

/** The council's own: it names no agency. */
export const isCouncils = (post: RecordValues) => textOf(post, 'agency_code') === '';

/** A council post that core training is planned for. */
export const isInScope = (post: RecordValues) => isCouncils(post) && textOf(post, 'job_role') !== 'other';

/** Whether a post is held on a day; the last day in post is still held. */
export function isHeldOn(post: RecordValues, on: Day): boolean {
  return isHeldBetween(post, on, on);
}

function isHeldBetween(post: RecordValues, from: Day, to: Day): boolean {
  const [started, left] = [dayOf(post, 'started_on'), dayOf(post, 'left_on')];
  return started !== undefined && started <= to && (left === undefined || left >= from);
}

export function placesOf(posts: readonly ObservedRecord[]): readonly CellUnit[] {
  return [...new Set(posts.map(({ values }) => unitOfRow(values['team_code'])))];
}

/** Which posts make somebody count, and what is said of a person without one. */
export interface WantedPost {
  readonly isWanted: (post: RecordValues) => boolean;
  /** Why a post that is held is not one of them; `undefined`: nobody would look for the person here. */
  readonly why: (post: RecordValues) => Verdict | undefined;
}

/**
 * Everybody in post in the month, each once: who holds a wanted post on its last day is judged by the posts that count; the others are
 * left out, with the reason. `judge` gives the verdict and the rows that it stands on beside the posts.
 */
export function peopleInPost(
  rows: readonly ObservedRecord[],
  month: Month,
  { isWanted, why }: WantedPost,
  judge: (person: string) => { readonly verdict: Verdict; readonly rows: readonly ObservedRecord[] },
): readonly Judged[] {
  const [from, to] = [firstDayOf(month), lastDayOf(month)];
  return [...rowsBy(rowsOf(rows, 'people'), 'person_ref')].flatMap(([person, posts]): readonly Judged[] => {
    const subject = `person ${person}`;
    const counting = posts.filter(({ values }) => isWanted(values) && isHeldOn(values, to));
    if (counting.length > 0) {
      const { verdict, rows: others } = judge(person);
      return [{ subject, places: placesOf(counting), verdict, rows: [...counting, ...others] }];
    }
    const ofMonth = posts.filter(({ values }) => isHeldBetween(values, from, to));
    const wasWanted = ofMonth.some(({ values }) => isWanted(values));
    const verdict = wasWanted ? notInPost : ofMonth.flatMap(({ values }) => why(values) ?? [])[0];
    return verdict ? [{ subject, places: placesOf(ofMonth), verdict, rows: ofMonth }] : [];
  });
}

const notInPost = leftOut('not_in_post', 'not in post on the last day');
