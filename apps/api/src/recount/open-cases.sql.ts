import { type Counting, inEveryUnit, share, summed } from './counting.js';

/** Who was open in each month: the dashboards of practice, and lists of open cases for a month in which nobody sent one. */
const listed = `(
  select month, area, team_code, case_ref from practice_snapshots
  union all
  select month, area, team_code, case_ref from open_case_snapshots
  where month not in (select to_char(snapshot_on, 'YYYY-MM') from practice_rows)
)`;

/** Each occasion of a case on which anybody gave a number for safety, with the median of its professionals. */
const heard = `(
  select s.case_ref, s.occasion_ref, o.held_on, bool_or(s.kind = 'child') as has_child,
    percentile_cont(0.5) within group (order by s.score) filter (where s.kind = 'professional') as professional
  from scores s join (select case_ref, occasion_ref, min(rated_on) as held_on from ratings_rows group by 1, 2) o
    using (case_ref, occasion_ref)
  where s.question = 'safety' and s.anchors is null group by 1, 2, 3
)`;

/** Open cases with the latest professional rating of six months, and whether anybody scaled lately and the child at all. */
const scaled = `(
  select l.*, told.rating, told.lately, told.has_child
  from ${listed} l left join (
    select m.month, h.case_ref, bool_or(h.has_child) as has_child, bool_or(h.held_on > m.last_day - 84) as lately,
      floor((array_agg(h.professional order by h.held_on desc, h.occasion_ref collate "C" desc)
        filter (where h.professional is not null))[1]) as rating
    from months m join ${heard} h on h.held_on between m.first_day - interval '5 months' and m.last_day
    group by 1, 2
  ) told using (month, case_ref)
)`;

const latestRating: Counting = {
  figures: [{ code: 'SC-01', reach: 'teams', times: 'own', withoutNumerator: true }],
  sql: `
    select 'SC-01', s.month, unit.breakdown, unit.unit_code, null::numeric, count(*), percentile_cont(0.5) within group (order by s.rating)
    from ${scaled} s ${inEveryUnit('s')} where s.rating is not null group by 2, 3, 4`,
};

const themes = ['leadership', 'learning', 'alignment', 'measures'];

/** The latest judgement of each judge for each theme in three months. */
const judgementByTheme: Counting = {
  figures: themes.map((theme) => ({ code: `SC-05/${theme}`, reach: 'whole', times: 'own', withoutNumerator: true })),
  sql: `
    select 'SC-05/' || theme, month, 'whole', 'ALL', null::numeric, count(*), percentile_cont(0.5) within group (order by score)
    from (
      select distinct on (m.month, j.theme, j.judge) m.month, j.theme, j.score
      from months m join judgements_rows j on j.judged_on between m.first_day - interval '2 months' and m.last_day
      where j.theme <> 'whole' and coalesce(j.kind, 'implementation') = 'implementation'
      order by m.month, j.theme, j.judge, j.judged_on desc
    ) latest group by 1, 2`,
};

/** Workers of a team with the open children whom the list says they hold; care leavers by themselves. */
const held = `(
  select month, area, team_code, person_ref, pathway = 'care_leaver' as are_leavers, count(*) as children
  from open_case_snapshots where person_ref is not null group by 1, 2, 3, 4, 5
)`;
const heldBy = (code: string, of: string) => ({ code, of, numerator: 'children', denominator: '1' });

/** How open cases were scaled, where leaders say that each theme stands, and who holds open children. */
export const openCases: readonly Counting[] = [
  latestRating,
  summed(
    scaled,
    'month',
    'teams',
    share('SC-02', 'true', 'rating is not null'),
    share('SC-03', 'true', 'lately'),
    share('SC-04', 'true', 'has_child'),
  ),
  judgementByTheme,
  summed(held, 'month', 'teams', heldBy('OC-01', 'not are_leavers'), heldBy('OC-01/care_leavers', 'are_leavers')),
  summed(
    'open_case_snapshots',
    'month',
    'teams',
    share('OC-02', `pathway <> 'care_leaver'`, 'person_ref is null'),
    share('OC-02/care_leavers', `pathway = 'care_leaver'`, 'person_ref is null'),
  ),
];
