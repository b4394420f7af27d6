import { Refusal } from '@waymark/basics';
import type { FileOfSeveral, ImportCounts, MatchingChoice, TogetherFile, TogetherPreview } from '@waymark/contract';
import { datasetByName, order } from '@waymark/datasets';
import { FileRefused } from '@waymark/ingest';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import type { Doing } from '../records/acts.service.js';
import { fileProblem } from './about-file.js';
import { Imports } from './imports.service.js';
import { movedMeasures } from './moved-measures.js';
import { WhichDataset } from './refusals.js';
import { uploadSummary } from './summaries.js';
import type { UploadEntity } from './upload.entity.js';
import { Uploads } from './uploads.service.js';

/** A file of several, with what it was found to be; no dataset where that cannot be told. */
export interface Ranked {
  readonly upload: UploadEntity;
  readonly choice: MatchingChoice;
  readonly dataset: string | undefined;
}

const noRows: ImportCounts = { read: 0, added: 0, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 };
const onlyAPersonKnows: ReadonlySet<string> = new Set(['column-missing', 'date-order-unclear', 'day-not-said', 'no-headings']);

/** Files that are looked at together: whatever one of them defines is known to those that name it. Works inside the caller's transaction. */
@Injectable()
export class SeveralFiles {
  constructor(
    private readonly imports: Imports,
    private readonly uploads: Uploads,
  ) {}

  /** What would become of all of them, in the order in which they would go in. The caller rolls the transaction back. */
  async preview(
    database: EntityManager,
    authority: AuthorityEntity,
    files: readonly FileOfSeveral[],
    doing: Doing,
  ): Promise<TogetherPreview> {
    const { version } = authority;
    const previewed: TogetherFile[] = [];
    for (const file of await this.inOrder(database, authority, files)) {
      previewed.push(await this.previewOne(database, authority, file, doing));
    }
    return { version, files: previewed };
  }

  /**
   * Lets those of some files go in that define what another one names, or speak of the same dataset, before that one is looked at. One
   * that is refused is left out. The caller rolls the transaction back.
   */
  async applyBefore(
    database: EntityManager,
    authority: AuthorityEntity,
    files: readonly FileOfSeveral[],
    looked: Pick<Ranked, 'upload' | 'choice'>,
    doing: Doing,
  ): Promise<void> {
    if (files.length === 0) return;
    const [{ dataset }] = (await this.ranked(database, [looked])) as readonly [Ranked];
    const needed = dataset === undefined ? new Set(order) : definedFor(dataset);
    for (const { upload, choice, dataset: found } of await this.inOrder(database, authority, files)) {
      if (found !== undefined && needed.has(found))
        await orRefusal(database, () => this.imports.apply(database, authority, upload, choice, doing));
    }
  }

  /** The files in the order in which datasets build on one another; those that cannot be told stand last. */
  async ranked(
    database: EntityManager,
    files: readonly { readonly upload: UploadEntity; readonly choice: MatchingChoice }[],
  ): Promise<readonly Ranked[]> {
    const ranked: Ranked[] = [];
    for (const { upload, choice } of files) {
      const planned = await orRefusal(database, () => this.imports.plan(database, upload, choice));
      ranked.push({ upload, choice, dataset: planned instanceof Refusal ? undefined : planned.plan.dataset.name });
    }
    const rank = ({ dataset }: Ranked) => (dataset === undefined ? order.length : order.indexOf(dataset));
    return ranked.sort((a, b) => rank(a) - rank(b));
  }

  private async inOrder(
    database: EntityManager,
    authority: AuthorityEntity,
    files: readonly FileOfSeveral[],
  ): Promise<readonly Ranked[]> {
    const found: { readonly upload: UploadEntity; readonly choice: MatchingChoice }[] = [];
    for (const { upload, choice } of files)
      found.push({ upload: await this.uploads.byNumber(database, authority, upload), choice });
    return this.ranked(database, found);
  }

  private async previewOne(
    database: EntityManager,
    authority: AuthorityEntity,
    {
      upload,
      choice,
      dataset = null,
    }: { readonly upload: UploadEntity; readonly choice: MatchingChoice; readonly dataset?: string | null },
    doing: Doing,
  ): Promise<TogetherFile> {
    const about = { upload: await uploadSummary(database, upload), dataset };
    const outcome = await orRefusal(database, () => this.imports.apply(database, authority, upload, choice, doing));
    if (outcome instanceof Refusal) {
      const isAsked = outcome instanceof WhichDataset || onlyAPersonKnows.has(outcome.code);
      return {
        ...about,
        state: isAsked ? 'ask' : 'refused',
        counts: noRows,
        problems: [problemOf(outcome)],
        measures: [],
        columnsLeftOut: [],
      };
    }
    const columnsLeftOut = outcome.plan.leftOut.map(({ heading }) => heading).filter((heading) => heading.trim() !== '');
    if (outcome.state === 'known')
      return { ...about, state: 'nothing-to-do', counts: outcome.counts, problems: [], measures: [], columnsLeftOut };
    const { counts } = outcome.batch;
    const isRefused = counts.read > 0 && counts.read === counts.rejected;
    return {
      ...about,
      dataset: outcome.plan.dataset.name,
      state: isRefused ? 'refused' : 'ready',
      counts,
      problems: [...outcome.problems],
      measures: movedMeasures(outcome.plan.dataset.name, counts),
      columnsLeftOut,
    };
  }
}

/** A dataset, and those that define what it names: teams, agencies and audits, and what these name in turn. */
export function definedFor(dataset: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(dataset)) return found;
  found.add(dataset);
  for (const { names } of datasetByName(dataset)?.columns ?? [])
    if (names !== undefined && order.includes(names)) definedFor(names, found);
  return found;
}

/** Does something that a rule may refuse, and takes back what a refused attempt had begun. */
async function orRefusal<Result>(database: EntityManager, work: () => Promise<Result>): Promise<Result | Refusal> {
  await database.query('savepoint one_of_several');
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    await database.query('rollback to savepoint one_of_several');
    return thrown;
  }
}

function problemOf(refusal: Refusal): TogetherFile['problems'][number] {
  if (refusal instanceof FileRefused) return fileProblem(refusal);
  return {
    weight: 'refused-file',
    code: refusal.code,
    reason: refusal.message,
    repair: refusal.repair ?? '',
    column: null,
    rows: 0,
    lines: [],
    found: [],
    readings: [],
  };
}
