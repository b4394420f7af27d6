import type { Issue } from '@waymark/basics';
import { type Dataset, datasetByName, datasets } from '@waymark/datasets';
import {
  FileRefused,
  type PlanOptions,
  type RawRow,
  type ReadPlan,
  type RowSource,
  type SavedHeadings,
  columnProfile,
  planFile,
} from '@waymark/ingest';
import { NoSuchDataset, WhichDataset } from './refusals.js';
import { rowsOfFile } from './rows-of-file.js';

/** What somebody has decided about how a file is read. */
export interface PlanChoice {
  /** A dataset's name, or auto. */
  readonly dataset: string;
  /** What was said of the headings of a dataset's files. */
  readonly saved?: (dataset: string) => SavedHeadings;
  /** What was said of the cells of such files. */
  readonly remembered?: (plan: ReadPlan) => Partial<Pick<ReadPlan, 'dateOrders' | 'savedWords'>>;
  readonly dateOrder?: 'day' | 'month';
  /** The instrument whose questions the headings are, where the file does not say. */
  readonly instrument?: string;
  /** The day of which the file speaks where its rows do not say, YYYY-MM-DD. */
  readonly asOf?: string;
  /** The sheet of a workbook that is meant, where somebody has said so. */
  readonly sheet?: string;
}

export interface Planned {
  readonly plan: ReadPlan;
  /** Date columns that cannot be read day first, so that a person must say. */
  readonly unclearDates: readonly string[];
  /** What the whole file is refused for; nothing where it can be read. */
  readonly refusals: readonly FileRefused[];
}

/**
 * Finds out how a file is to be read: its headings first, then, in one pass over all of it, what must be known of whole columns. Throws
 * a refusal where it is no file of ours at all or its dataset cannot be told.
 */
export function planUpload(chunks: AsyncIterable<Uint8Array>, file: string, choice: PlanChoice): Promise<Planned> {
  return planRows(rowsOfFile(chunks, file, choice.sheet), file, choice);
}

/** The same of rows that are there already. */
export async function planRows(source: RowSource, file: string, choice: PlanChoice): Promise<Planned> {
  const target = targetOf(choice.dataset);
  const options: PlanOptions = {
    saved: choice.saved,
    instrument: choice.instrument,
    place: { file },
    ...(choice.dateOrder ? { dateOrder: choice.dateOrder } : {}),
    ...(choice.asOf ? { given: { [snapshotDay]: choice.asOf } } : {}),
  };
  let [plan, profile] = [undefined as ReadPlan | undefined, undefined as ReturnType<typeof columnProfile> | undefined];
  for await (const { rows, sheet, datesFrom } of source) {
    if (!plan) {
      const found = planOf(rows, target, options);
      plan = { ...found, ...choice.remembered?.(found), sheet, datesFrom };
      const said = choice.dateOrder
        ? plan.columns.filter(({ column }) => column.type === 'date').map(({ column }) => column.name)
        : [];
      profile = columnProfile(plan, new Set(said), { file });
    }
    profile!.add(rows);
  }
  if (!plan || !profile) throw new FileRefused('no-rows', 'The file holds no rows.', 'Export it again with its rows.', { file });
  const decided = profile.decide();
  const issues = [...decided.plan.issues, ...decided.issues];
  const refusals = issues.filter(({ weight }) => weight === 'refused-file').map(refusalOf);
  return { plan: { ...decided.plan, issues }, unclearDates: decided.unclearDates, refusals };
}

/** The column of the day of which a whole file speaks, in every dataset that has one. */
const snapshotDay = 'snapshot_on';

/** The day that somebody said a file speaks of, where its rows do not say; `undefined` where they do, or have no such day. */
export function asOfSaid({ dataset, columns, given }: Pick<ReadPlan, 'dataset' | 'columns' | 'given'>): string | undefined {
  const isAsked = dataset.columns.some(({ name }) => name === snapshotDay);
  return isAsked && !columns.some(({ column }) => column.name === snapshotDay) ? given[snapshotDay] : undefined;
}

/** A person can say the day that a file does not say; any other column that is needed has to be in the file. */
function refusalOf({ code, reason, repair, place }: Issue): FileRefused {
  if (code !== 'column-missing' || place.column !== snapshotDay) return new FileRefused(code, reason, repair, place);
  return new FileRefused(
    'day-not-said',
    'The file does not say of which day it speaks.',
    'Say the day (on the command line with --as-of), or add the column snapshot_on.',
    place,
  );
}

function targetOf(name: string): Dataset | 'auto' {
  if (name === 'auto') return 'auto';
  const dataset = datasetByName(name);
  if (!dataset)
    throw new NoSuchDataset(
      name,
      datasets.map((known) => known.name),
    );
  return dataset;
}

/** A file that only lacks the day of which it speaks is known for what it is; the day is then asked for. */
function planOf(rows: readonly RawRow[], target: Dataset | 'auto', options: PlanOptions): ReadPlan {
  const answer = planFile(rows, target, options);
  if (answer.state !== 'ask') return answer.plan;
  const withDay = planFile(rows, target, { ...options, given: { ...options.given, [snapshotDay]: '' } });
  if (withDay.state !== 'ask') return planOf(rows, withDay.plan.dataset, options);
  const [issue] = answer.issues;
  throw new WhichDataset(
    answer.candidates,
    issue?.reason ?? 'The headings fit no dataset, or several.',
    issue?.repair ?? 'Say which dataset the file is.',
  );
}
