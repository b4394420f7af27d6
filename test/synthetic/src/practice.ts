import { type Day, type Month, addDays, addMonths, dayText, lastDayOf, monthOf } from '@waymark/calendar';
import { type Case, isOpenOn, stageOn, workerOf } from './cases.js';
import { dayCell } from './cells.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { type Occasion, occasionsOf } from './occasions.js';
import { latePracticeTeam } from './planted.js';
import { growth } from './teams.js';
import type { World } from './world.js';

export const practiceColumns = [
  'snapshot_on',
  'case_ref',
  'team_code',
  'person_ref',
  'pathway',
  'opened_on',
  'genogram',
  'map_first_on',
  'map_renewed_on',
  'map_with_family',
  'statements',
  'statements_paired',
  'scaled_on',
  'child_work_on',
  'child_words_used',
  'words_and_pictures',
  'network_members',
  'network_with_action',
  'network_meeting_on',
  'plan',
  'bottom_lines',
  'timeline_agreed',
  'group_supervision_on',
  'child_told_plan',
] as const;

export const openCaseColumns = ['snapshot_on', 'case_ref', 'team_code', 'person_ref', 'pathway', 'opened_on'] as const;

/** When each part of the practice comes into a case; nothing where it never does. Drawn once, so that every snapshot tells one story. */
interface Course {
  readonly genogramOn?: Day;
  readonly mapOn?: Day;
  readonly renewEvery: number;
  readonly withFamily: boolean;
  readonly statements: number;
  readonly paired: number;
  readonly childWorkOn?: Day;
  readonly childWords: boolean;
  readonly picturesOn?: Day;
  readonly network: number;
  readonly networkMeetingOn?: Day;
  readonly planOn?: Day;
  readonly testedOn?: Day;
  readonly bottomLines: boolean;
  readonly timeline: boolean;
  readonly groupOn?: Day;
  readonly told: boolean;
}

function courseOf(world: World, known: Case): Course {
  const chance: Chance = world.chance('practice', known.number);
  const { openedOn, stages } = known;
  const grown = growth(stages[stages.length - 1]!.team, addDays(openedOn, 60));
  const comes = (likely: number, least: number, most: number) => {
    const happens = chance.is(likely);
    const day = addDays(openedOn, chance.whole(least, most));
    return happens ? day : undefined;
  };
  const mapOn = comes(0.3 + 0.6 * grown, 10, 60);
  const statements = mapOn === undefined ? 0 : chance.whole(1, 4);
  const pairs = mapOn !== undefined && world.planted(world.moments.pairingRises, monthOf(mapOn)) ? 0.8 : 0.45;
  const planOn = comes(0.45 + 0.35 * grown, 45, 140);
  return {
    genogramOn: comes(0.5 + 0.35 * grown, 3, 40),
    mapOn,
    renewEvery: chance.whole(60, 140),
    withFamily: chance.is(0.4 + 0.4 * grown),
    statements,
    paired: Array.from({ length: statements }, () => chance.is(pairs)).filter(Boolean).length,
    childWorkOn: comes(0.35 + 0.45 * grown, 14, 90),
    childWords: chance.is(0.4 + 0.4 * grown),
    picturesOn: comes(0.1 + 0.3 * grown, 60, 200),
    network: chance.count(1.2 + 2.2 * grown),
    networkMeetingOn: comes(0.15 + 0.4 * grown, 30, 150),
    planOn,
    testedOn: planOn === undefined || !chance.is(0.2 + 0.4 * grown) ? undefined : addDays(planOn, chance.whole(30, 120)),
    bottomLines: chance.is(0.4 + 0.35 * grown),
    timeline: chance.is(0.35 + 0.35 * grown),
    groupOn: comes(0.15 + 0.35 * grown, 20, 160),
    told: chance.is(0.35 + 0.4 * grown),
  };
}

function by(day: Day | undefined, snapshot: Day): Day | undefined {
  return day === undefined || day > snapshot ? undefined : day;
}

function planState({ planOn, testedOn }: Course, snapshot: Day): string {
  if (by(planOn, snapshot) === undefined) return 'none';
  if (by(testedOn, snapshot) !== undefined) return 'tested';
  return snapshot - planOn! < 30 ? 'draft' : 'active';
}

