import { type Post, isHeldAtEndOf, monthsOfChange, otherRole, socialWorkers } from '@waymark/authority';
import { monthOf } from '@waymark/calendar';
import { type Observation, type Standing, stocksOf, teamsUnit } from '@waymark/observations';
import { type Learner, firstAttended } from './learner.js';

/** Persons in the council's social work posts: 1 where they attended the two-day course (LR-01). */
export const socialWorkersMeasure = 'training/social-workers';

/** Persons in the council's posts with any role but other: 1 where they attended a core course (LR-02). */
export const workforceMeasure = 'training/workforce';

/** The courses that count as core training. */
export const coreEvents: readonly string[] = ['one_day', 'two_day', 'five_day_advanced'];

/** A council post that core training is planned for. */
export function isInScope({ isCouncils, role }: Post): boolean {
  return isCouncils && role !== otherRole;
}

/** Whether a person is trained, month by month, once in every unit where a post counts, and once in each role. */
export function trainedOf(learner: Learner): readonly Observation[] {
  const socialWork = (post: Post) => post.isCouncils && socialWorkers.includes(post.role);
  return [
    ...standingOf(learner, socialWorkersMeasure, socialWork, ['two_day']),
    ...standingOf(learner, workforceMeasure, isInScope, coreEvents),
  ];
}

function standingOf(
  learner: Learner,
  measure: string,
  counts: (post: Post) => boolean,
  events: readonly string[],
): readonly Observation[] {
  const posts = learner.posts.filter(counts);
  const trained = firstAttended(learner, events);
  const trainedFrom = trained === undefined ? undefined : monthOf(trained);
  const changes = [...posts.flatMap(monthsOfChange), ...(trainedFrom !== undefined && posts.length > 0 ? [trainedFrom] : [])];
  return stocksOf(changes, (month) => {
    const value = trainedFrom !== undefined && month >= trainedFrom ? 1 : 0;
    return inEachRole(posts.filter((post) => isHeldAtEndOf(post, month))).map((place) => ({ ...place, measure, value }));
  });
}

/** Where a person counts: once over all posts, and once in each role over the posts with that role. */
function inEachRole(posts: readonly Post[]): readonly Pick<Standing, 'unit' | 'split'>[] {
  if (posts.length === 0) return [];
  const roles = [...new Set(posts.map(({ role }) => role))];
  const unitOf = (some: readonly Post[]) => teamsUnit(some.map(({ team }) => team));
  return [
    { split: '', unit: unitOf(posts) },
    ...roles.map((role) => ({ split: `role=${role}`, unit: unitOf(posts.filter((post) => post.role === role)) })),
  ];
}
