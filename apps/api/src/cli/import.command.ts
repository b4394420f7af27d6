import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Refusal } from '@waymark/basics';
import { dayFromText } from '@waymark/calendar';
import type { MatchingChoice } from '@waymark/contract';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { refuseNothing } from '../imports/nothing-to-import.js';
import { readRejects } from '../imports/rejects-file.js';
import type { UploadEntity } from '../imports/upload.entity.js';
import type { Command } from './command.js';
import { type Given, givenFiles } from './given-files.js';
import { type ImportLine, appliedLine, knownLine, refusedLine, sentenceOf } from './import-line.js';
import { writeReport } from './import-report.js';
import type { CommandCore } from './open-core.js';
import { Usage } from './usage.js';
import { parsed, print, printJson } from './words.js';

const options = {
  authority: { type: 'string' },
  'as-of': { type: 'string' },
  sheet: { type: 'string' },
  'date-order': { type: 'string' },
  complete: { type: 'boolean' },
  'add-teams': { type: 'boolean' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  report: { type: 'string' },
} as const;

export const importFiles: Command = async (core, words) => {
  const { values, positionals } = parsed(words, options);
  const [dataset, ...paths] = positionals;
  if (dataset === undefined || paths.length === 0) throw new Usage('Say which dataset (or auto) and which files.');
  const dateOrder = values['date-order'];
  if (dateOrder !== undefined && dateOrder !== 'day' && dateOrder !== 'month') throw new Usage('--date-order is day or month.');
  const asOf = values['as-of'];
  if (asOf !== undefined && dayFromText(asOf) === undefined) throw new Usage('--as-of is a day, for example 2026-03-31.');
  const { files, passedOver } = await givenFiles(paths);
  for (const file of passedOver) process.stderr.write(`${file}: passed over, not a kind of file that is imported.\n`);
  const choice: MatchingChoice = {
    dataset,
    columns: {},
    dateOrder,
    asOf,
    sheet: values.sheet,
    addTeams: values['add-teams'],
    complete: values.complete,
  };
  const isWanted = values['dry-run'] !== true && (values.yes === true || (await saysYes(core, files, choice, values.authority)));
  const lines = await importAll(core, files, choice, values.authority, !isWanted);
  if (values.json) await printJson(lines.length === 1 ? lines[0] : lines);
  else for (const line of lines) await print(`${sentenceOf(line)}\n`);
  const status = statusOf(lines, { strict: values.strict ?? false, left: !isWanted && values['dry-run'] !== true });
  if (values.report !== undefined) await writeReport(values.report, { status, dryRun: !isWanted, files: lines, passedOver });
  return status;
};

/** On a terminal a person decides; elsewhere `--yes` does. */
async function saysYes(
  core: CommandCore,
  files: readonly Given[],
  choice: MatchingChoice,
  authority: string | undefined,
): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  for (const line of await importAll(core, files, choice, authority, true)) process.stderr.write(`${sentenceOf(line)}\n`);
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asked.question('Import this? (yes/no) ');
  asked.close();
  return /^y(es)?$/i.test(answer.trim());
}

class OnlyLooking extends Error {
  constructor(readonly lines: readonly ImportLine[]) {
    super('Nothing is kept of a look.');
  }
}

/**
 * Takes the files in and imports them, one batch a file, in an order in which each finds what it names. A look does the same in one
 * transaction and gives it back, so that the files see one another and nothing stays.
 */
async function importAll(
  core: CommandCore,
  files: readonly Given[],
  choice: MatchingChoice,
  code: string | undefined,
  onlyLook: boolean,
): Promise<readonly ImportLine[]> {
  const work = async (database: EntityManager) => {
    const authority = await core.authorityOrNew(database, code);
    const ordered = await inOrder(core, database, authority, files, choice);
    const lines: ImportLine[] = [];
    for (const file of ordered) lines[file.position] = await importOne(core, database, authority, file, choice, onlyLook);
    return lines;
  };
  if (!onlyLook) return importEach(core, files, choice, code);
  try {
    return await core.within(async (database) => {
      throw new OnlyLooking(await work(database));
    });
  } catch (looked) {
    if (looked instanceof OnlyLooking) return looked.lines;
    throw looked;
  }
}

async function importEach(
  core: CommandCore,
  files: readonly Given[],
  choice: MatchingChoice,
  code: string | undefined,
): Promise<readonly ImportLine[]> {
  const ordered = await core.within(async (database) =>
    inOrder(core, database, await core.authorityOrNew(database, code), files, choice),
  );
  const lines: ImportLine[] = [];
  for (const file of ordered) {
    lines[file.position] = await core.within(async (database) =>
      importOne(core, database, await core.authorityOrNew(database, code), file, choice, false),
    );
  }
  return lines;
}

interface Received extends Given {
  readonly upload: UploadEntity;
}

/** Takes the files in and puts them into the order in which datasets build on one another. */
async function inOrder(
  core: CommandCore,
  database: EntityManager,
  authority: AuthorityEntity,
  files: readonly Given[],
  choice: MatchingChoice,
): Promise<readonly Received[]> {
  const received: (Received & { readonly choice: MatchingChoice })[] = [];
  for (const file of files) {
    const upload = await core.uploads.receive(database, authority, basename(file.path), createReadStream(file.path));
    received.push({ ...file, upload, choice });
  }
  const ranked = await core.several.ranked(database, received);
  return ranked.map(({ upload }) => received.find((file) => file.upload === upload)!);
}

async function importOne(
  core: CommandCore,
  database: EntityManager,
  authority: AuthorityEntity,
  { upload, path }: Received,
  choice: MatchingChoice,
  onlyLook: boolean,
): Promise<ImportLine> {
  const begun = performance.now();
  const seconds = () => Number(((performance.now() - begun) / 1000).toFixed(3));
  await database.query('savepoint before_file');
  try {
    const outcome = await core.imports.apply(database, authority, upload, choice, core.doing);
    if (outcome.state === 'known') {
      await core.uploads.letGo(database, upload);
      return knownLine(path, outcome.before.batch, outcome.plan.dataset.name, outcome.counts, seconds());
    }
    refuseNothing(outcome.batch.counts, outcome.problems);
    const rejects = onlyLook ? null : await writeRejects(core, database, authority, outcome.batch.seq);
    return appliedLine(path, outcome.batch, rejects, onlyLook, seconds());
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    await database.query('rollback to savepoint before_file');
    await core.uploads.letGo(database, upload);
    return refusedLine(path, choice.dataset, thrown, seconds());
  }
}

/** Writes the refused rows where only this account can read them: they hold the file's own words. */
async function writeRejects(
  core: CommandCore,
  database: EntityManager,
  authority: AuthorityEntity,
  batch: number,
): Promise<string | null> {
  const text = await readRejects(database, core.keys, authority.id, batch);
  if (text === '') return null;
  const folder = join(core.config.dataFolder, 'rejects');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${authority.code}-${batch}.csv`);
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

function statusOf(lines: readonly ImportLine[], { strict, left }: { strict: boolean; left: boolean }): number {
  if (lines.some(({ state }) => state === 'refused')) return 3;
  if (left) {
    process.stderr.write('Nothing was imported. Add --yes to import.\n');
    return 1;
  }
  return strict && lines.some(({ rejected }) => rejected > 0) ? 4 : 0;
}
