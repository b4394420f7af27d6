import type { Column, Dataset } from './dataset.js';
import { actions } from './catalogue/actions.js';
import { agencies } from './catalogue/agencies.js';
import { aims } from './catalogue/aims.js';
import { appreciations } from './catalogue/appreciations.js';
import { auditAnswers } from './catalogue/audit-answers.js';
import { audits } from './catalogue/audits.js';
import { authority } from './catalogue/authority.js';
import { benchmarks } from './catalogue/benchmarks.js';
import { caseloads } from './catalogue/caseloads.js';
import { commitments } from './catalogue/commitments.js';
import { context } from './catalogue/context.js';
import { findings } from './catalogue/findings.js';
import { invitations } from './catalogue/invitations.js';
import { judgements } from './catalogue/judgements.js';
import { leadership } from './catalogue/leadership.js';
import { notes } from './catalogue/notes.js';
import { openCases } from './catalogue/open-cases.js';
import { people } from './catalogue/people.js';
import { plan } from './catalogue/plan.js';
import { practice } from './catalogue/practice.js';
import { ratings } from './catalogue/ratings.js';
import { register } from './catalogue/register.js';
import { responses } from './catalogue/responses.js';
import { supervision } from './catalogue/supervision.js';
import { teams } from './catalogue/teams.js';
import { training } from './catalogue/training.js';

/** Every dataset, in the order in which files of one call are applied: what others name comes first. */
export const datasets: readonly Dataset[] = [
  authority,
  agencies,
  teams,
  people,
  caseloads,
  practice,
  openCases,
  ratings,
  audits,
  auditAnswers,
  responses,
  invitations,
  training,
  supervision,
  leadership,
  findings,
  actions,
  appreciations,
  plan,
  register,
  commitments,
  judgements,
  context,
  aims,
  notes,
  benchmarks,
];

/** The names of the datasets in that order. */
export const order: readonly string[] = datasets.map((dataset) => dataset.name);

const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
const columnsOf = new WeakMap<Dataset, ReadonlyMap<string, Column>>();

/** The dataset of that name; hyphens, spaces and case are left aside. `undefined` where there is none. */
export function datasetByName(name: string): Dataset | undefined {
  return byName.get(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
}

/** The column of that name; `undefined` where the dataset has none. */
export function columnOf(dataset: Dataset, name: string): Column | undefined {
  const known = columnsOf.get(dataset) ?? new Map(dataset.columns.map((column) => [column.name, column]));
  columnsOf.set(dataset, known);
  return known.get(name);
}
