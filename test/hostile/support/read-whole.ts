import { type Values, datasetByName } from '@waymark/datasets';
import {
  FileRefused,
  type PlanOptions,
  type RawRow,
  type ReadIssue,
  columnProfile,
  knownFrom,
  planFile,
  rowReader,
} from '@waymark/ingest';
import { sheetOf } from '@waymark/ingest/testing';
import { readGuarded } from '../../../apps/api/src/reading/guarded-reading.js';

/** A file on its way in. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of a file: its refusal, or its rows and what was said of them. */
export interface Ending {
  /** The codes for which the whole file is refused; none where it was read. */
  readonly refused: readonly string[];
  /** Everything that a person is told, in one text. */
  readonly words: string;
  readonly rows: readonly Values[];
  readonly headerLine: number;
  /** Refused rows and cells. */
  readonly rejects: readonly ReadIssue[];
  /** Codes of what went in with a warning. */
  readonly warnings: readonly string[];
}

export interface EndingOptions extends PlanOptions {
  readonly sheet?: string;
}

const arrivedOn = '2026-06-01';

/** Teams, an agency and an audit that made-up rows may name. */
const known = knownFrom({
  teams: ['Assessment North', 'Assessment South', 'Court Team 2', 'CLA 16+', 'Disability'].map((name, i) => ({
    code: `T${i + 1}`,
    name,
    openedOn: null,
    closedOn: null,
  })),
});

/** Takes a file the whole way from bytes to rows, through the reader in its own process, as an import does. */
export async function endingOf(file: SentFile, dataset: string, { sheet, ...options }: EndingOptions = {}): Promise<Ending> {
  try {
    return await readWhole(file, dataset, sheet, options);
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) throw thrown;
    return { ...nothing, refused: [thrown.code], words: `${thrown.message} ${thrown.repair ?? ''}` };
  }
}

const nothing: Ending = { refused: [], words: '', rows: [], headerLine: 0, rejects: [], warnings: [] };

async function readWhole(
  { name, bytes }: SentFile,
  dataset: string,
  sheet: string | undefined,
  options: PlanOptions,
): Promise<Ending> {
  const [rows, warnings] = [[] as RawRow[], [] as { readonly code: string; readonly reason: string; readonly repair: string }[]];
  let datesFrom: 1904 | undefined;
  for await (const batch of readGuarded(inPieces(bytes), sheet === undefined ? { file: name } : { file: name, sheet })) {
    rows.push(...batch.rows);
    warnings.push(...batch.warnings);
    datesFrom = batch.datesFrom;
  }
  const answer = planFile(rows, datasetByName(dataset)!, { place: { file: name }, ...options });
  if (answer.state === 'ask') throw new Error('A dataset that was named is not asked for.');
  const profile = columnProfile({ ...answer.plan, datesFrom }, new Set(), { file: name });
  profile.add(rows);
  const { plan, issues } = profile.decide();
  const said = [...plan.issues, ...issues];
  const refusals = said.filter(({ weight }) => weight === 'refused-file');
  const batch = refusals.length > 0 ? { rows: [], issues: [] } : rowReader(plan, { arrivedOn, known, file: name }).read(rows);
  const told = [...said, ...warnings, ...batch.issues];
  return {
    refused: refusals.map(({ code }) => code),
    words: told.map(({ reason, repair }) => `${reason} ${repair}`).join('\n'),
    rows: batch.rows.map(({ values }) => values),
    headerLine: plan.headerLine,
    rejects: batch.issues.filter(({ weight }) => weight !== 'warning'),
    warnings: [
      ...said.filter(({ weight }) => weight === 'warning'),
      ...warnings,
      ...batch.issues.filter(({ weight }) => weight === 'warning'),
    ].map(({ code }) => code),
  };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 1 << 20;
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** Rows of cells as a CSV file with every cell in quotes. */
export function asCsv(rows: readonly (readonly string[])[], name = 'rows.csv'): SentFile {
  const lines = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
  return { name, bytes: Buffer.from(lines.map((line) => `${line}\n`).join('')) };
}

/** The same rows as a workbook of one sheet. */
export function asWorkbook(rows: readonly (readonly string[])[], name = 'rows.xlsx'): SentFile {
  return { name, bytes: sheetOf(...rows) };
}

/** Both ways in which rows arrive, for tests that hold for either. */
export const bothWays = [
  ['CSV', asCsv],
  ['XLSX', asWorkbook],
] as const;

const rating = {
  occasion_ref: 'O1',
  rated_on: '2026-03-10',
  case_ref: 'C1',
  team_code: 'T1',
  question: 'safety',
  rater: 'mother',
  score: '6',
} as const;

/** Rows of ratings, dull and valid but for what is said of each; every row has a case of its own. */
export function ratings(...changes: readonly Readonly<Record<string, string>>[]): readonly (readonly string[])[] {
  const headings = [...new Set([...Object.keys(rating), ...changes.flatMap((change) => Object.keys(change))])];
  const rows = changes.map(
    (change, i) =>
      ({ ...rating, occasion_ref: `O${i + 1}`, case_ref: `C${i + 1}`, ...change }) as Readonly<Record<string, string>>,
  );
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
}
