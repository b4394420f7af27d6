import type { Dataset } from '../dataset.js';
import { isFilled, amount } from '../rules.js';

/** Who was asked, so that reach is known. Counts only, never linked to replies. */
export const invitations: Dataset = {
  name: 'invitations',
  label: 'Survey invitations',
  is: 'Who was asked, so that reach is known. Counts only, never linked to replies.',
  key: ['instrument', 'month', 'team_code', 'group'],
  month: 'month',
  columns: [
    { name: 'instrument', label: 'Instrument', type: 'code', required: true, names: 'instruments', example: 'parent-carer/1' },
    { name: 'month', label: 'Month', type: 'month', required: true, example: '2026-03' },
    {
      name: 'team_code',
      label: 'Team',
      type: 'code',
      as: ['team', 'team id', 'team ref', 'team name', 'allocated team'],
      names: 'teams',
      capitals: true,
      example: 'T01',
    },
    {
      name: 'group',
      label: 'Group',
      type: 'code',
      is: 'a group whose reach matters, for example under_11, disability, english_additional; blank: everybody',
      blankMeans: 'everybody',
      example: 'under_11',
    },
    { name: 'invited', label: 'Invited', type: 'whole', required: true, min: 0, example: '12' },
    { name: 'reached', label: 'Reached', type: 'whole', min: 0, example: '9' },
    { name: 'replied', label: 'Replied', type: 'whole', required: true, min: 0, example: '5' },
    { name: 'declined', label: 'Declined', type: 'whole', min: 0, example: '1' },
  ],
  rows: [
    {
      code: 'more-than-invited',
      columns: ['declined', 'replied', 'invited'],
      when: 'replied + declined > invited',
      broken: (values) =>
        isFilled(values['invited']) && amount(values['replied']) + amount(values['declined']) > amount(values['invited']),
      reason: 'replied and declined together are more than invited',
      repair: 'Mend whichever of the three counts is wrong.',
    },
  ],
};
