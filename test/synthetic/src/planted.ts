import { monthText } from '@waymark/calendar';
import type { Spell } from './moments.js';
import type { Team } from './teams.js';
import type { World } from './world.js';

/** Something that a reader of the charts should be able to find, or, for `nothing`, should not. */
export interface Planted {
  readonly effect: string;
  readonly what: string;
  /** Team codes; empty: the whole authority. */
  readonly where: readonly string[];
  /** YYYY-MM. */
  readonly from: string;
  /** YYYY-MM, included; left out: to the end. */
  readonly until?: string;
  readonly indicators: readonly string[];
}

type Told = Pick<Planted, 'effect' | 'what' | 'indicators'> & { readonly spell: Spell; readonly teams: readonly Team[] };

function planted({ effect, what, indicators, spell, teams }: Told): Planted {
  return {
    effect,
    what,
    where: teams.map(({ code }) => code),
    from: monthText(spell.from),
    until: spell.until === undefined ? undefined : monthText(spell.until),
    indicators,
  };
}

/** Whether scaling broadens in a team. */
export function isBroadening({ serviceArea }: Team): boolean {
  return serviceArea === 'assessment' || serviceArea === 'child_in_need';
}

/** The one team in which everybody's number is the last one plus one. */
export function plusOneTeam({ caseTeams }: World): Team {
  return caseTeams[1]!;
}

function changes(world: World): readonly Planted[] {
  const { moments } = world;
  return [
    planted({
      effect: 'breadth_rises',
      what: 'somebody of the family gives a number on more occasions: the chance goes from 0.50 to 0.82',
      indicators: ['MM-23'],
      spell: moments.breadthRises,
      teams: world.caseTeams.filter(isBroadening),
    }),
    planted({
      effect: 'plus_one',
      what: 'every number is the same rater’s last number plus one',
      indicators: ['MM-27'],
      spell: moments.plusOne,
      teams: [plusOneTeam(world)],
    }),
    planted({
      effect: 'reach_falls',
      what: 'fewer families reply, those with English as an additional language most of all',
      indicators: ['MM-11'],
      spell: moments.reachFalls,
      teams: [],
    }),
    planted({
      effect: 'nothing',
      what: 'a month in which nothing happened: no verdict should follow from it',
      indicators: ['MM-23', 'MM-01'],
      spell: moments.quiet,
      teams: [],
    }),
  ];
}

function silences(world: World): readonly Planted[] {
  const { moments } = world;
  return [
    planted({
      effect: 'silence',
      what: 'no replies of families, children or networks were sent',
      indicators: ['MM-01', 'MM-09', 'MM-11'],
      spell: moments.surveySilent,
      teams: [],
    }),
  ];
}

/** What was planted, where and from when. Nothing in what is switched off. */
export function plantedIn(world: World): readonly Planted[] {
  const { plantedChanges, silentMonths } = world.settled.scenario;
  return [...(plantedChanges ? changes(world) : []), ...(silentMonths ? silences(world) : [])];
}
