interface Silence {
  readonly indicator: string;
  readonly rows: string;
  /** Which rows are of the period of the month m. */
  readonly period: string;
}

const inThreeMonths = (day: string) => `${day} between m.first_day - interval '2 months' and m.last_day`;
const inSixMonths = (day: string) => `${day} between m.first_day - interval '5 months' and m.last_day`;
const inMonth = (day: string) => `${day} between m.first_day and m.last_day`;

const silences: readonly Silence[] = [
  { indicator: 'LD-02', rows: 'leadership_rows', period: inThreeMonths('done_on') },
  { indicator: 'LD-06', rows: 'appreciations_rows', period: inMonth('given_on') },
  { indicator: 'LD-08', rows: 'leadership_rows', period: inThreeMonths('done_on') },
  { indicator: 'LR-01', rows: 'training_rows', period: 'held_on <= m.last_day' },
  { indicator: 'LR-02', rows: 'training_rows', period: 'held_on <= m.last_day' },
  { indicator: 'LR-03', rows: 'training_rows', period: 'held_on <= m.last_day' },
  { indicator: 'LR-10', rows: 'supervision_rows', period: `(${inMonth('due_on')} or ${inMonth('held_on')})` },
  { indicator: 'LR-12', rows: 'training_rows', period: 'held_on between m.last_day - 59 and m.last_day' },
  { indicator: 'MM-21', rows: 'audits_rows', period: inThreeMonths('audited_on') },
  { indicator: 'SC-02', rows: 'ratings_rows', period: inSixMonths('rated_on') },
  { indicator: 'SC-03', rows: 'ratings_rows', period: inThreeMonths('rated_on') },
  { indicator: 'SC-04', rows: 'ratings_rows', period: inSixMonths('rated_on') },
];

/** The months in which an indicator and its parts are silent: the dataset of the numerator has no row for the period, in the whole authority. */
export const silentMonths = silences
  .map(
    ({ indicator, rows, period }) =>
      `select '${indicator}' as indicator, m.month from months m where not exists (select from ${rows} where ${period})`,
  )
  .join(' union all ');
