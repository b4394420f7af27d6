import { isHeldOn } from '@waymark/authority';
import { addDays, monthOf } from '@waymark/calendar';
import { type Observation, flowsOf, judged, teamsUnit } from '@waymark/observations';
import { type Learner, firstAttended } from './learner.js';
import { coreEvents, isInScope } from './trained-workforce.js';

/** New staff in the month of their 90th day, where they are still in post: 1 where they had a core course by then (LR-03). */
export const startersMeasure = 'training/starters';

const daysToTrain = 90;

/**
 * Whether a new starter was trained in time. The first start is the earliest of all council posts in scope; moves and second posts are no
 * starts. The unit is that of the post, or posts, that began then.
 */
export function starterOf(learner: Learner): readonly Observation[] {
  const posts = learner.posts.filter(isInScope);
  if (posts.length === 0) return [];
  const firstStart = posts.map(({ startedOn }) => startedOn).reduce((first, day) => (day < first ? day : first));
  const lastDay = addDays(firstStart, daysToTrain);
  if (!posts.some((post) => isHeldOn(post, lastDay))) return [];
  const trained = firstAttended(learner, coreEvents);
  const unit = teamsUnit(posts.filter(({ startedOn }) => startedOn === firstStart).map(({ team }) => team));
  return flowsOf(monthOf(lastDay), unit, [judged(startersMeasure, trained !== undefined && trained <= lastDay)]);
}
