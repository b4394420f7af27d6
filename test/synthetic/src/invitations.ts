import { type Month, lastDayOf, monthText } from '@waymark/calendar';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { familyInstruments, familyReplies } from './family-replies.js';
import { staffInScope, staffReplies, waveOf } from './staff-replies.js';
import { isOpen } from './teams.js';
import type { World } from './world.js';

export const invitationColumns = [
  'instrument',
  'month',
  'team_code',
  'group',
  'invited',
  'reached',
  'replied',
  'declined',
] as const;

interface Asked {
  readonly instrument: string;
  readonly month: string;
  readonly team: string;
  readonly group: string;
  readonly replied: number;
  /** About the share of those invited who replied. */
  readonly share: number;
}

/** Counts that hang together: replied and declined are never more than invited, nor replied more than reached. */
function invitation({ instrument, month, team, group, replied, share }: Asked, chance: Chance): Row {
  const invited = replied === 0 ? chance.count(1.5) + 1 : Math.round(replied / share) + chance.whole(0, 2);
  const declined = chance.whole(0, Math.floor((invited - replied) * 0.25));
  return {
    instrument,
    month,
    team_code: team,
    group,
    invited: String(invited),
    reached: chance.is(0.06) ? '' : String(replied + declined + chance.whole(0, invited - replied - declined)),
    replied: String(replied),
    declined: String(declined),
  };
}

function* familyInvitations(world: World, month: Month): Generator<Row> {
  const chance = world.chance('invitations', month);
  const replies = familyReplies(world, month);
  const falls = world.planted(world.moments.reachFalls, month);
  for (const team of world.caseTeams.filter((known) => isOpen(known, lastDayOf(month)))) {
    for (const instrument of familyInstruments) {
      const replied = replies.filter((reply) => reply['instrument'] === instrument && reply['team_code'] === team.code).length;
      if (replied === 0 && !chance.is(0.2)) continue;
      const asked = { instrument, month: monthText(month), team: team.code, share: falls ? 0.21 : 0.33 };
      yield invitation({ ...asked, group: '', replied }, chance);
      const group = instrument === 'child/1' ? 'under_11' : chance.pick(['disability', 'english_additional']);
      if (replied === 0) continue;
      const inGroup = Math.min(replied, chance.count(replied * (group === 'english_additional' && falls ? 0.06 : 0.16)));
      if (inGroup > 0) yield invitation({ ...asked, group, replied: inGroup }, chance);
    }
  }
}

function* staffInvitations(world: World, month: Month): Generator<Row> {
  if (waveOf(month) === undefined) return;
  const [invited, replied] = [staffInScope(world, month).length, staffReplies(world, month).length];
  yield {
    instrument: 'staff/1',
    month: monthText(month),
    team_code: '',
    group: '',
    invited: String(invited),
    reached: String(invited),
    replied: String(replied),
    declined: '0',
  };
}

/** Who was asked, counted by instrument, month and team, and by groups whose reach matters. None in the month that was not sent. */
export function* invitations(world: World): Generator<Row> {
  for (const month of world.months) {
    if (!world.silent(world.moments.surveySilent, month)) yield* familyInvitations(world, month);
    yield* staffInvitations(world, month);
  }
}
