import { type Post, isHeldAtEndOf, monthsOfChange } from '@waymark/authority';
import { type Day, type Month, addDays, lastDayOf, monthOf } from '@waymark/calendar';
import { type Observation, monthAfter, stocksOf, teamsUnit } from '@waymark/observations';
import type { Learner } from './learner.js';

/** Practice leads who taught, or came to a session for practice leads, in the 60 days that end with the month (LR-12). */
export const practiceLeadsMeasure = 'training/practice-leads';

const daysActive = 60;

/** The last day of the 60 that an activity counts in. */
function lastActiveDay(on: Day): Day {
  return addDays(on, daysActive - 1);
}

/** The months from which something of a day lies in the 60 days that end with a month's last day, and no longer does. */
export function monthsOfRecency(on: Day): readonly [Month, Month] {
  return [monthOf(on), monthAfter(lastActiveDay(on))];
}

/** In which teams a person is an active practice lead, month by month. The teams may be the council's or not. */
export function activeLeadOf({ posts, attended, taughtOn }: Learner): readonly Observation[] {
  const leadPosts = posts.filter(({ practiceRole }: Post) => practiceRole === 'practice_lead');
  const sessions = attended.filter(({ event }) => event === 'practice_lead_session').map(({ on }) => on);
  const active = [...sessions, ...taughtOn];
  if (leadPosts.length === 0) return [];
  return stocksOf([...leadPosts.flatMap(monthsOfChange), ...active.flatMap(monthsOfRecency)], (month) => {
    const held = leadPosts.filter((post) => isHeldAtEndOf(post, month));
    const end = lastDayOf(month);
    const isActive = active.some((on) => on <= end && end <= lastActiveDay(on));
    if (held.length === 0 || !isActive) return [];
    return [{ measure: practiceLeadsMeasure, unit: teamsUnit(held.map(({ team }) => team)), split: '', value: 1 }];
  });
}
