import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, withKeyFilled } from '@waymark/datasets';
import { instrumentOfKind, knownFrom, planFile, readCsv, rowReader, type Known, type RawRow } from '@waymark/ingest';
import { type ObservedRecord, textOf } from '@waymark/observations';

const shared = process.env['WAYMARK_SHARED'] ?? join(__dirname, '../../../shared');
const northmere = join(shared, 'data/northmere');

// Northmere ends in March 2026; its last sessions and moderations are of the month after.
const arrivedOn = '2026-06-01';

/** Where the made-up authority's files are; `undefined` where they are absent, which is said. */
export function northmereFolder(): string | undefined {
  if (existsSync(northmere)) return northmere;
  console.warn(`Northmere is not at ${northmere}; its figures are passed over.`);
  return undefined;
}

/** Every row of the clean files as it would be known. Throws where one is refused. */
export async function northmereRecords(folder: string): Promise<readonly ObservedRecord[]> {
  const canonical = join(folder, 'canonical');
  const known = await knownIn(canonical);
  const files = readdirSync(canonical).filter((file) => file.endsWith('.csv'));
  return (await Promise.all(files.map((file) => recordsIn(join(canonical, file), known)))).flat();
}

async function knownIn(canonical: string): Promise<Known> {
  const values = async (file: string, known: Known) =>
    (await recordsIn(join(canonical, file), known)).map((record) => record.values);
  const agencies = (await values('agencies.csv', knownFrom({}))).map((row) => textOf(row, 'agency_code'));
  const teams = (await values('teams.csv', knownFrom({ agencies }))).map((row) => ({
    code: textOf(row, 'team_code'),
    name: textOf(row, 'team_name'),
    openedOn: textOf(row, 'opened_on') || null,
    closedOn: textOf(row, 'closed_on') || null,
  }));
  const audits = (await values('audits.csv', knownFrom({ agencies, teams }))).map((row) => ({
    ref: textOf(row, 'audit_ref'),
    instrument: textOf(row, 'instrument') || instrumentOfKind(textOf(row, 'kind')),
  }));
  return knownFrom({ agencies, teams, audits });
}

async function recordsIn(path: string, known: Known): Promise<readonly ObservedRecord[]> {
  const raw: RawRow[] = [];
  for await (const batch of readCsv(createReadStream(path))) for (const row of batch.rows) raw.push(row);
  const answer = planFile(raw, 'auto');
  if (answer.state !== 'planned') throw new Error(`${path} was not planned.`);
  const { dataset } = answer.plan;
  const { rows, issues } = rowReader(answer.plan, { arrivedOn, known }).read(raw);
  if (issues.length > 0) throw new Error(`${path}: ${issues[0]!.reason}`);
  return rows.map((row) => {
    const values = withKeyFilled(dataset, row.values);
    return { dataset: dataset.name, key: keyOf(dataset, values), values };
  });
}

/** The expected figures, line by line: indicator, month, breakdown, unit, numerator, denominator, value. */
export function expectedFigures(folder: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(folder, 'expected.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => line.trim().split(','));
}
