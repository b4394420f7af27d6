import { type Counting, type CountedFigure, inEveryUnit, monthOf, share, summed, words } from './counting.js';

const socialWorkers = words('social_worker', 'senior_social_worker', 'newly_qualified', 'supervising_social_worker');
const nearPractice = words('observed_practice', 'joined_practice', 'audit_conversation', 'family_conversation');

const heldOn = (post: string, day: string) =>
  `${post}.started_on <= ${day} and (${post}.left_on is null or ${post}.left_on >= ${day})`;

/** Persons, each once in each unit where a post of theirs meets the condition on a month's last day; of them, those who meet `does`. */
const personsInPost = (figure: CountedFigure, post: string, does: string): Counting => ({
  figures: [figure],
  sql: `
    select '${figure.code}', post.month, unit.breakdown, unit.unit_code,
      count(distinct post.person_ref) filter (where post.does), count(distinct post.person_ref), null::numeric
    from (
      select m.month, held.*, (${does}) as does
      from months m join people_rows held on ${heldOn('held', 'm.last_day')} and ${post}
        left join first_training trained using (person_ref)
    ) post ${inEveryUnit('post')}
    group by 1, 2, 3, 4`,
});

const wasLeading = (activity: string) => `exists (
  select from leadership_rows l where l.person_ref = held.person_ref and ${activity}
    and l.done_on between m.first_day - interval '2 months' and m.last_day)`;

const appreciationsForHundred: Counting = {
  figures: [{ code: 'LD-06', reach: 'teams', times: 100 }],
  sql: `
    select 'LD-06', month, breakdown, unit_code, sum(named), sum(persons), null::numeric
    from (
      select ${monthOf('given.given_on')} as month, unit.breakdown, unit.unit_code, count(*) as named, 0 as persons
      from appreciations_rows given ${inEveryUnit('given')} where given.accepted = 'yes' group by 1, 2, 3
      union all
      select m.month, unit.breakdown, unit.unit_code, 0, count(distinct post.person_ref)
      from months m join people_rows post on ${heldOn('post', 'm.last_day')} and post.case_holder = 'yes' ${inEveryUnit('post')}
      group by 1, 2, 3
    ) counted_side group by 1, 2, 3, 4`,
};

/** Judged on the ninetieth day after the first start in scope, in the units of the posts that began on it. */
const newStarters: Counting = {
  figures: [{ code: 'LR-03', reach: 'teams' }],
  sql: `
    with in_scope as (select * from people_rows where agency_code is null and job_role <> 'other'),
    starter as (select person_ref, min(started_on) as began_on, min(started_on) + 90 as judged_on from in_scope group by 1),
    judged as (
      select s.*, trained.core_on <= s.judged_on as trained
      from starter s left join first_training trained using (person_ref)
      where exists (select from in_scope held where held.person_ref = s.person_ref and ${heldOn('held', 's.judged_on')})
    )
    select 'LR-03', ${monthOf('j.judged_on')}, unit.breakdown, unit.unit_code,
      count(distinct j.person_ref) filter (where j.trained), count(distinct j.person_ref), null::numeric
    from judged j join in_scope post on post.person_ref = j.person_ref and post.started_on = j.began_on ${inEveryUnit('post')}
    group by 1, 2, 3, 4`,
};

/** Service areas with a live team, and whether a practice lead in them came to a session or taught in the sixty days to the month's end. */
const coveredAreas = `(
  select area.month, area.area, null::text as team_code, exists (
    select from people_rows lead join training_rows t
      on (t.person_ref = lead.person_ref and t.status = 'attended' and t.event_type = 'practice_lead_session')
        or t.trainer_ref = lead.person_ref
    where lead.practice_role = 'practice_lead' and lead.area = area.area and ${heldOn('lead', 'area.last_day')}
      and t.held_on between area.last_day - 59 and area.last_day
  ) as covered
  from (select distinct month, last_day, area from live_teams) area
)`;

/** The workforce, its training and what leaders do themselves. */
export const people: readonly Counting[] = [
  personsInPost({ code: 'LD-02', reach: 'whole' }, `held.leader = 'yes'`, wasLeading('true')),
  personsInPost({ code: 'LD-08', reach: 'whole' }, `held.leader = 'yes'`, wasLeading(`l.activity in ${nearPractice}`)),
  appreciationsForHundred,
  personsInPost(
    { code: 'LR-01', reach: 'teams' },
    `held.agency_code is null and held.job_role in ${socialWorkers}`,
    'trained.two_day_on <= m.last_day',
  ),
  personsInPost(
    { code: 'LR-02', reach: 'teams' },
    `held.agency_code is null and held.job_role <> 'other'`,
    'trained.core_on <= m.last_day',
  ),
  newStarters,
  summed(
    'training_rows',
    monthOf(`held_on + interval '3 months'`),
    'teams',
    share('LR-06', `status = 'attended' and used_after_3_months in ${words('yes', 'no')}`, `used_after_3_months = 'yes'`),
  ),
  summed(coveredAreas, 'month', 'areas', share('LR-12', 'true', 'covered')),
];
