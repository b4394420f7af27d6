import { type Day, type Month, addDays, dayText } from '@waymark/calendar';
import { auditsOf } from './audits.js';
import { seasonOf } from './cases.js';
import { pastCell, reference } from './cells.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { actionTitles, appreciationTitles, elements, findingTitles, ownerRoles, themes, topics } from './themes.js';
import { isOpen } from './teams.js';
import type { World } from './world.js';

export const findingColumns = [
  'finding_ref',
  'found_on',
  'source',
  'source_ref',
  'column',
  'title',
  'theme',
  'element',
  'topic',
  'team_code',
  'accepted',
  'targeted_work_on',
  'learning_event_on',
  'reported_back_on',
] as const;

export const actionColumns = [
  'action_ref',
  'title',
  'finding_ref',
  'audit_ref',
  'theme',
  'team_code',
  'owner_role',
  'raised_on',
  'due_on',
  'done_on',
  'effect_checked_on',
  'effect',
  'people_asked_on',
  'people_asked_changed',
] as const;

export const appreciationColumns = [
  'appreciation_ref',
  'title',
  'given_on',
  'source',
  'team_code',
  'tool',
  'permission',
  'accepted',
] as const;

const sources = [
  ['audit', 42],
  ['panel', 18],
  ['family_feedback', 10],
  ['child_feedback', 7],
  ['staff_feedback', 8],
  ['data', 8],
  ['complaint', 4],
  ['inspection', 1],
  ['learning_review', 2],
] as const;

/** Findings, actions and appreciations grow with the number of teams. */
function aMonth(world: World, forATeam: number, month: Month): number {
  return world.caseTeams.length * forATeam * seasonOf(world.dayIn(month, 0));
}

function teamOn(world: World, day: Day, chance: Chance): string {
  const open = world.teams.filter((team) => team.holdsCases && isOpen(team, day));
  return open.length === 0 || chance.is(0.15) ? '' : chance.pick(open).code;
}

/** How far the journey has come on a day, 0 to 1: later findings are followed up more often. */
function progress(world: World, day: Day): number {
  return Math.min(1, Math.max(0, (day - world.firstDay) / Math.max(1, world.lastDay - world.firstDay)));
}

export function* findings(world: World): Generator<Row> {
  const audits = new Map([...auditsOf(world)].map(({ row }) => [row['audited_on']!.slice(0, 7), row['audit_ref']!]));
  let count = 0;
  for (const month of world.months) {
    const chance = world.chance('findings', month);
    for (let left = chance.count(aMonth(world, 0.55, month)); left > 0; left--) {
      count += 1;
      const foundOn = world.dayIn(month, chance.unit());
      const source = chance.weighted(sources);
      const column = chance.weighted<keyof typeof findingTitles>([
        ['working_well', 38],
        ['worried', 40],
        ['needs_to_happen', 22],
      ]);
      const theme = chance.pick(themes);
      const accepted = chance.is(0.12) ? '' : chance.is(0.85) ? 'yes' : 'no';
      const follows = (likely: number, least: number, most: number) => {
        const on = chance.is(likely) ? addDays(foundOn, chance.whole(least, most)) : undefined;
        return accepted === 'yes' && column !== 'working_well' ? pastCell(world, on) : '';
      };
      yield {
        finding_ref: reference('F', count, 4),
        found_on: dayText(foundOn),
        source,
        source_ref: source === 'audit' ? (audits.get(dayText(foundOn).slice(0, 7)) ?? '') : '',
        column,
        title: chance.pick(findingTitles[column]),
        theme,
        element: chance.pick(elements[theme]),
        topic: chance.pick(topics),
        team_code: teamOn(world, foundOn, chance),
        accepted,
        targeted_work_on: follows(0.25 + 0.4 * progress(world, foundOn), 20, 220),
        learning_event_on: follows(0.3 + 0.4 * progress(world, foundOn), 10, 130),
        reported_back_on: follows(0.4, 15, 120),
      };
    }
  }
}

