import { datasetByName } from '@waymark/datasets';
import {
  knownFrom,
  planFile,
  readCsv,
  rowReader,
  type CsvOptions,
  type PlanOptions,
  type RawRow,
  type ReadBatch,
  type ReadContext,
  type ReadPlan,
} from '../src/index.js';

/** The bytes of a file in pieces of a size, as they would come from a disk or a network. */
export async function* piecesOf(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** A text as a UTF-8 file. */
export function fileOf(text: string, size?: number): AsyncGenerator<Uint8Array> {
  return piecesOf(Buffer.from(text, 'utf8'), size);
}

/** Every row of a file. */
export async function rowsOf(file: AsyncIterable<Uint8Array>, options?: CsvOptions): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of readCsv(file, options)) rows.push(...batch.rows);
  return rows;
}

/** Made-up teams, an agency and an audit that rows of tests may name. */
export const aFewKnown = knownFrom({
  teams: [
    { code: 'T01', name: 'Front door 1', openedOn: null, closedOn: null },
    { code: 'T02', name: 'Assessment', openedOn: null, closedOn: '2025-12-31' },
    { code: 'T03', name: 'Assessment', openedOn: '2026-01-01', closedOn: null },
  ],
  agencies: ['HVS'],
  audits: [
    { ref: 'A00001', instrument: 'collaborative-audit/1' },
    { ref: 'A00002', instrument: 'statement-micro-audit/1' },
  ],
});

/** What became of a whole file, in one batch, with the plan by which it was read. */
export type ReadFile = ReadBatch & { readonly plan: ReadPlan; readonly warnings: readonly string[] };

/** Reads a whole file as the service does: headings found and matched, then row by row. */
export async function readFile(
  file: AsyncIterable<Uint8Array>,
  target: string,
  context: Partial<ReadContext> = {},
  options: PlanOptions = {},
): Promise<ReadFile> {
  const dataset = target === 'auto' ? target : datasetByName(target)!;
  let [rows, warnings] = [[] as RawRow[], [] as string[]];
  for await (const batch of readCsv(file)) {
    rows = rows.concat(batch.rows);
    warnings = warnings.concat(batch.warnings.map((warning) => warning.code));
  }
  const answer = planFile(rows, dataset, options);
  if (answer.state !== 'planned')
    throw new Error(`The file was not planned: ${answer.issues.map(({ reason }) => reason).join(' ')}`);
  const reader = rowReader(answer.plan, { arrivedOn: '2026-06-01', known: aFewKnown, ...context });
  return { ...reader.read(rows), plan: answer.plan, warnings };
}
