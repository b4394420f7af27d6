import type { Dataset } from '../dataset.js';

/** What leaders did themselves; one row an activity. */
export const leadership: Dataset = {
  name: 'leadership',
  label: 'Leadership activities',
  is: 'What leaders did themselves; one row an activity.',
  key: ['activity_ref'],
  month: 'done_on',
  columns: [
    { name: 'activity_ref', label: 'Activity ID', type: 'code', required: true, example: 'D00001' },
    { name: 'done_on', label: 'Done on', type: 'date', required: true, happened: true, example: '2026-03-20' },
    {
      name: 'person_ref',
      label: 'Leader ID',
      type: 'ref',
      is: 'a person whose post is marked leader',
      required: true,
      refersTo: 'person',
      example: 'W0001',
    },
    {
      name: 'activity',
      label: 'Activity',
      type: 'one_of',
      required: true,
      values: [
        'observed_practice',
        'joined_practice',
        'audit_conversation',
        'family_conversation',
        'appreciative_inquiry',
        'three_columns_in_meeting',
        'scale_question_in_meeting',
        'strategy_map',
        'commissioning_specification',
        'joint_inspection_planning',
        'public_advocacy',
        'other',
      ],
      example: 'observed_practice',
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
  ],
  rows: [],
};
