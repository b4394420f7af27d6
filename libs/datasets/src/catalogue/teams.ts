import type { Dataset } from '../dataset.js';
import { serviceAreas } from '../vocabulary.js';

/** Teams, the service area that they belong to, and when the approach went live there. */
export const teams: Dataset = {
  name: 'teams',
  label: 'Teams',
  is: 'Teams, the service area that they belong to, and when the approach went live there.',
  key: ['team_code'],
  columns: [
    {
      name: 'team_code',
      label: 'Team code',
      type: 'code',
      required: true,
      as: ['team id', 'team ref'],
      capitals: true,
      example: 'T01',
    },
    {
      name: 'team_name',
      label: 'Team name',
      type: 'text',
      required: true,
      as: ['team', 'allocated team'],
      example: 'Front door 1',
    },
    {
      name: 'service_area',
      label: 'Service area',
      type: 'one_of',
      required: true,
      as: ['service', 'department'],
      values: serviceAreas,
      example: 'front_door',
    },
    {
      name: 'agency_code',
      label: 'Agency code',
      type: 'code',
      is: 'blank: the council',
      names: 'agencies',
      capitals: true,
      blankMeans: 'the council',
    },
    {
      name: 'go_live_on',
      label: 'Went live on',
      type: 'date',
      is: 'when the approach went live in this team',
      example: '2024-04-01',
    },
    {
      name: 'area_name',
      label: 'Local name of the area',
      type: 'text',
      is: 'what the service calls this area here, for example Safeguarding North; blank: the standard name',
      blankMeans: 'the standard name',
      example: 'Safeguarding North',
    },
    { name: 'opened_on', label: 'Opened on', type: 'date', example: '2025-11-03' },
    { name: 'closed_on', label: 'Closed on', type: 'date' },
    {
      name: 'predecessor_code',
      label: 'Team that it continues',
      type: 'code',
      is: 'the team that this one continues, so that trend lines survive a restructure',
      capitals: true,
    },
  ],
  rows: [],
};
