import type { Dataset } from '../dataset.js';
import { isFilled } from '../rules.js';

/** What people know about a month, beside a chart. */
export const notes: Dataset = {
  name: 'notes',
  label: 'Notes',
  is: 'What people know about a month, beside a chart.',
  key: ['note_ref'],
  month: 'noted_on',
  columns: [
    { name: 'note_ref', label: 'Note ID', type: 'code', required: true, example: 'N001' },
    {
      name: 'noted_on',
      label: 'Month it is about',
      type: 'date',
      is: 'the month that it is about',
      required: true,
      example: '2026-03-20',
    },
    { name: 'indicator', label: 'Indicator', type: 'code', is: 'blank: all', blankMeans: 'all', example: 'OA-04' },
    { name: 'unit_code', label: 'Team or area', type: 'code', unit: true, example: 'T01' },
    {
      name: 'kind',
      label: 'Kind',
      type: 'one_of',
      required: true,
      values: ['something_changed', 'context', 'question'],
      example: 'something_changed',
    },
    {
      name: 'title',
      label: 'Title',
      type: 'text',
      required: true,
      maxLength: 50,
      sensitive: true,
      example: 'New recording forms',
    },
    {
      name: 'text',
      label: 'Words',
      type: 'text',
      maxLength: 600,
      sensitive: true,
      example: 'Recording forms changed in this month',
    },
    {
      name: 'restarts_range',
      label: 'Usual range starts anew',
      type: 'yes_no',
      is: 'the usual range starts anew in this month',
      example: 'no',
    },
    { name: 'agreed_by', label: 'Agreed by', type: 'text', is: 'needed where restarts_range is yes', example: 'practice board' },
  ],
  rows: [
    {
      code: 'restart-not-agreed',
      columns: ['agreed_by', 'restarts_range'],
      when: 'restarts_range is yes and agreed_by is blank',
      broken: (values) => values['restarts_range'] === 'yes' && !isFilled(values['agreed_by']),
      reason: 'agreed_by is needed where the usual range starts anew',
      repair: 'Write the role or the board that agreed to start the usual range anew, or no in restarts_range.',
    },
  ],
};
