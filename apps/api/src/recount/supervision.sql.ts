import { type Counting, monthOf, share, summed } from './counting.js';

/** Live teams, and whether they met for group supervision in the month. */
const groupTeams = `(
  select live.month, live.area, live.team_code, met.month is not null as met
  from live_teams live left join (
    select distinct ${monthOf('held_on')} as month, team_code from supervision_rows where kind = 'group' and held_on is not null
  ) met using (month, team_code)
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
