import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { datasets, keyOf, templateOf, withKeyFilled, type Values } from '@waymark/datasets';
import { aFewKnown, fileOf, readFile, type ReadFile } from '../testing/index.js';
import { instrumentOfKind, knownFrom, type Known, type KnownTeam } from './index.js';

const shared = process.env['WAYMARK_SHARED'] ?? join(__dirname, '../../../../shared');
const northmere = join(shared, 'data/northmere');

// Northmere ends in March 2026; its last sessions and moderations are of the month after.
const arrivedOn = '2026-06-01';

function read(path: string, known: Known): Promise<ReadFile> {
  return readFile(createReadStream(join(northmere, path)), 'auto', { arrivedOn, known });
}

function text(values: Values, name: string): string {
  return String(values[name] ?? '');
}

function teamOf(values: Values): KnownTeam {
  const [openedOn, closedOn] = [values['opened_on'] ?? null, values['closed_on'] ?? null];
  return {
    code: text(values, 'team_code'),
    name: text(values, 'team_name'),
    openedOn: openedOn === null ? null : String(openedOn),
    closedOn: closedOn === null ? null : String(closedOn),
  };
}

/** What is known after agencies, teams and audits of some files have been read. */
async function knownAfter(teamsFile: string, auditsFile: string): Promise<Known> {
  const agencies = (await read('canonical/agencies.csv', knownFrom({}))).rows.map(({ values }) => text(values, 'agency_code'));
  const teams = (await read(teamsFile, knownFrom({ agencies }))).rows.map(({ values }) => teamOf(values));
  const audits = (await read(auditsFile, knownFrom({ agencies, teams }))).rows.map(({ values }) => ({
    ref: text(values, 'audit_ref'),
    instrument: text(values, 'instrument') || instrumentOfKind(text(values, 'kind')),
  }));
  return knownFrom({ agencies, teams, audits });
}

interface Planted {
  readonly files: readonly {
    readonly file: string;
    readonly dataset: string;
    readonly header_line: number;
    readonly lines_after_header: number;
    readonly refused: number;
    readonly unchanged: number;
    readonly updates: number;
    readonly accepted_first_time: number;
    readonly left_out_columns: readonly string[];
    readonly cells_refused: number;
    readonly answers?: number;
  }[];
  readonly rows: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: string;
    readonly expect: 'refused' | 'cell_refused' | 'unchanged' | 'updates';
  }[];
}

it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  'the template of %s is recognised and goes in whole',
  async (name, dataset) => {
    const { plan, ...result } = await readFile(fileOf(templateOf(dataset)), 'auto', { arrivedOn, known: aFewKnown });
    expect(result.issues).toEqual([]);
    expect([plan.dataset.name, result.rows.length, plan.leftOut, plan.missing]).toEqual([name, 1, [], []]);
  },
);

if (existsSync(northmere)) {
  describe('canonical files', () => {
    const canonicalKnown = knownAfter('canonical/teams.csv', 'canonical/audits.csv');

    it.each(readdirSync(join(northmere, 'canonical')))(
      '%s goes in whole',
      async (file) => {
        const { plan, ...result } = await read(`canonical/${file}`, await canonicalKnown);
        expect(result.issues).toEqual([]);
        expect([`${plan.dataset.name}.csv`, result.refused, result.cellsRefused, plan.leftOut]).toEqual([file, 0, 0, []]);
        expect(result.rows).toHaveLength(result.read);
        expect(new Set(result.rows.map(({ values }) => keyOf(plan.dataset, values))).size).toBe(result.read);
      },
      60_000,
    );
  });

  describe('messy files', () => {
    const planted = JSON.parse(readFileSync(join(northmere, 'messy/bad-rows.json'), 'utf8')) as Planted;
    const messyKnown = knownAfter('messy/01 Team list.csv', 'messy/09 Audits.csv');

    it.each(planted.files.map((file) => [file.file, file] as const))('%s ends as was planted', async (name, wanted) => {
      const result = await read(`messy/${name}`, await messyKnown);
      const rows = planted.rows.filter(({ file }) => file === name);
      expect(result.plan).toMatchObject({ dataset: { name: wanted.dataset }, headerLine: wanted.header_line });
      expect(result.plan.leftOut.map(({ heading }) => heading)).toEqual(wanted.left_out_columns);
      expect({ read: result.read, refused: result.refused, cellsRefused: result.cellsRefused }).toEqual({
        read: wanted.lines_after_header,
        refused: wanted.refused,
        cellsRefused: wanted.cells_refused,
      });
      const refused = rows.filter((row) => row.expect === 'refused' || row.expect === 'cell_refused');
      expect(result.issues.map(({ place, weight }) => [place.line, weight])).toEqual(
        refused.map((row) => [row.line, row.expect === 'refused' ? 'refused-row' : 'refused-cell']),
      );
      const named = refused.filter(({ column }) => column !== '' && wanted.dataset !== 'audit_answers');
      const places = new Map(result.issues.map(({ place }) => [place.line, place.column]));
      expect(named.map(({ line }) => [line, places.get(line)])).toEqual(named.map(({ line, column }) => [line, column]));

      if (wanted.answers !== undefined) return expect(result.rows).toHaveLength(wanted.answers);
      expect(secondArrivals(result)).toEqual({
        unchanged: rows.filter((row) => row.expect === 'unchanged').map(({ line }) => line),
        updates: rows.filter((row) => row.expect === 'updates').map(({ line }) => line),
      });
    });
  });
} else {
  console.warn(`Northmere is not at ${northmere}; its files are passed over.`);
}

/** The lines whose key stands in an earlier line of the file: with the same values, or with others. */
function secondArrivals({ plan, rows }: ReadFile): {
  readonly unchanged: readonly number[];
  readonly updates: readonly number[];
} {
  const seen = new Map<string, string>();
  const [unchanged, updates] = [[] as number[], [] as number[]];
  for (const { line, values } of rows) {
    const [key, payload] = [keyOf(plan.dataset, values), JSON.stringify(withKeyFilled(plan.dataset, values))];
    if (seen.get(key) === payload) unchanged.push(line);
    else if (seen.has(key)) updates.push(line);
    seen.set(key, payload);
  }
  return { unchanged, updates };
}
