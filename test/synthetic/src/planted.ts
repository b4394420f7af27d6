import { compareText } from '@waymark/basics';
import { monthText } from '@waymark/calendar';
import type { Spell } from './moments.js';
import type { Team } from './teams.js';
import type { World } from './world.js';

/** Something that a reader of the charts should be able to find, or, for `nothing`, should not. */
export interface Planted {
  readonly effect: string;
  readonly what: string;
  /** Team codes (odd_reader: a person); empty: the whole authority. */
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
  return serviceArea === 'child_protection' || serviceArea === 'child_in_need' || serviceArea === 'children_in_care';
}

/** The one team in which everybody's number is the last one plus one. */
export function plusOneTeam({ caseTeams }: World): Team {
  return caseTeams[1]!;
}

/** The one team that for a year holds half as many children again. */
export function crowdedTeam({ caseTeams }: World): Team {
  return caseTeams[caseTeams.length - 1]!;
}

/** Whether group supervision falls off in a team. */
export function losesGroups({ serviceArea }: Team): boolean {
  return serviceArea === 'assessment' || serviceArea === 'early_help';
}

/** The one team whose case practice dashboard was not sent for a month. */
export function latePracticeTeam({ caseTeams }: World): Team {
  return caseTeams[0]!;
}

/** The reader who, read blind by a second, seldom agrees: the person longest in quality assurance. Nobody where nothing is planted. */
export function oddReader({ posts, settled }: World): string | undefined {
  if (!settled.scenario.plantedChanges) return undefined;
  const readers = posts.filter(({ jobRole }) => jobRole === 'quality_assurance');
  return [...readers].sort((a, b) => a.startedOn - b.startedOn || compareText(a.person, b.person))[0]?.person;
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
      effect: 'group_supervision_falls',
      what: 'teams stop meeting for group supervision in most months: the chance goes from 0.90 to 0.15',
      indicators: ['LR-10'],
      spell: moments.groupSupervisionFalls,
      teams: world.caseTeams.filter(losesGroups),
    }),
    planted({
      effect: 'pairing_rises',
      what: 'statements of maps made from then on have a goal and a scale more often: the chance goes from 0.45 to 0.80',
      indicators: ['OA-04'],
      spell: moments.pairingRises,
      teams: [],
    }),
    planted({
      effect: 'over_maximum',
      what: 'workers hold half as many children again',
      indicators: ['OA-11', 'OA-12'],
      spell: moments.overMaximum,
      teams: [crowdedTeam(world)],
    }),
    planted({
      effect: 'leaders_away',
      what: 'leaders are near practice less often, and staff say so',
      indicators: ['LD-08', 'LD-01'],
      spell: moments.leadersAway,
      teams: [],
    }),
    planted({
      effect: 'celebration',
      what: 'a week of appreciation: one month far above the others, once',
      indicators: ['LD-06'],
      spell: moments.celebration,
      teams: [],
    }),
    planted({
      effect: 'restructure',
      what: 'a team closes at the end of the month before, and a successor goes on with its people and cases',
      indicators: [],
      spell: moments.restructure,
      teams: world.teams.filter(({ closedOn, predecessor }) => closedOn !== undefined || predecessor !== undefined),
    }),
    {
      effect: 'odd_reader',
      what: 'a second reader seldom agrees with this one: in one item of five, where others agree in three of four',
      where: [oddReader(world)].filter((person) => person !== undefined),
      from: monthText(world.settled.firstMonth),
      indicators: ['MM-19'],
    },
    planted({
      effect: 'parents_higher',
      what: 'family raters stand about a point above professionals',
      indicators: ['MM-26'],
      spell: { from: world.settled.firstMonth },
      teams: [],
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
    planted({
      effect: 'silence',
      what: 'no supervision was sent',
      indicators: ['LR-10', 'OA-15'],
      spell: moments.supervisionSilent,
      teams: [],
    }),
    planted({
      effect: 'silence',
      what: 'no case practice dashboard was sent',
      indicators: ['OA-03', 'OA-04', 'OA-16', 'MM-21'],
      spell: moments.practiceSilent,
      teams: [latePracticeTeam(world)],
    }),
  ];
}

/** What was planted, where and from when. Nothing in what is switched off. */
export function plantedIn(world: World): readonly Planted[] {
  const { plantedChanges, silentMonths } = world.settled.scenario;
  return [...(plantedChanges ? changes(world) : []), ...(silentMonths ? silences(world) : [])];
}
