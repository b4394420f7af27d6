import type { Dataset } from '../dataset.js';
import { isFilled } from '../rules.js';
import { themes } from '../vocabulary.js';

/** What was agreed to be done, by when, and whether it helped. */
export const actions: Dataset = {
  name: 'actions',
  label: 'Actions',
  is: 'What was agreed to be done, by when, and whether it helped.',
  key: ['action_ref'],
  month: 'due_on',
  columns: [
    { name: 'action_ref', label: 'Action ID', type: 'code', required: true, example: 'K00001' },
    {
      name: 'title',
      label: 'Title',
      type: 'text',
      is: 'what will be done, in one sentence; checked for names',
      maxLength: 200,
      sensitive: true,
      example: 'Try out plans with families',
    },
    { name: 'finding_ref', label: 'Finding ID', type: 'code', example: 'F0001' },
    { name: 'audit_ref', label: 'Audit ID', type: 'code', names: 'audits', capitals: true, example: 'A00001' },
    { name: 'theme', label: 'Theme', type: 'one_of', values: themes, example: 'leadership' },
    {
      name: 'team_code',
      label: 'Team',
      type: 'code',
      as: ['team', 'team id', 'team ref', 'team name', 'allocated team'],
      names: 'teams',
      capitals: true,
      example: 'T01',
    },
    { name: 'owner_role', label: 'Role of the owner', type: 'text', example: 'team manager' },
    { name: 'raised_on', label: 'Raised on', type: 'date', required: true, example: '2026-02-01' },
    { name: 'due_on', label: 'Due on', type: 'date', required: true, example: '2026-03-25' },
    { name: 'done_on', label: 'Done on', type: 'date', happened: true, example: '2026-03-20' },
    { name: 'effect_checked_on', label: 'Effect checked on', type: 'date', is: 'somebody looked whether it helped' },
    { name: 'effect', label: 'Effect', type: 'one_of', values: ['helped', 'did_not_help', 'unclear'] },
    {
      name: 'people_asked_on',
      label: 'People asked on',
      type: 'date',
      is: 'the people affected were asked',
      example: '2026-02-15',
    },
    {
      name: 'people_asked_changed',
      label: 'What they said changed something',
      type: 'yes_no',
      is: 'and it is written down what that changed',
      example: 'yes',
    },
  ],
  rows: [
    {
      code: 'checked-but-not-done',
      columns: ['effect_checked_on', 'done_on'],
      when: 'effect_checked_on is set and done_on is blank',
      broken: (values) => isFilled(values['effect_checked_on']) && !isFilled(values['done_on']),
      reason: 'effect_checked_on is set, but the action is not done',
      repair: 'Fill in done_on, or leave effect_checked_on blank.',
    },
  ],
};
