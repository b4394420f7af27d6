import { type Counting, monthOf, share, summed, words } from './counting.js';

const learningSources = words('audit', 'panel');
const workColumns = words('worried', 'needs_to_happen');

/** New actions, and milestones in the month for which they were first planned. */
const decisions = `(
  select area, team_code, raised_on as decided_on, done_on, people_asked_on, people_asked_changed from actions_rows
  union all
  select area, null, baseline_due_on, done_on, people_asked_on, people_asked_changed from plan_rows where kind = 'milestone'
)`;

/** From what is found to what is done about it, and whether that helped. */
export const improvement: readonly Counting[] = [
  summed(
    decisions,
    monthOf('decided_on'),
    'teams',
    share(
      'LD-05',
      'true',
      `people_asked_on is not null and people_asked_changed = 'yes' and (done_on is null or people_asked_on <= done_on)`,
    ),
  ),
  summed(
    'findings_rows',
    monthOf('found_on'),
    'teams',
    share(
      'LD-07',
      `source in ${learningSources} and "column" in ${words('working_well', 'worried')}`,
      `"column" = 'working_well'`,
    ),
  ),
  summed(
    'findings_rows',
    monthOf('found_on + 90'),
    'teams',
    share(
      'LR-15',
      `source in ${learningSources} and "column" in ${workColumns} and accepted = 'yes'`,
      'learning_event_on between found_on and found_on + 90',
    ),
  ),
  summed(
    'findings_rows',
    monthOf('found_on + 180'),
    'teams',
    share('OA-09', `"column" in ${workColumns} and accepted = 'yes'`, 'targeted_work_on between found_on and found_on + 180'),
  ),
  summed(
    'actions_rows',
    monthOf('due_on + 90'),
    'teams',
    share('OA-10', 'true', 'done_on is not null and effect is not null and effect_checked_on <= due_on + 90'),
  ),
];
