import { type Day, addDays, monthOf } from '@waymark/calendar';
import type { Case, Stage } from './cases.js';
import { seasonOf, stageOn } from './cases.js';
import { isBroadening } from './planted.js';
import { growth } from './teams.js';
import type { World } from './world.js';

/** A meeting or visit at which people scaled. */
export interface Occasion {
  readonly day: Day;
  readonly stage: Stage;
  readonly setting: string;
}

const settings: Readonly<Record<string, readonly string[]>> = {
  front_door: ['assessment', 'visit'],
  early_help: ['visit', 'network_meeting', 'review'],
  assessment: ['assessment', 'visit', 'assessment'],
  child_in_need: ['visit', 'review', 'network_meeting', 'supervision'],
  child_protection: ['conference', 'core_group', 'core_group', 'visit', 'network_meeting'],
  disability: ['review', 'visit'],
  child_in_care: ['review', 'visit', 'network_meeting'],
  care_leaver: ['visit', 'review'],
};

/** When people scaled in a case, by day: some weeks after it was opened, then every other month or so, more often as the approach grows. */
export function occasionsOf(world: World, known: Case): readonly Occasion[] {
  const chance = world.chance('occasions', known.number);
  const occasions: Occasion[] = [];
  const last = known.closedOn ?? world.lastDay;
  let day = addDays(known.openedOn, chance.whole(7, 30));
  for (; day <= last - 8; day = addDays(day, chance.whole(48, 85))) {
    const stage = stageOn(known, day);
    const happens = chance.is((0.3 + 0.36 * growth(stage.team, day)) * seasonOf(day));
    const setting = chance.pick(settings[stage.pathway] ?? ['visit']);
    if (happens && day >= world.firstDay) occasions.push({ day, stage, setting });
  }
  if (known.closedOn === undefined) return occasions;
  const closing = addDays(known.closedOn, -chance.whole(0, 5));
  const stage = stageOn(known, closing);
  const isScaled = chance.is(0.25 + 0.4 * growth(stage.team, closing));
  return isScaled && closing >= world.firstDay ? [...occasions, { day: closing, stage, setting: 'closure' }] : occasions;
}

/** The chance that somebody of the family gives a number: it rises at a planted month in some service areas. */
export function familyPart(world: World, { day, stage }: Occasion): number {
  if (isBroadening(stage.team) && world.planted(world.moments.breadthRises, monthOf(day))) return 0.82;
  return 0.5;
}
