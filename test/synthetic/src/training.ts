import { type Day, type Month, addDays, addMonths, dayText, firstDayOf, monthText } from '@waymark/calendar';
import { seasonOf } from './cases.js';
import { reference } from './cells.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { type Post, isHeld } from './posts.js';
import { growth } from './teams.js';
import type { World } from './world.js';

export const trainingColumns = [
  'event_ref',
  'event_type',
  'topic',
  'held_on',
  'capacity',
  'trainer_ref',
  'person_ref',
  'agency_code',
  'job_role',
  'team_code',
  'status',
  'confidence_before',
  'confidence_after',
  'used_after_3_months',
] as const;

interface Event {
  readonly type: string;
  readonly topic: string;
  readonly heldOn: Day;
  readonly capacity: number;
}

const topics = [
  'words_and_pictures',
  'danger_statements_and_goals',
  'network_meetings',
  'meaningful_questions',
  'safety_planning',
] as const;
const coreEvents: ReadonlySet<string> = new Set(['one_day', 'two_day', 'five_day_advanced']);

/** Confidence cannot be more than ten, nor less than nothing. */
function score(value: number): string {
  return String(Math.min(10, Math.max(0, Math.round(value))));
}

function eventsIn(world: World, month: Month): readonly Event[] {
  const chance = world.chance('training events', month);
  const ofYear = Number(monthText(month).slice(5));
  const event = (type: string, capacity: number, topic = '') => ({
    type,
    topic,
    capacity,
    heldOn: world.dayIn(month, chance.unit()),
  });
  const fits = seasonOf(firstDayOf(month)) === 1;
  return [
    event('practice_lead_session', 30),
    ...(fits && ofYear % 2 === 1 ? [event('two_day', 18)] : []),
    ...(fits && ofYear % 3 === 0 ? [event('workshop', 14, chance.pick(topics))] : []),
    ...(fits && ofYear % 4 === 2 ? [event('half_day', 16, chance.pick(topics)), event('briefing', 25)] : []),
    ...(ofYear === 4 ? [event('one_day', 20)] : []),
    ...(ofYear === 10 ? [event('five_day_advanced', 10), event('conference', 40)] : []),
  ];
}

/** Who comes: practice leads to their sessions; to a core course first those who have had none; to the rest whoever can. */
function bookedOn(
  world: World,
  { type, capacity, heldOn }: Event,
  trained: ReadonlySet<string>,
  chance: Chance,
): readonly Post[] {
  const held = world.posts.filter((post) => isHeld(post, heldOn));
  const once = [...new Map(held.map((post) => [post.person, post])).values()];
  const inReach = once.filter(({ team }) => team.agency === undefined || !coreEvents.has(type));
  if (type === 'practice_lead_session')
    return inReach.filter(({ practiceRole }) => practiceRole === 'practice_lead').slice(0, capacity);
  const waiting = coreEvents.has(type) ? inReach.filter(({ person, leader }) => !trained.has(person) && !leader) : inReach;
  const shuffled = waiting.map((post) => ({ post, at: chance.unit() })).sort((a, b) => a.at - b.at);
  return shuffled.slice(0, Math.round(capacity * (0.75 + 0.3 * chance.unit()))).map(({ post }) => post);
}

function statusOf(isAhead: boolean, chance: Chance): string {
  if (isAhead) return chance.is(0.85) ? 'booked' : 'waitlisted';
  return chance.weighted([
    ['attended', 83],
    ['no_show', 6],
    ['cancelled', 6],
    ['part_attended', 3],
    ['waitlisted', 2],
  ]);
}

function outcome(world: World, event: Event, post: Post, status: string, chance: Chance): Row {
  const before = 4 + 2.5 * growth(post.team, event.heldOn) + 1.5 * chance.bell();
  const isAsked = status === 'attended' && event.type !== 'practice_lead_session' && chance.is(0.8);
  const isLongAgo = addDays(event.heldOn, 92) <= world.lastDay;
  const usedAfter = chance.weighted([
    ['yes', 45 + 25 * growth(post.team, event.heldOn)],
    ['no', 22],
    ['not_asked', 18],
  ]);
  return {
    confidence_before: isAsked ? score(before) : '',
    confidence_after: isAsked ? score(before + 1.6 + chance.bell()) : '',
    used_after_3_months: isAsked && isLongAgo ? usedAfter : '',
  };
}

function trainerOn(world: World, day: Day, chance: Chance): string {
  const trainers = world
    .postsHeld(day)
    .filter(({ practiceRole }) => practiceRole === 'trainer' || practiceRole === 'accredited_trainer');
  return trainers.length === 0 ? '' : chance.pick(trainers).person;
}

/** Events and who was booked on them; the last two months' events lie ahead, and nobody has attended those yet. */
export function* training(world: World): Generator<Row> {
  const trained = new Set<string>();
  let events = 0;
  for (const month of [...world.months, addMonths(world.settled.lastMonth, 1), addMonths(world.settled.lastMonth, 2)]) {
    for (const event of eventsIn(world, month)) {
      events += 1;
      const chance = world.chance('training', events);
      const trainer = trainerOn(world, event.heldOn, chance);
      for (const post of bookedOn(world, event, trained, chance)) {
        const status = statusOf(month > world.settled.lastMonth, chance);
        if (status === 'attended' && coreEvents.has(event.type)) trained.add(post.person);
        yield {
          event_ref: reference('E', events, 4),
          event_type: event.type,
          topic: event.topic,
          held_on: dayText(event.heldOn),
          capacity: String(event.capacity),
          trainer_ref: trainer,
          person_ref: post.person,
          agency_code: post.team.agency ?? '',
          job_role: post.jobRole,
          team_code: post.team.code,
          status,
          ...outcome(world, event, post, status, chance),
        };
      }
    }
  }
}
