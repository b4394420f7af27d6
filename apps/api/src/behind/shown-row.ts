import type { BehindRow } from '@waymark/contract';
import { columnOf, datasetByName } from '@waymark/datasets';
import { numberOf, textOf } from '@waymark/observations';
import type { PlacedRow } from './candidate-rows.query.js';

/** The date of a row where the dataset does not say which column puts it into a month. */
const dates: Readonly<Record<string, string>> = {
  agencies: 'adoption_on',
  people: 'started_on',
  plan: 'baseline_due_on',
  register: 'status_on',
};

/**
 * A row as it may be shown to people with row rights: without its answers and words; persons and cases under the numbers of their
 * pseudonyms. Where nobody may be told apart, only its dataset and place remain.
 */
export function shownRow({ dataset: name, values, batch, file, line }: PlacedRow, isUnnamed: boolean): BehindRow {
  const place = { dataset: name, batch, file, line };
  if (isUnnamed) return { ...place, key: {}, case: null, person: null, team: null, date: null };
  const dataset = datasetByName(name);
  const keys = dataset?.key ?? [];
  const plain = keys.filter((column) => dataset && columnOf(dataset, column)?.type !== 'ref');
  return {
    ...place,
    key: Object.fromEntries(plain.map((column) => [column, values[column] ?? null])),
    case: numberOf(values, 'case_ref') ?? null,
    person: keys.includes('person_ref') ? (numberOf(values, 'person_ref') ?? null) : null,
    team: textOf(values, 'team_code') || null,
    date: textOf(values, dataset?.month ?? dates[name] ?? '') || null,
  };
}
