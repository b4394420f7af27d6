import type { Dataset } from '../dataset.js';
import { pathways } from '../vocabulary.js';

/** Who is open to the service on a day, and nothing about practice. What Annex A and census returns can tell. */
export const openCases: Dataset = {
  name: 'open_cases',
  label: 'Open cases',
  is: 'Who is open to the service on a day, and nothing about practice. What Annex A and census returns can tell.',
  key: ['snapshot_on', 'case_ref'],
  month: 'snapshot_on',
  completeFor: ['team_code', 'snapshot_on'],
  columns: [
    { name: 'snapshot_on', label: 'Day of the snapshot', type: 'date', required: true, happened: true, example: '2026-03-31' },
    { name: 'case_ref', label: 'Child or case ID', type: 'ref', required: true, refersTo: 'case', example: 'C000001' },
    {
      name: 'team_code',
      label: 'Team',
      type: 'code',
      is: 'blank: no team is named',
      as: ['team', 'team id', 'team ref', 'team name', 'allocated team'],
      names: 'teams',
      capitals: true,
      blankMeans: 'no team is named',
      example: 'T01',
    },
    {
      name: 'person_ref',
      label: 'Allocated worker ID',
      type: 'ref',
      is: 'blank: unallocated',
      refersTo: 'person',
      blankMeans: 'unallocated',
      example: 'W0001',
    },
    { name: 'pathway', label: 'Pathway', type: 'one_of', required: true, values: pathways, example: 'early_help' },
    { name: 'opened_on', label: 'Case opened on', type: 'date', example: '2025-11-03' },
  ],
  rows: [],
};
