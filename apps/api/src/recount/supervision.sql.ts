import { type Counting, monthOf, share, summed } from './counting.js';

const groupTeams = `(
  select live.month, live.area, live.team_code, exists (
    select from supervision_rows s where s.team_code = live.team_code and s.kind = 'group'
      and s.held_on between live.first_day and live.last_day
  ) as met
  from live_teams live
)`;

const planned = `kind = 'individual' and due_on is not null`;
const heldInTime = `coalesce(held_on <= due_on + 14, false)`;

/** Supervision, in groups and one to one. */
export const supervision: readonly Counting[] = [
  summed(groupTeams, 'month', 'teams', share('LR-10', 'true', 'met')),
  summed(
    'supervision_rows',
    monthOf('due_on'),
    'teams',
    share(
      'OA-15',
      `${planned} and not (${heldInTime} and coalesce(map_used = 'not_applicable', false))`,
      `${heldInTime} and map_used = 'yes'`,
    ),
    share('OA-15/held', planned, heldInTime),
  ),
];
