import type { Dataset } from '../dataset.js';

/** Published figures of other areas, shown beside local ones and never mixed into them. */
export const benchmarks: Dataset = {
  name: 'benchmarks',
  label: 'Published figures',
  is: 'Published figures of other areas, shown beside local ones and never mixed into them.',
  key: ['measure', 'area_code', 'year'],
  columns: [
    {
      name: 'measure',
      label: 'Measure',
      type: 'one_of',
      required: true,
      values: ['caseload_per_fte', 'turnover_rate', 'vacancy_rate', 'agency_rate', 'absence_rate', 're_referral_rate', 'other'],
      example: 'caseload_per_fte',
    },
    {
      name: 'area_code',
      label: 'Area code',
      type: 'code',
      is: 'ONS or three-digit code; E92000001 is England',
      required: true,
      example: 'E92000001',
    },
    { name: 'area_name', label: 'Area name', type: 'text', example: 'England' },
    { name: 'year', label: 'Year', type: 'whole', required: true, min: 2000, max: 2100, example: '2025' },
    { name: 'value', label: 'Value', type: 'number', example: '15.2' },
    {
      name: 'reason',
      label: 'Why there is no value',
      type: 'one_of',
      is: 'why there is no value, as published',
      values: ['c', 'z', 'x', 'low', 'u', 'k'],
    },
    { name: 'source', label: 'Source', type: 'text', example: 'Workforce statistics' },
  ],
  rows: [],
};
