import { type Day, addDays, addMonths, firstDayOf, lastDayOf, monthOf } from '@waymark/calendar';
import { reference } from './cells.js';
import { type Chance, chanceOf } from './chance.js';
import type { Team } from './teams.js';
import { isOpen } from './teams.js';
import type { World } from './world.js';
import { isHeld } from './posts.js';

/** A case from one day on: where it is and on what pathway. */
export interface Stage {
  readonly from: Day;
  readonly team: Team;
  readonly pathway: string;
}

export interface Case {
  readonly ref: string;
  readonly number: number;
  readonly openedOn: Day;
  /** Blank: open at the end of the span. */
  readonly closedOn?: Day;
  /** In the order of their days; the first begins when the case is opened. */
  readonly stages: readonly Stage[];
}

const months: Readonly<Record<string, number>> = {
  front_door: 1.5,
  early_help: 6,
  assessment: 2,
  child_in_need: 8,
  child_protection: 11,
  disability: 26,
  children_in_care: 30,
  leaving_care: 26,
};

const pathways: Readonly<Record<string, string>> = { children_in_care: 'child_in_care', leaving_care: 'care_leaver' };

/** The pathway on which a team's cases are. */
export function pathwayOf(team: Team): string {
  return pathways[team.serviceArea] ?? team.serviceArea;
}

/** Fewer families come in August and December. */
export function seasonOf(day: Day): number {
  const month = monthOf(day) % 12;
  return month === 7 ? 0.62 : month === 11 ? 0.74 : 1;
}

function openingDay({ settled }: World, chance: Chance): Day {
  const from = firstDayOf(addMonths(settled.firstMonth, -8));
  const to = lastDayOf(settled.lastMonth);
  for (;;) {
    const day = chance.whole(from, to) as Day;
    if (chance.is(seasonOf(day))) return day;
  }
}

/** The successor's day is the day after the closing, so a case that was open then goes on in it. */
function afterRestructure(world: World, stages: readonly Stage[], closedOn: Day | undefined): readonly Stage[] {
  return stages.flatMap((stage, i) => {
    const closesOn = stage.team.closedOn;
    const leavesOn = stages[i + 1]?.from ?? closedOn;
    if (closesOn === undefined || (leavesOn !== undefined && leavesOn <= closesOn)) return [stage];
    return [stage, { ...stage, team: world.successorOf(stage.team), from: addDays(closesOn, 1) }];
  });
}

/** The case of that number, drawn apart from every other; numbers beyond the size asked for are cases too. */
export function caseOf(world: World, number: number): Case {
  const chance = chanceOf(world.settled.seed, 'case', number);
  const openedOn = openingDay(world, chance);
  const first = chance.pick(world.caseTeams.filter((team) => isOpen(team, openedOn)));
  const stages: Stage[] = [{ from: openedOn, team: first, pathway: pathwayOf(first) }];
  const goesOn = first.serviceArea === 'assessment' || first.serviceArea === 'front_door' ? 0.62 : 0.1;
  let from = openedOn;
  if (chance.is(goesOn)) {
    from = addDays(openedOn, chance.whole(25, 70));
    const later = world.caseTeams.filter((team) => team.serviceArea !== 'front_door' && team !== first && isOpen(team, from));
    if (later.length > 0) {
      const team = chance.pick(later);
      stages.push({ from, team, pathway: pathwayOf(team) });
    }
  }
  const usual = months[stages[stages.length - 1]!.team.serviceArea] ?? 6;
  const ends = addDays(from, Math.round(usual * 30 * (0.25 + 1.5 * chance.unit())) + 14);
  const closedOn = ends > lastDayOf(world.settled.lastMonth) ? undefined : ends;
  return {
    ref: reference('C', number + 1, 6),
    number,
    openedOn,
    closedOn,
    stages: afterRestructure(world, stages, closedOn).filter((stage) => closedOn === undefined || stage.from <= closedOn),
  };
}

export function isOpenOn({ openedOn, closedOn }: Case, day: Day): boolean {
  return openedOn <= day && (closedOn === undefined || closedOn >= day);
}

/** Where the case is on a day on which it is open. */
export function stageOn({ stages }: Case, day: Day): Stage {
  let now = stages[0]!;
  for (const stage of stages) if (stage.from <= day) now = stage;
  return now;
}

/** The worker who holds the case in its team on a day: the same one until that person leaves. Blank where nobody holds cases there. */
export function workerOf(world: World, { number }: Case, team: Team, day: Day): string {
  const posts = world.casePosts(team);
  for (let i = 0; i < posts.length; i++) {
    const post = posts[(number + i) % posts.length]!;
    if (isHeld(post, day)) return post.person;
  }
  return '';
}
