/** A figure of a published file, and the measure of `benchmarks` that it is. */
export interface PublishedMeasure {
  readonly heading: string;
  readonly measure: string;
}

/** A file that the Department for Education publishes: one row an area and year, figures side by side. */
export interface DepartmentSeries {
  readonly name: string;
  /** What stands as the source of each figure. */
  readonly source: string;
  readonly measures: readonly PublishedMeasure[];
}

/** The headings that every such file has. */
export const areaHeadings = [
  'time_period',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'new_la_code',
  'la_name',
] as const;

/** The series that are read. Rates are in full-time equivalents, as the statistics headline them. */
export const departmentSeries: readonly DepartmentSeries[] = [
  {
    name: "children's social work workforce",
    source: "Department for Education, Children's social work workforce",
    measures: [
      { heading: 'caseload_fte', measure: 'caseload_per_fte' },
      { heading: 'turnover_rate_fte', measure: 'turnover_rate' },
      { heading: 'vacancy_rate_fte', measure: 'vacancy_rate' },
      { heading: 'agency_rate_fte', measure: 'agency_rate' },
      { heading: 'absence_rate_fte', measure: 'absence_rate' },
    ],
  },
  {
    name: 'referrals and re-referrals of children in need',
    source: 'Department for Education, Characteristics of children in need',
    measures: [{ heading: 'rereferral_percent', measure: 're_referral_rate' }],
  },
];
