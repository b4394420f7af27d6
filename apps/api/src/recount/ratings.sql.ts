import { type Counting, inEveryUnit, share, summed } from './counting.js';

const breadth = `(
  select o.*, s.has_family, s.has_other
  from occasions o join (
    select occasion_ref, bool_or(kind = 'family') as has_family, bool_or(kind <> 'family') as has_other from scores group by 1
  ) s using (occasion_ref)
)`;

const comparisonCode = `case when question = 'safety' and anchors is null then 'MM-26'
  else 'MM-26/' || question || '@' || coalesce(anchors, 'standard') end`;

const medianOf = (kind: string) => `percentile_cont(0.5) within group (order by score) filter (where kind = '${kind}')`;

const gapShape = { reach: 'teams', times: 'own', withoutNumerator: true } as const;

/** How far the professionals' median lies above the family's, for each occasion, question and anchors that both gave a number for. */
const comparisons = `(
  select ${comparisonCode} as code, occasion_ref, ${medianOf('professional')} - ${medianOf('family')} as gap
  from scores group by occasion_ref, question, anchors
  having bool_or(kind = 'professional') and bool_or(kind = 'family')
)`;

const raterGap: Counting = {
  figures: [{ code: 'MM-26', ...gapShape }],
  openParts: { ...gapShape, codes: `select distinct code from ${comparisons} c where code <> 'MM-26'` },
  sql: `
    select c.code, o.month, unit.breakdown, unit.unit_code, null::numeric, count(*), percentile_cont(0.5) within group (order by c.gap)
    from ${comparisons} c join occasions o using (occasion_ref) ${inEveryUnit('o')}
    group by 1, 2, 3, 4`,
};

/** The last occasion of each case and month on which a kind of rater gave a number for safety, with the change since the one before. */
const movements = `(
  select * from (
    select o.area, o.team_code, o.month, s.kind,
      s.score - lag(s.score) over (partition by s.case_ref, s.kind order by o.held_on, o.occasion_ref collate "C") as change,
      row_number() over (partition by s.case_ref, s.kind, o.month order by o.held_on desc, o.occasion_ref collate "C" desc) as from_last
    from (
      select occasion_ref, case_ref, kind, percentile_cont(0.5) within group (order by score) as score
      from scores where question = 'safety' and anchors is null group by 1, 2, 3
    ) s join occasions o using (occasion_ref)
  ) occasion where from_last = 1 and change is not null
)`;

const directionsOf = (kind: string) => [
  share(`MM-27/${kind}/rising`, `kind = '${kind}'`, 'change >= 2'),
  share(`MM-27/${kind}/level`, `kind = '${kind}'`, 'change > -2 and change < 2'),
  share(`MM-27/${kind}/falling`, `kind = '${kind}'`, 'change <= -2'),
];

/** Scaling: who takes part, how far apart people are, and which way safety goes. */
export const ratings: readonly Counting[] = [
  summed(breadth, 'month', 'teams', share('MM-23', 'true', 'has_family and has_other')),
  raterGap,
  summed(movements, 'month', 'teams', ...['family', 'child', 'professional'].flatMap(directionsOf)),
];
