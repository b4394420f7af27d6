import type { Dataset } from '../dataset.js';

/** Good practice that somebody named. */
export const appreciations: Dataset = {
  name: 'appreciations',
  label: 'Appreciations',
  is: 'Good practice that somebody named.',
  key: ['appreciation_ref'],
  month: 'given_on',
  columns: [
    { name: 'appreciation_ref', label: 'Appreciation ID', type: 'code', required: true, example: 'G00001' },
    {
      name: 'title',
      label: 'Title',
      type: 'text',
      is: 'what was done well, in one sentence; checked for names',
      maxLength: 200,
      sensitive: true,
      example: 'Asked the child first',
    },
    { name: 'given_on', label: 'Given on', type: 'date', required: true, happened: true, example: '2026-03-20' },
    {
      name: 'source',
      label: 'Source',
      type: 'one_of',
      required: true,
      values: ['family', 'child', 'peer', 'practice_lead', 'leader', 'audit', 'panel', 'partner'],
      example: 'family',
    },
    {
      name: 'team_code',
      label: 'Team',
      type: 'code',
      as: ['team', 'team id', 'team ref', 'team name', 'allocated team'],
      names: 'teams',
      capitals: true,
      example: 'T01',
    },
    { name: 'tool', label: 'Tool', type: 'code', example: 'map' },
    {
      name: 'permission',
      label: 'Who may see it',
      type: 'one_of',
      required: true,
      values: ['private', 'team', 'service', 'public'],
      example: 'private',
    },
    { name: 'accepted', label: 'Accepted', type: 'yes_no', example: 'yes' },
  ],
  rows: [],
};
