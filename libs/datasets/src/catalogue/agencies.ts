import type { Dataset } from '../dataset.js';
import { sectors } from '../vocabulary.js';

/** Partner agencies and how far each has come in using the approach. */
export const agencies: Dataset = {
  name: 'agencies',
  label: 'Partner agencies',
  is: 'Partner agencies and how far each has come in using the approach.',
  key: ['agency_code'],
  columns: [
    { name: 'agency_code', label: 'Agency code', type: 'code', required: true, capitals: true, example: 'HVS' },
    { name: 'agency_name', label: 'Agency name', type: 'text', required: true, example: 'Health visiting service' },
    { name: 'sector', label: 'Sector', type: 'one_of', required: true, values: sectors, example: 'council' },
    {
      name: 'adoption',
      label: 'How far the agency has come',
      type: 'one_of',
      is: 'where the agency stands now',
      values: ['unaware', 'aware', 'briefed', 'trained', 'using', 'leading'],
      example: 'trained',
    },
    { name: 'adoption_on', label: 'Since when', type: 'date', is: 'since when', example: '2024-01-02' },
    { name: 'charter_signed_on', label: 'Charter signed on', type: 'date', example: '2023-12-23' },
  ],
  rows: [],
};
