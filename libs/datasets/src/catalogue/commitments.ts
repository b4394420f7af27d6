import type { Dataset } from '../dataset.js';
import { themes } from '../vocabulary.js';

/** The charter's commitments, by agency and by role group, and the yearly self-check. */
export const commitments: Dataset = {
  name: 'commitments',
  label: 'Charter commitments',
  is: "The charter's commitments, by agency and by role group, and the yearly self-check.",
  key: ['agency_code', 'commitment', 'year'],
  columns: [
    {
      name: 'agency_code',
      label: 'Agency code',
      type: 'code',
      required: true,
      names: 'agencies',
      capitals: true,
      example: 'HVS',
    },
    { name: 'commitment', label: 'Commitment', type: 'code', required: true, example: 'C1' },
    { name: 'title', label: 'Title', type: 'text', maxLength: 200, example: 'We ask before we direct' },
    { name: 'theme', label: 'Theme', type: 'one_of', values: themes, example: 'leadership' },
    {
      name: 'role_group',
      label: 'Role group',
      type: 'one_of',
      required: true,
      values: ['senior_leaders_and_commissioners', 'practice_leads_and_team_leaders', 'all_professionals'],
      example: 'senior_leaders_and_commissioners',
    },
    { name: 'year', label: 'Year', type: 'whole', required: true, min: 2010, max: 2100, example: '2026' },
    { name: 'signed_on', label: 'Signed on', type: 'date', example: '2026-03-20' },
    { name: 'self_check_on', label: 'Self-check on', type: 'date', example: '2026-03-20' },
    { name: 'self_rating', label: 'Self-rating', type: 'whole', min: 0, max: 10, example: '6' },
  ],
  rows: [],
};
