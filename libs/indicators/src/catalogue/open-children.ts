import type { Indicator } from '../indicator.js';

/**
 * What lists of open children, such as Annex A, can tell of caseloads. They hold no hours, so these figures are never set beside OA-11 or
 * a published caseload as if they were one. Not among the 45: no aim, no verdict, and not part of the exported values unless asked for.
 */
export const openChildrenDefinitions: readonly Indicator[] = [
  {
    id: 'OC-01',
    name: 'Open children per worker',
    short: 'Open children per worker',
    question: 'How many open children does a worker hold, by the list of open children?',
    plain: {
      in: "Open children with an allocated worker in each team's latest list of the month. Each child counts once, brothers and sisters each.",
      out: 'Children without a worker (OC-02). Care leavers, who are counted apart by their personal adviser. Hours: such a list has none.',
    },
    spine: 'happening',
    theme: 'alignment',
    element: 'working_conditions',
    kind: 'rate',
    from: ['open_cases'],
    numerator: 'snapshot rows of open_cases where person_ref is filled and pathway is not care_leaver',
    denominator: 'workers of a team (person_ref and team_code) among the rows of the numerator',
    value: 'numerator / denominator',
    parts: [
      {
        name: 'care_leavers',
        numerator: 'snapshot rows of open_cases where person_ref is filled and pathway is care_leaver',
        denominator: 'workers of a team among these rows',
      },
    ],
    month: 'snapshot',
    missing: 'rows without a worker are outside; they are OC-02',
    unit: 'children per worker',
    direction: 'read',
    minimum: { n: 5, of: 'workers' },
    by: ['team', 'service_area'],
    chart: 'table of teams, with children without a worker as a row of their own',
    method: 'count over count; no interval, no trend verdict',
    interval: 'none',
    pattern: 'none',
    rhythm: 'month',
    caveat:
      'It says nothing of part-time posts, so it is no caseload per full-time equivalent and cannot be set beside a published one.',
    decision:
      'A worker with children in two teams counts in each. Workers without a child are not in the list, so they are not in the figure.',
    source: 'Annex A, lists 6 to 9',
  },
  {
    id: 'OC-02',
    name: 'Open children without a worker',
    short: 'No allocated worker',
    question: 'How many open children have nobody allocated?',
    plain: {
      in: "Open children in each team's latest list of the month; those count of whom the list names no worker, or only duty.",
      out: 'Care leavers, who are counted apart.',
    },
    spine: 'happening',
    theme: 'alignment',
    element: 'working_conditions',
    kind: 'proportion',
    from: ['open_cases'],
    numerator: 'rows of the denominator where person_ref is blank',
    denominator: 'snapshot rows of open_cases where pathway is not care_leaver',
    parts: [{ name: 'care_leavers', denominator: 'snapshot rows of open_cases where pathway is care_leaver' }],
    month: 'snapshot',
    missing: 'nothing; a blank worker is nobody allocated',
    unit: 'percent',
    direction: 'read',
    minimum: { n: 20, of: 'denominator' },
    by: ['team', 'service_area'],
    chart: 'row of its own beneath the table of teams',
    method: 'count out of count',
    interval: 'none',
    pattern: 'none',
    rhythm: 'month',
    caveat: 'A name missing from an export is not always a child without a worker; look at the rows first.',
    decision: 'Blank, #N/A, duty and unallocated are all nobody.',
    source: 'Annex A, lists 6 to 9',
  },
];
