import { monthText } from '@waymark/calendar';
import { agencies, agencyColumns, authority, authorityColumns } from './authority.js';
import { auditAnswerColumns, auditAnswers } from './audit-answers.js';
import { auditColumns, audits } from './audits.js';
import { aimColumns, aims, benchmarkColumns, benchmarks, context, contextColumns, noteColumns, notes } from './background.js';
import { caseloadColumns, caseloads } from './caseloads.js';
import { type Row, csvChunks } from './csv.js';
import { actionColumns, actions, appreciationColumns, appreciations, findingColumns, findings } from './improvement.js';
import { invitationColumns, invitations } from './invitations.js';
import { commitmentColumns, commitments, plan, planColumns, register, registerColumns } from './journey.js';
import { judgementColumns, judgements, leadership, leadershipColumns } from './leading.js';
import { type SynthesisOptions, settle } from './options.js';
import { people, peopleColumns, teamColumns, teams } from './people.js';
import { type Planted, plantedIn } from './planted.js';
import { openCaseColumns, openCases, practice, practiceColumns } from './practice.js';
import { ratingColumns, ratings } from './ratings.js';
import { responseColumns, responses } from './responses.js';
import { supervision, supervisionColumns } from './supervision.js';
import { training, trainingColumns } from './training.js';
import { World } from './world.js';

interface Source {
  readonly columns: readonly string[];
  readonly rows: (world: World) => Iterable<Row>;
}

/** In an order in which they can be imported one after the other: what is referred to comes before what refers to it. */
const sources = {
  authority: { columns: authorityColumns, rows: authority },
  agencies: { columns: agencyColumns, rows: agencies },
  teams: { columns: teamColumns, rows: teams },
  people: { columns: peopleColumns, rows: people },
  caseloads: { columns: caseloadColumns, rows: caseloads },
  open_cases: { columns: openCaseColumns, rows: openCases },
  practice: { columns: practiceColumns, rows: practice },
  ratings: { columns: ratingColumns, rows: ratings },
  audits: { columns: auditColumns, rows: audits },
  audit_answers: { columns: auditAnswerColumns, rows: auditAnswers },
  responses: { columns: responseColumns, rows: responses },
  invitations: { columns: invitationColumns, rows: invitations },
  training: { columns: trainingColumns, rows: training },
  supervision: { columns: supervisionColumns, rows: supervision },
  leadership: { columns: leadershipColumns, rows: leadership },
  findings: { columns: findingColumns, rows: findings },
  actions: { columns: actionColumns, rows: actions },
  appreciations: { columns: appreciationColumns, rows: appreciations },
  plan: { columns: planColumns, rows: plan },
  register: { columns: registerColumns, rows: register },
  commitments: { columns: commitmentColumns, rows: commitments },
  judgements: { columns: judgementColumns, rows: judgements },
  context: { columns: contextColumns, rows: context },
  aims: { columns: aimColumns, rows: aims },
  notes: { columns: noteColumns, rows: notes },
  benchmarks: { columns: benchmarkColumns, rows: benchmarks },
} as const satisfies Readonly<Record<string, Source>>;

export type SyntheticDataset = keyof typeof sources;

/** The datasets of a synthetic authority, in an order in which they can be imported one by one. */
export const syntheticDatasets = Object.keys(sources) as readonly SyntheticDataset[];

/** A made-up authority. Rows are drawn whenever they are asked for and never held, and are the same each time. */
export interface Synthetic {
  readonly authority: { readonly code: string; readonly name: string };
  /** YYYY-MM, from the first to the last. */
  readonly months: readonly string[];
  readonly datasets: readonly SyntheticDataset[];
  readonly planted: readonly Planted[];
  columnsOf(dataset: SyntheticDataset): readonly string[];
  rowsOf(dataset: SyntheticDataset): Iterable<Row>;
  /** The file in chunks of whole lines, its heading in the first chunk. */
  csvOf(dataset: SyntheticDataset): Iterable<string>;
}

/**
 * The seeded synthetic authority. Everybody and everything in it is made up; the same options give the same bytes.
 * Sizes: tiny (3 teams, 6 months, nothing planted, some hundred rows), small, demonstration (the default: 16 teams, 36 months, under
 * 60,000 rows), large (two million ratings), or numbers of one's own, filled up from the demonstration's.
 * Throws a `RangeError` where the options cannot be met.
 */
export function synthesise(options: SynthesisOptions): Synthetic {
  const settled = settle(options);
  const world = new World(settled);
  const rowsOf = (dataset: SyntheticDataset): Iterable<Row> => ({ [Symbol.iterator]: () => sources[dataset].rows(world) });
  return {
    authority: settled.authority,
    months: world.months.map(monthText),
    datasets: syntheticDatasets,
    planted: plantedIn(world),
    columnsOf: (dataset) => sources[dataset].columns,
    rowsOf,
    csvOf: (dataset) => ({ [Symbol.iterator]: () => csvChunks(sources[dataset].columns, rowsOf(dataset)) }),
  };
}
