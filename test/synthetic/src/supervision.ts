import { type Day, type Month, addDays, dayText, firstDayOf, monthText } from '@waymark/calendar';
import { seasonOf } from './cases.js';
import { dayCell, reference } from './cells.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { losesGroups } from './planted.js';
import type { Post } from './posts.js';
import { type Team, growth, isOpen } from './teams.js';
import type { World } from './world.js';

export const supervisionColumns = [
  'session_ref',
  'kind',
  'due_on',
  'held_on',
  'team_code',
  'person_ref',
  'map_used',
  'scale_used',
  'attended',
  'observed_score',
] as const;

type Session = Omit<Row, 'session_ref'>;

const nothing: Session = {
  due_on: '',
  held_on: '',
  person_ref: '',
  map_used: '',
  scale_used: '',
  attended: '',
  observed_score: '',
};

/** Most are held about their day; some late, some not at all; what would be held after the span is not held yet. */
function heldOn(world: World, dueOn: Day, chance: Chance): Day | undefined {
  const day = addDays(dueOn, chance.is(0.88) ? chance.whole(-3, 12) : chance.whole(15, 30));
  const happens = chance.is(0.9 * (0.8 + 0.2 * seasonOf(dueOn)));
  return !happens || day > world.lastDay || day < world.firstDay ? undefined : day;
}

function used(yes: number, chance: Chance): string {
  return chance.is(0.03) ? 'not_applicable' : chance.is(0.02) ? '' : chance.is(yes) ? 'yes' : 'no';
}

function individual(world: World, month: Month, post: Post, chance: Chance): Session {
  const dueOn = world.dayIn(month, chance.unit());
  const held = heldOn(world, dueOn, chance);
  const grown = growth(post.team, dueOn);
  return {
    ...nothing,
    kind: 'individual',
    due_on: dayText(dueOn),
    held_on: dayCell(held),
    team_code: post.team.code,
    person_ref: post.person,
    map_used: held === undefined ? '' : used(0.3 + 0.5 * grown, chance),
    scale_used: held === undefined ? '' : used(0.35 + 0.45 * grown, chance),
  };
}

function groupChance(world: World, month: Month, team: Team): number {
  if (team.goLiveOn === undefined || team.goLiveOn > firstDayOf(month)) return 0.2;
  if (losesGroups(team) && world.planted(world.moments.groupSupervisionFalls, month)) return 0.15;
  return 0.9 * (0.7 + 0.3 * seasonOf(firstDayOf(month)));
}

function group(world: World, month: Month, team: Team, chance: Chance): Session | undefined {
  if (!chance.is(groupChance(world, month, team))) return undefined;
  const day = world.dayIn(month, chance.unit());
  const grown = growth(team, day);
  return {
    ...nothing,
    kind: 'group',
    due_on: chance.is(0.6) ? dayText(day) : '',
    held_on: dayText(day),
    team_code: team.code,
    map_used: used(0.6 + 0.3 * grown, chance),
    scale_used: used(0.5 + 0.35 * grown, chance),
    attended: String(team.isSmall ? 3 : chance.whole(4, 9)),
    observed_score: chance.is(0.05) ? String(chance.whole(12, 24) + Math.round(8 * grown)) : '',
  };
}

function consultation(world: World, month: Month, team: Team, chance: Chance): Session {
  return { ...nothing, kind: 'consultation', held_on: dayText(world.dayIn(month, chance.unit())), team_code: team.code };
}

function* sessionsIn(world: World, month: Month): Generator<Session> {
  const chance = world.chance('supervision', month);
  const middle = world.dayIn(month, 0.5);
  for (const post of world.postsHeld(middle)) if (post.caseHolder) yield individual(world, month, post, chance);
  for (const team of world.caseTeams.filter((known) => isOpen(known, middle))) {
    const met = group(world, month, team, chance);
    if (met !== undefined) yield met;
    if (chance.is(0.05)) yield consultation(world, month, team, chance);
  }
}

function isUnsent({ moments, settled }: World, session: Session): boolean {
  if (!settled.scenario.silentMonths) return false;
  const silent = monthText(moments.supervisionSilent.from);
  return session['due_on']!.startsWith(silent) || session['held_on']!.startsWith(silent);
}

/** Sessions, individual every month, in groups where the team meets. Nothing that was due or held in the month that was not sent. */
export function* supervision(world: World): Generator<Row> {
  let sessions = 0;
  for (const month of world.months) {
    for (const session of sessionsIn(world, month)) {
      sessions += 1;
      if (isUnsent(world, session)) continue;
      yield { session_ref: reference('V', sessions, 6), ...session };
    }
  }
}
