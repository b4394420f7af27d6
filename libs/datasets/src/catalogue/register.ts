import type { Dataset } from '../dataset.js';
import { pathways, serviceAreas } from '../vocabulary.js';

/** Forms, policies, processes and stage settings, and how far each is aligned with the approach. */
export const register: Dataset = {
  name: 'register',
  label: 'Register of forms and policies',
  is: 'Forms, policies, processes and stage settings, and how far each is aligned with the approach.',
  key: ['register_ref'],
  columns: [
    { name: 'register_ref', label: 'Register ID', type: 'code', required: true, example: 'X001' },
    {
      name: 'kind',
      label: 'Kind of document',
      type: 'one_of',
      required: true,
      values: ['form', 'policy', 'process', 'stage_setting'],
      example: 'form',
    },
    { name: 'title', label: 'Title', type: 'text', required: true, example: 'Assessment form' },
    { name: 'service_area', label: 'Service area', type: 'one_of', values: serviceAreas, example: 'front_door' },
    { name: 'pathway', label: 'Pathway', type: 'one_of', values: pathways, example: 'early_help' },
    {
      name: 'status',
      label: 'Status',
      type: 'one_of',
      required: true,
      values: ['not_started', 'designed', 'tested', 'live', 'reviewed', 'retired'],
      example: 'not_started',
    },
    { name: 'status_on', label: 'Status since', type: 'date', required: true, example: '2026-03-20' },
    { name: 'reviewed_on', label: 'Reviewed on', type: 'date', example: '2026-03-20' },
    { name: 'review_every_months', label: 'Review every (months)', type: 'whole', min: 1, max: 60, example: '12' },
  ],
  rows: [],
};
