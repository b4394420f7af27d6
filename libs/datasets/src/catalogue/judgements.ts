import type { Dataset } from '../dataset.js';

/** Where leaders say that they stand, 0-10, with reasons; by theme and for the whole. */
export const judgements: Dataset = {
  name: 'judgements',
  label: 'Judgements by leaders',
  is: 'Where leaders say that they stand, 0-10, with reasons; by theme and for the whole.',
  key: ['judged_on', 'theme', 'judge', 'kind'],
  month: 'judged_on',
  columns: [
    { name: 'judged_on', label: 'Judged on', type: 'date', required: true, happened: true, example: '2026-03-20' },
    {
      name: 'theme',
      label: 'Theme',
      type: 'one_of',
      required: true,
      values: ['leadership', 'learning', 'alignment', 'measures', 'whole'],
      example: 'leadership',
    },
    {
      name: 'judge',
      label: 'Who judged',
      type: 'code',
      is: 'a role or a group, never a name: practice_board, theme_lead, leader_07',
      required: true,
      example: 'practice_board',
    },
    {
      name: 'kind',
      label: 'What is judged',
      type: 'one_of',
      is: 'blank: implementation',
      values: ['implementation', 'own_leadership'],
      blankMeans: 'implementation',
      blankIs: 'implementation',
      example: 'implementation',
    },
    { name: 'score', label: 'Score', type: 'whole', required: true, min: 0, max: 10, example: '6' },
    { name: 'reason', label: 'Reason', type: 'text', required: true, sensitive: true, example: 'Maps are used in most teams' },
    {
      name: 'one_higher',
      label: 'One point higher',
      type: 'text',
      is: 'what would make it one higher',
      sensitive: true,
      example: 'Plans that families wrote',
    },
  ],
  rows: [],
};
