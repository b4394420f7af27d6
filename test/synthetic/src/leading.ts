import { dayText, isQuarterEnd, lastDayOf } from '@waymark/calendar';
import { reference } from './cells.js';
import type { Row } from './csv.js';
import { themes } from './themes.js';
import type { World } from './world.js';

export const leadershipColumns = ['activity_ref', 'done_on', 'person_ref', 'activity', 'team_code'] as const;
export const judgementColumns = ['judged_on', 'theme', 'judge', 'kind', 'score', 'reason', 'one_higher'] as const;

const nearPractice = ['observed_practice', 'joined_practice', 'audit_conversation', 'family_conversation'] as const;
const otherwise = [
  'appreciative_inquiry',
  'three_columns_in_meeting',
  'scale_question_in_meeting',
  'strategy_map',
  'commissioning_specification',
  'joint_inspection_planning',
  'public_advocacy',
  'other',
] as const;

/** What leaders did themselves; near practice less often from a planted month on. */
export function* leadership(world: World): Generator<Row> {
  let count = 0;
  for (const month of world.months) {
    const chance = world.chance('leadership', month);
    const away = world.planted(world.moments.leadersAway, month) ? 0.3 : 1;
    for (const leader of world.postsHeld(lastDayOf(month)).filter((post) => post.leader)) {
      const near = Array.from({ length: chance.count(0.75 * away) }, () => chance.pick(nearPractice));
      const others = Array.from({ length: chance.count(0.8) }, () => chance.pick(otherwise));
      for (const activity of [...near, ...others]) {
        count += 1;
        const on = world.dayIn(month, chance.unit());
        const open = world.openTeams(on);
        yield {
          activity_ref: reference('D', count, 5),
          done_on: dayText(on),
          person_ref: leader.person,
          activity,
          team_code: chance.is(0.6) && open.length > 0 ? chance.pick(open).code : '',
        };
      }
    }
  }
}

const reasons = [
  'Maps are used in most teams, but families’ own plans are still few.',
  'Group supervision holds in the teams that went live first.',
  'This quarter’s audits show the child’s day in more than half.',
  'Partners ask for our words; their reports still use their own.',
] as const;

const higher = [
  'We would see plans that the family wrote.',
  'Every team would meet as a group each month.',
  'Children would tell us why we are in their life.',
] as const;

interface Judge {
  readonly judge: string;
  readonly theme: string;
  readonly kind: string;
}

/** Seven of the leadership group on the whole, one theme lead on each theme, and leaders on their own practice. */
const judges: readonly Judge[] = [
  ...Array.from({ length: 7 }, (_, i) => ({ judge: `leader_0${i + 1}`, theme: 'whole', kind: i === 1 ? '' : 'implementation' })),
  ...themes.map((theme) => ({ judge: 'theme_lead', theme, kind: 'implementation' })),
  ...Array.from({ length: 3 }, (_, i) => ({ judge: `leader_0${i + 1}`, theme: 'leadership', kind: 'own_leadership' })),
];

/** Where leaders say that they stand, each quarter. Not everybody answers; two of them never agree with the rest. */
export function* judgements(world: World): Generator<Row> {
  const asked = world.months.filter((month) => isQuarterEnd(month));
  for (const [quarter, month] of asked.entries()) {
    const chance = world.chance('judgements', month);
    for (const [place, { judge, theme, kind }] of judges.entries()) {
      if (!chance.is(0.86)) continue;
      const stand = 2.8 + 0.28 * quarter + (place === 0 ? 2 : place === 4 ? -1.5 : 0) + 0.6 * chance.bell();
      yield {
        judged_on: dayText(world.dayIn(month, chance.unit())),
        theme,
        judge,
        kind,
        score: String(Math.min(10, Math.max(0, Math.round(stand)))),
        reason: chance.pick(reasons),
        one_higher: chance.is(0.7) ? chance.pick(higher) : '',
      };
    }
  }
}
