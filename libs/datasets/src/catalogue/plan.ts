import type { Dataset } from '../dataset.js';
import { serviceAreas, themes } from '../vocabulary.js';

/** The implementation plan; milestones and forecasts over five years. */
export const plan: Dataset = {
  name: 'plan',
  label: 'Implementation plan',
  is: 'The implementation plan; milestones and forecasts over five years.',
  key: ['item_ref'],
  columns: [
    { name: 'item_ref', label: 'Plan item ID', type: 'code', required: true, example: 'M001' },
    { name: 'kind', label: 'Kind', type: 'one_of', required: true, values: ['milestone', 'forecast'], example: 'milestone' },
    { name: 'title', label: 'Title', type: 'text', required: true, example: 'Maps in every team' },
    { name: 'year', label: 'Year', type: 'whole', min: 1, max: 10, example: '3' },
    { name: 'theme', label: 'Theme', type: 'one_of', required: true, values: themes, example: 'leadership' },
    { name: 'element', label: 'Element', type: 'code', example: 'processes' },
    { name: 'service_area', label: 'Service area', type: 'one_of', values: serviceAreas, example: 'front_door' },
    { name: 'owner_role', label: 'Role of the owner', type: 'text', example: 'team manager' },
    {
      name: 'baseline_due_on',
      label: 'First planned for',
      type: 'date',
      is: 'as first planned; never changed',
      required: true,
      example: '2026-03-01',
    },
    { name: 'due_on', label: 'Planned for', type: 'date', is: 'as planned now', example: '2026-03-25' },
    { name: 'done_on', label: 'Done on', type: 'date', happened: true },
    {
      name: 'indicator',
      label: 'Indicator',
      type: 'code',
      is: 'forecasts: the indicator that the claim is about',
      example: 'OA-04',
    },
    { name: 'forecast_value', label: 'Forecast', type: 'number' },
    { name: 'people_asked_on', label: 'People asked on', type: 'date', example: '2026-02-15' },
    { name: 'people_asked_changed', label: 'What they said changed something', type: 'yes_no', example: 'yes' },
  ],
  rows: [],
};
