import { type Counting, monthOf, share, summed, words } from './counting.js';
import { caseAudits } from './rows.sql.js';

const evidence = words('0', '1', '2', '3');
const took = words('yes', 'offered_declined', 'not_offered');

const dailyLife = `(
  select a.*, day.answer as day, voice.answer as voice
  from audits_rows a
    join standing_evidence day on day.audit_ref = a.audit_ref and day.item = 'd1.1' and day.answer in ${evidence}
    join standing_evidence voice on voice.audit_ref = a.audit_ref and voice.item = 'd1.2' and voice.answer in ${evidence}
  where a.kind in ${caseAudits}
)`;

const statements = `(
  select a.*, s.answered, s.yes
  from audits_rows a join (
    select audit_ref, count(*) as answered, count(*) filter (where answer = 'yes') as yes
    from standing_choice where item in ${words('s.1', 's.2', 's.3', 's.4', 's.5', 's.6', 's.7')} and answer in ${words('yes', 'no')}
    group by 1
  ) s using (audit_ref)
  where a.kind = 'statement_micro_audit' and coalesce(a.instrument, 'statement-micro-audit/1') = 'statement-micro-audit/1'
)`;

/** Gwet's AC2 over the pairs of a first and a blind second rating, with ordinal weights on the four categories 0 to 3. */
const auditorAgreement: Counting = {
  figures: [{ code: 'MM-19', reach: 'whole', times: 'own' }],
  sql: `
    with rated as (
      select audit_ref,
        max(evidence) filter (where coalesce(rater, 'auditor') = 'auditor' and coalesce(stage, 'first') = 'first') as first,
        max(evidence) filter (where rater = 'second_auditor' and stage = 'blind_second') as second
      from audit_answers_rows where evidence in ${evidence} group by audit_ref, item
    ),
    pair as (
      select a.audited_on, first::integer as first, second::integer as second
      from rated join audits_rows a using (audit_ref) where first is not null and second is not null
    ),
    in_window as (
      select m.month, pair.first, pair.second from months m
        join pair on pair.audited_on between m.first_day - interval '2 months' and m.last_day
    ),
    agreed as (
      select month, count(*) as pairs, count(*) filter (where first = second) as equal,
        avg(case abs(first - second) when 0 then 1 when 1 then 5 / 6::numeric when 2 then 0.5 else 0 end) as p_a
      from in_window group by 1
    ),
    spread as (
      select month, sum(category.share * (1 - category.share)) as unlike
      from (
        select month, rating, count(*) / sum(count(*)) over (partition by month) as share
        from (select month, first as rating from in_window union all select month, second from in_window) rated group by 1, 2
      ) category group by 1
    )
    select 'MM-19', month, 'whole', 'ALL', equal, pairs, (p_a - unlike * 11 / 12) / (1 - unlike * 11 / 12)
    from agreed join spread using (month)`,
};

/** What audits say, who took part in them, and how far auditors agree. */
export const audits: readonly Counting[] = [
  summed(
    dailyLife,
    monthOf('audited_on'),
    'teams',
    share('MM-13', 'true', `day in ${words('2', '3')} and voice in ${words('2', '3')}`),
  ),
  summed(statements, monthOf('audited_on'), 'teams', share('MM-14', 'answered = 7', 'yes >= 6')),
  auditorAgreement,
  summed(
    'audits_rows',
    monthOf('audited_on'),
    'teams',
    share(
      'MM-22',
      `kind in ${caseAudits} and (family_part in ${took} or child_part in ${took})`,
      `family_part = 'yes' or child_part = 'yes'`,
    ),
  ),
];
