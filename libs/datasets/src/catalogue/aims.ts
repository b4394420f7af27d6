import type { Dataset } from '../dataset.js';

/** What the service aims at, for one indicator, from a month on. */
export const aims: Dataset = {
  name: 'aims',
  label: 'Aims',
  is: 'What the service aims at, for one indicator, from a month on.',
  key: ['indicator', 'unit_code', 'from_on'],
  columns: [
    { name: 'indicator', label: 'Indicator', type: 'code', required: true, example: 'OA-04' },
    {
      name: 'unit_code',
      label: 'Team or area',
      type: 'code',
      is: 'a team or service area; blank: the whole',
      unit: true,
      blankMeans: 'the whole',
      example: 'T01',
    },
    { name: 'value', label: 'Value', type: 'number', is: 'shares as 0 to 1', required: true, example: '0.8' },
    { name: 'from_on', label: 'From', type: 'date', required: true, example: '2026-03-20' },
    { name: 'reason', label: 'Reason', type: 'text', required: true, sensitive: true, example: 'Maps are used in most teams' },
    {
      name: 'agreed_by',
      label: 'Agreed by',
      type: 'text',
      is: 'a role or a board, never a name',
      required: true,
      example: 'practice board',
    },
  ],
  rows: [],
};
