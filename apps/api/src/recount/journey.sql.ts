import { type Counting, share, summed, words } from './counting.js';

const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** The latest judgement of each judge on the whole implementation, in the three months that end with the month. */
const selfScale: Counting = {
  figures: [
    { code: 'LD-10', reach: 'whole', times: 'own', withoutNumerator: true },
    ...scores.map((score) => ({ code: `LD-10/${score}`, reach: 'whole' as const })),
  ],
  sql: `
    with latest as (
      select distinct on (m.month, j.judge) m.month, j.score
      from months m join judgements_rows j on j.judged_on between m.first_day - interval '2 months' and m.last_day
      where j.theme = 'whole' and coalesce(j.kind, 'implementation') = 'implementation'
      order by m.month, j.judge, j.judged_on desc
    )
    select 'LD-10', month, 'whole', 'ALL', null::numeric, count(*), percentile_cont(0.5) within group (order by score)
    from latest group by month
    union all
    select 'LD-10/' || point, month, 'whole', 'ALL', count(*) filter (where score = point), count(*), null
    from latest cross join generate_series(0, 10) as point group by month, point`,
};

const milestones = `(
  select m.month, p.* from months m join plan_rows p
    on p.kind = 'milestone' and p.baseline_due_on between m.first_day - interval '11 months' and m.last_day
)`;

const partners = `(
  select m.month, a.*, a.adoption_on <= m.last_day as is_then from months m cross join agencies_rows a
  where a.sector <> 'council' and a.adoption is not null and a.adoption_on is not null
)`;

/** Forms or stages of the register that are not retired by a month's end. */
const registered = (kind: string) => `
  select m.month, m.last_day, r.* from months m join register_rows r
    on r.kind = '${kind}' and not (r.status = 'retired' and r.status_on <= m.last_day)`;

const stages = `(
  select stage.*, pathway_cases.half_mapped
  from (${registered('stage_setting')}) stage left join (
    select month, pathway, 2 * count(map_first_on) >= count(*) as half_mapped from practice_snapshots group by 1, 2
  ) pathway_cases using (month, pathway)
)`;

/** The plan, the register and where leaders and partners stand. */
export const journey: readonly Counting[] = [
  selfScale,
  summed(milestones, 'month', 'areas', share('LD-11', 'true', 'done_on <= baseline_due_on')),
  summed(partners, 'month', 'whole', share('LR-14', 'true', `is_then and adoption in ${words('using', 'leading')}`)),
  summed(
    `(${registered('form')})`,
    'month',
    'areas',
    share('OA-01', 'true', `status_on <= last_day and (status = 'reviewed' or (status = 'live' and reviewed_on <= last_day))`),
  ),
  summed(
    stages,
    'month',
    'areas',
    share('OA-06', 'true', `status in ${words('live', 'reviewed')} and status_on <= last_day and coalesce(half_mapped, true)`),
  ),
];