interface Raised {
  readonly ref: string;
  readonly raisedOn: Day;
  readonly finding: Row | undefined;
}

function action(world: World, { ref, raisedOn, finding }: Raised, chance: Chance): Row {
  const dueOn = addDays(raisedOn, chance.whole(28, 170));
  const along = progress(world, raisedOn);
  const done = chance.is(0.78) ? addDays(dueOn, chance.whole(-40, 60)) : undefined;
  const doneOn = done === undefined || done <= raisedOn || done > world.lastDay ? undefined : done;
  const looked = doneOn !== undefined && chance.is(0.35 + 0.35 * along) ? addDays(doneOn, chance.whole(14, 110)) : undefined;
  const lookedOn = looked === undefined || looked > world.lastDay ? undefined : looked;
  const askedOn = chance.is(0.3 + 0.35 * along) ? addDays(raisedOn, chance.whole(-10, 25)) : undefined;
  const asked = askedOn === undefined || askedOn < world.firstDay ? '' : pastCell(world, askedOn);
  return {
    action_ref: ref,
    title: chance.pick(actionTitles),
    finding_ref: finding?.['finding_ref'] ?? '',
    audit_ref: finding?.['source'] === 'audit' ? finding['source_ref']! : '',
    theme: finding?.['theme'] ?? chance.pick(themes),
    team_code: finding?.['team_code'] ?? teamOn(world, raisedOn, chance),
    owner_role: chance.pick(ownerRoles),
    raised_on: dayText(raisedOn),
    due_on: dayText(dueOn),
    done_on: pastCell(world, doneOn),
    effect_checked_on: pastCell(world, lookedOn),
    effect: lookedOn === undefined ? '' : chance.pick(['helped', 'helped', 'did_not_help', 'unclear']),
    people_asked_on: asked,
    people_asked_changed: asked === '' ? '' : chance.is(0.65) ? 'yes' : 'no',
  };
}

/** What was agreed, most of it from a finding of the same month or the one before. */
export function* actions(world: World): Generator<Row> {
  const known = [...findings(world)].filter((row) => row['column'] !== 'working_well');
  let count = 0;
  for (const month of world.months) {
    const chance = world.chance('actions', month);
    for (let left = chance.count(aMonth(world, 0.4, month)); left > 0; left--) {
      count += 1;
      const raisedOn = world.dayIn(month, chance.unit());
      const raised = dayText(raisedOn);
      const before = known.filter((row) => row['found_on']! <= raised).slice(-12);
      const finding = before.length > 0 && chance.is(0.75) ? chance.pick(before) : undefined;
      yield action(world, { ref: reference('K', count, 5), raisedOn, finding }, chance);
    }
  }
}

export function* appreciations(world: World): Generator<Row> {
  let count = 0;
  for (const month of world.months) {
    const chance = world.chance('appreciations', month);
    const week = world.planted(world.moments.celebration, month) ? 3.5 : 1;
    for (let left = chance.count(aMonth(world, 0.42, month) * week); left > 0; left--) {
      count += 1;
      const givenOn = world.dayIn(month, chance.unit());
      yield {
        appreciation_ref: reference('G', count, 5),
        title: chance.pick(appreciationTitles),
        given_on: dayText(givenOn),
        source: chance.pick(['family', 'child', 'peer', 'peer', 'practice_lead', 'leader', 'audit', 'audit', 'panel', 'partner']),
        team_code: teamOn(world, givenOn, chance),
        tool: chance.is(0.4)
          ? ''
          : chance.pick(['map', 'statements', 'goals', 'scaling', 'three_houses', 'network_meeting', 'safety_plan']),
        permission: chance.pick(['private', 'team', 'team', 'service', 'public']),
        accepted: chance.is(0.1) ? '' : chance.is(0.92) ? 'yes' : 'no',
      };
    }
  }
}
