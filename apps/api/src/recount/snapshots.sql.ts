import { type Counting, share, summed, summedByPart, words } from './counting.js';
import { caseAudits } from './rows.sql.js';

const yesOf = (part: string, column: string) => share(`OA-03/${part}`, `${column} in ${words('yes', 'no')}`, `${column} = 'yes'`);
const filled = (part: string, column: string) => share(`OA-03/${part}`, 'true', `${column} is not null`);
const atLeastOne = (part: string, column: string) => share(`OA-03/${part}`, `${column} is not null`, `${column} >= 1`);

const inOnePost = `person_ref is not null and fte > 0`;
const byChild = `coalesce(counting_rule, 'child') = 'child'`;

/** Open cases, and whether a case audit in the three months to the month's end was of them. */
const auditedCases = `(
  select p.month, p.area, p.team_code, p.pathway, recent.case_ref is not null as audited
  from practice_snapshots p left join (
    select distinct m.month, a.case_ref from months m join audits_rows a
      on a.kind in ${caseAudits} and a.audited_on between m.first_day - interval '2 months' and m.last_day
  ) recent using (month, case_ref)
)`;
const audited = share('MM-21', 'true', 'audited');

/** Cases and caseloads as they stood on the latest day of each team in the month. */
export const snapshots: readonly Counting[] = [
  summed(
    'practice_snapshots',
    'month',
    'teams',
    yesOf('genogram', 'genogram'),
    filled('map', 'map_first_on'),
    share(
      'OA-03/map_with_family',
      `map_first_on is not null and map_with_family in ${words('yes', 'no')}`,
      `map_with_family = 'yes'`,
    ),
    atLeastOne('statements', 'statements'),
    share('OA-03/paired', 'statements >= 1 and statements_paired is not null', 'statements_paired = statements'),
    filled('scaled', 'scaled_on'),
    filled('child_work', 'child_work_on'),
    yesOf('child_words', 'child_words_used'),
    share(
      'OA-03/words_and_pictures',
      `words_and_pictures in ${words('not_started', 'drafting', 'shared')}`,
      `words_and_pictures = 'shared'`,
    ),
    atLeastOne('network', 'network_members'),
    atLeastOne('network_action', 'network_with_action'),
    filled('network_meeting', 'network_meeting_on'),
    share('OA-03/plan', `plan in ${words('none', 'draft', 'active', 'tested')}`, `plan in ${words('active', 'tested')}`),
    yesOf('bottom_lines', 'bottom_lines'),
    yesOf('timeline', 'timeline_agreed'),
    filled('group_supervision', 'group_supervision_on'),
    yesOf('child_told', 'child_told_plan'),
    {
      code: 'OA-04',
      of: 'statements is not null and statements_paired is not null',
      numerator: 'statements_paired',
      denominator: 'statements',
    },
    share('OA-16', `plan in ${words('draft', 'active', 'tested')}`, 'network_meeting_on is not null'),
  ),
  summed(auditedCases, 'month', 'teams', audited),
  summedByPart(auditedCases, 'month', 'teams', 'pathway', audited),
  summed(
    'caseload_snapshots',
    'month',
    'teams',
    { code: 'OA-11', of: `${inOnePost} and ${byChild}`, numerator: 'children_open', denominator: 'fte' },
    {
      code: 'OA-11/family',
      of: `${inOnePost} and counting_rule = 'family' and families_open is not null`,
      numerator: 'families_open',
      denominator: 'fte',
    },
    share(
      'OA-12',
      `person_ref is not null and local_maximum is not null and (${byChild} or families_open is not null)`,
      `case when ${byChild} then children_open else families_open end > local_maximum`,
    ),
  ),
];
