/**
 * Every month of the span ($1: the authority, for the day on which its newest file arrived). A month is filled by what happened in it:
 * plans, notes and places on courses fill nothing, actions fill by the day on which they were raised and supervision by the day on which
 * it was due. Months after the newest file are not opened, nor are months more than 24 months before the next filled one.
 */
const months = `
  with day (day) as (
    select snapshot_on from caseloads_rows union select snapshot_on from practice_rows union select snapshot_on from open_cases_rows
    union select rated_on from ratings_rows union select audited_on from audits_rows union select received_on from responses_rows
    union select to_date(month, 'YYYY-MM') from invitations_rows union select to_date(month, 'YYYY-MM') from context_rows
    union select held_on from training_rows where status not in ('booked', 'waitlisted', 'cancelled')
    union select coalesce(due_on, held_on) from supervision_rows union select done_on from leadership_rows
    union select found_on from findings_rows union select raised_on from actions_rows union select given_on from appreciations_rows
    union select judged_on from judgements_rows
  ),
  arrival (day) as (select max(arrived_on) from waymark.batch where authority_id = $1 and kind in ('file', 'form')),
  filled (first_day) as (
    select distinct date_trunc('month', day.day)::date from day cross join arrival where date_trunc('month', day.day)::date <= arrival.day
  ),
  neighbours as (select first_day, lead(first_day) over (order by first_day) as next_day from filled),
  opening as (
    select coalesce(max(next_day) filter (where next_day > first_day + interval '24 months'), min(first_day)) as first_day,
      max(first_day) as last_day
    from neighbours
  )
  select to_char(month, 'YYYY-MM') as month, month::date as first_day, (month + interval '1 month - 1 day')::date as last_day
  from opening cross join lateral generate_series(opening.first_day::timestamp, opening.last_day::timestamp, interval '1 month') as month`;

/** The whole authority, each service area that has a team, each team. */
const units = `
  select 'whole' as breakdown, 'ALL' as unit_code
  union all select distinct 'service_area', service_area from team_rows
  union all select 'team', team_code from team_rows`;

/** For each team, the rows of its latest day of each month, with that month. */
const latestOfMonth = (rows: string) => `
  select * from (
    select *, to_char(snapshot_on, 'YYYY-MM') as month,
      max(snapshot_on) over (partition by team_code, date_trunc('month', snapshot_on)) as latest_on
    from ${rows}
  ) dated where snapshot_on = latest_on`;

/** The council's teams that are live on the last day of each month. */
const liveTeams = `
  select m.month, m.first_day, m.last_day, t.team_code, t.area
  from months m join team_rows t on t.agency_code is null and t.go_live_on <= m.last_day
    and (t.opened_on is null or t.opened_on <= m.last_day) and (t.closed_on is null or t.closed_on >= m.last_day)`;

/** The first two-day course and the first core course that each person attended. */
const firstTraining = `
  select person_ref, min(held_on) filter (where event_type = 'two_day') as two_day_on,
    min(held_on) filter (where event_type in ('one_day', 'two_day', 'five_day_advanced')) as core_on
  from training_rows where status = 'attended' group by 1`;

/** Each meeting or visit with its earliest day, and the team of that day, the first by code point where there are several. */
const occasions = `
  select dated.occasion_ref, dated.held_on, to_char(dated.held_on, 'YYYY-MM') as month, dated.team_code, t.service_area as area
  from (
    select distinct on (occasion_ref) occasion_ref, rated_on as held_on, team_code
    from ratings_rows order by occasion_ref, rated_on, team_code collate "C"
  ) dated left join team_rows t using (team_code)`;

/** Ratings that are numbers, with the kind of rater; the anchors of the local standard are blank. */
const scores = `
  select occasion_ref, case_ref, coalesce(question, 'safety') as question,
    case when anchors in ('safety_standard', 'wellbeing_standard', 'goal_standard') then null else anchors end as anchors,
    score::numeric as score,
    case when rater = 'child' then 'child'
      when rater in ('mother', 'father', 'other_carer', 'wider_family', 'network') then 'family'
      else 'professional' end as kind
  from ratings_rows where score ~ '^[0-9]+$'`;

/** The answer of record for each audit and item: the moderator's, then the auditor's moderated, agreed and first one. */
const standing = (answer: string) => `
  select distinct on (audit_ref, item) audit_ref, item, ${answer} as answer
  from (
    select *, array_position(
      array['moderator moderated', 'auditor moderated', 'auditor agreed', 'auditor first'],
      coalesce(rater, 'auditor') || ' ' || coalesce(stage, 'first')) as place
    from audit_answers_rows where ${answer} is not null
  ) ranked where place is not null order by audit_ref, item, place`;

/** What several definitions read, in an order in which each can be made; after the tables of rows. */
export const sharedTables: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'months', sql: months },
  { name: 'units', sql: units },
  { name: 'live_teams', sql: liveTeams },
  { name: 'first_training', sql: firstTraining },
  { name: 'practice_snapshots', sql: latestOfMonth('practice_rows') },
  { name: 'caseload_snapshots', sql: latestOfMonth('caseloads_rows') },
  { name: 'open_case_snapshots', sql: latestOfMonth('open_cases_rows') },
  { name: 'occasions', sql: occasions },
  { name: 'scores', sql: scores },
  { name: 'standing_evidence', sql: standing('evidence') },
  { name: 'standing_choice', sql: standing('choice') },
];
