import { dayText, lastDayOf, monthOf } from '@waymark/calendar';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { crowdedTeam } from './planted.js';
import { type Post, isHeld } from './posts.js';
import { type Team, isOpen } from './teams.js';
import type { World } from './world.js';

export const caseloadColumns = [
  'snapshot_on',
  'person_ref',
  'team_code',
  'fte',
  'children_open',
  'families_open',
  'local_maximum',
  'counting_rule',
] as const;

/** Children whom a full-time worker usually holds, by service. */
const usual: Readonly<Record<string, number>> = {
  front_door: 11,
  early_help: 17,
  assessment: 18,
  leaving_care: 21,
  children_in_care: 15,
};

const fullTimeMaximum = 21;

function load(team: Team, share: number, chance: Chance): Pick<Row, 'children_open' | 'families_open' | 'counting_rule'> {
  const children = Math.max(0, Math.round(share * (usual[team.serviceArea] ?? 16) + 2.4 * chance.bell()));
  const byFamily = team.serviceArea === 'early_help';
  return {
    children_open: String(children),
    families_open: byFamily || chance.is(0.9) ? String(Math.round(children * (0.45 + 0.2 * chance.unit()))) : '',
    counting_rule: byFamily ? 'family' : '',
  };
}

function row(team: Team, post: Post, snapshotOn: string, crowding: number, chance: Chance): Row {
  return {
    snapshot_on: snapshotOn,
    person_ref: post.person,
    team_code: team.code,
    fte: chance.is(0.01) ? '' : String(post.fte),
    local_maximum: chance.is(0.03) ? '' : String(Math.round(fullTimeMaximum * post.fte)),
    ...load(team, post.fte * crowding, chance),
  };
}

/** What each worker held at each month's end; now and then some children of a team are with nobody. */
export function* caseloads(world: World): Generator<Row> {
  for (const [place, team] of world.caseTeams.entries()) {
    const chance = world.chance('caseloads', place);
    for (const month of world.months) {
      const day = lastDayOf(month);
      if (!isOpen(team, day)) continue;
      const isCrowded = team === crowdedTeam(world) && world.planted(world.moments.overMaximum, monthOf(day));
      for (const post of world.casePosts(team)) {
        if (isHeld(post, day)) yield row(team, post, dayText(day), isCrowded ? 1.55 : 1, chance);
      }
      if (!chance.is(0.12)) continue;
      yield {
        snapshot_on: dayText(day),
        person_ref: '',
        team_code: team.code,
        fte: '',
        local_maximum: '',
        ...load(team, 0.15, chance),
      };
    }
  }
}
