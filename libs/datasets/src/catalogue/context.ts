import type { Dataset } from '../dataset.js';

/** Core data that explains the picture and is never attributed to the approach; re-referrals, entries to care, stability. */
export const context: Dataset = {
  name: 'context',
  label: 'Context figures',
  is: 'Core data that explains the picture and is never attributed to the approach; re-referrals, entries to care, stability.',
  key: ['month', 'measure', 'team_code'],
  month: 'month',
  columns: [
    { name: 'month', label: 'Month', type: 'month', required: true, example: '2026-03' },
    {
      name: 'measure',
      label: 'Measure',
      type: 'one_of',
      required: true,
      values: [
        're_referral_12_months',
        'entered_care',
        'left_care_to_family',
        'repeat_protection_plan',
        'three_or_more_placements',
        'vacancies',
        'turnover',
      ],
      example: 're_referral_12_months',
    },
    {
      name: 'team_code',
      label: 'Team',
      type: 'code',
      is: 'blank: the whole service',
      as: ['team', 'team id', 'team ref', 'team name', 'allocated team'],
      names: 'teams',
      capitals: true,
      blankMeans: 'the whole service',
      example: 'T01',
    },
    { name: 'numerator', label: 'Numerator', type: 'number', required: true, min: 0, example: '40' },
    { name: 'denominator', label: 'Denominator', type: 'number', required: true, min: 0, example: '235' },
  ],
  rows: [],
};