function picturesState({ picturesOn }: Course, snapshot: Day): string {
  if (picturesOn === undefined || snapshot < addDays(picturesOn, -30)) return 'not_started';
  return snapshot < picturesOn ? 'drafting' : 'shared';
}

function renewedOn({ mapOn, renewEvery }: Course, snapshot: Day): Day | undefined {
  if (mapOn === undefined || snapshot < mapOn + renewEvery) return undefined;
  return addDays(mapOn, Math.floor((snapshot - mapOn) / renewEvery) * renewEvery);
}

function rowOf(where: Row, course: Course, occasions: readonly Occasion[], snapshot: Day): Row {
  const isEarly = where['pathway'] === 'front_door';
  const isMapped = by(course.mapOn, snapshot) !== undefined;
  const state = isEarly ? 'not_applicable' : planState(course, snapshot);
  const isPlanned = state === 'draft' || state === 'active' || state === 'tested';
  const answer = (yes: boolean) => (isPlanned ? (yes ? 'yes' : 'no') : 'not_applicable');
  const childWork = by(course.childWorkOn, snapshot);
  return {
    snapshot_on: where['snapshot_on']!,
    case_ref: where['case_ref']!,
    team_code: where['team_code']!,
    person_ref: where['person_ref']!,
    pathway: where['pathway']!,
    opened_on: where['opened_on']!,
    genogram: by(course.genogramOn, snapshot) === undefined ? 'no' : 'yes',
    map_first_on: dayCell(by(course.mapOn, snapshot)),
    map_renewed_on: dayCell(renewedOn(course, snapshot)),
    map_with_family: isMapped ? (course.withFamily ? 'yes' : 'no') : '',
    statements: String(isMapped ? course.statements : 0),
    statements_paired: String(isMapped ? course.paired : 0),
    scaled_on: dayCell(occasions.filter(({ day }) => day <= snapshot).at(-1)?.day),
    child_work_on: dayCell(childWork),
    child_words_used: childWork === undefined ? 'not_applicable' : course.childWords ? 'yes' : 'no',
    words_and_pictures: isEarly ? 'not_applicable' : picturesState(course, snapshot),
    network_members: String(course.network),
    network_with_action: String(isPlanned ? Math.floor(course.network / 2) : 0),
    network_meeting_on: dayCell(by(course.networkMeetingOn, snapshot)),
    plan: state,
    bottom_lines: answer(course.bottomLines),
    timeline_agreed: answer(course.timeline),
    group_supervision_on: dayCell(by(course.groupOn, snapshot)),
    child_told_plan: answer(course.told),
  };
}

function whereabouts(world: World, known: Case, snapshot: Day): Row {
  const { team, pathway } = stageOn(known, snapshot);
  return {
    snapshot_on: dayText(snapshot),
    case_ref: known.ref,
    team_code: team.code,
    person_ref: workerOf(world, known, team, snapshot),
    pathway,
    opened_on: dayText(known.openedOn),
  };
}

function snapshots(months: readonly Month[], known: Case): readonly Day[] {
  return months.map(lastDayOf).filter((day) => isOpenOn(known, day));
}

/** The case practice dashboard of the last months, case by case. One team's part of one month was not sent. */
export function* practice(world: World): Generator<Row> {
  const { settled, months, moments } = world;
  const sent = months.filter((month) => month > addMonths(settled.lastMonth, -settled.size.practiceMonths));
  for (const known of world.cases()) {
    const open = snapshots(sent, known);
    if (open.length === 0) continue;
    const course = courseOf(world, known);
    const occasions = occasionsOf(world, known);
    for (const snapshot of open) {
      const where = whereabouts(world, known, snapshot);
      if (where['team_code'] === latePracticeTeam(world).code && world.silent(moments.practiceSilent, monthOf(snapshot)))
        continue;
      yield rowOf(where, course, occasions, snapshot);
    }
  }
}

/** Who was open at each quarter's end, and nothing about practice. */
export function* openCases(world: World): Generator<Row> {
  const ends = world.months.filter((month) => (world.settled.lastMonth - month) % 3 === 0);
  for (const known of world.cases()) {
    for (const snapshot of snapshots(ends, known)) yield whereabouts(world, known, snapshot);
  }
}
