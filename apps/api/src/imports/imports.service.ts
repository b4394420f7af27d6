import { Injectable } from '@nestjs/common';
import type { ImportCounts, MatchingChoice, Preview, ProblemGroup, SheetOfUpload } from '@waymark/contract';
import { readRef } from '@waymark/datasets';
import { type ReadBatch, type ReadPlan, type Reject, rejectsHeader, rejectsLines } from '@waymark/ingest';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { DemonstrationTakesNoFiles } from '../authorities/refusals.js';
import { Keys } from '../platform/keys/keys.service.js';
import { sheetsGuarded } from '../reading/guarded-reading.js';
import { Acts, type Doing, type ImportAbout, type ReadingOutcome } from '../records/acts.service.js';
import { contradictions } from '../records/assert.js';
import type { BatchEntity } from '../records/batch.entity.js';
import { ReferenceNumbers } from '../records/reference-numbers.js';
import { aboutOf, feedOf, fileProblem, planChoice, readAs } from './about-file.js';
import { FileReading, type ReadingWatcher } from './file-reading.js';
import { knownThings } from './known-things.js';
import { type KnownBefore, knownBefore } from './known-before.js';
import { type Planned, asOfSaid, planRows, planUpload } from './plan-upload.js';
import { PreviewRows, newValues } from './preview-rows.js';
import { PreviewIsStale } from './refusals.js';
import { RejectsFile } from './rejects-file.js';
import { movedMeasures } from './moved-measures.js';
import { NewTeams, newTeamsWarning, teamRows } from './new-teams.js';
import { newestKnown } from './newest-known.js';
import { savedMatchings, saveMatching } from './saved-matching.js';
import type { UploadEntity } from './upload.entity.js';
import { unknownWorkers } from './unknown-workers.js';
import { Uploads } from './uploads.service.js';
import { uploadSummary } from './summaries.js';

/** What an import came to: a batch, or the earlier import of exactly this file. */
export type ImportOutcome =
  | {
      readonly state: 'applied';
      readonly batch: BatchEntity;
      readonly plan: ReadPlan;
      readonly problems: readonly ProblemGroup[];
    }
  | { readonly state: 'known'; readonly before: KnownBefore; readonly counts: ImportCounts; readonly plan: ReadPlan };

const contradictionsNamed = 100;

/** From a file to its batch. A preview is the same work in a transaction that is rolled back. Works inside the caller's transaction. */
@Injectable()
export class Imports {
  constructor(
    private readonly acts: Acts,
    private readonly keys: Keys,
    private readonly uploads: Uploads,
  ) {}

  /** How the file would be read: our guess, with what was said before of files of its kind. Throws where it is no file of ours. */
  async plan(database: EntityManager, upload: UploadEntity, choice: MatchingChoice): Promise<Planned> {
    const kept = await savedMatchings(database, upload.authorityId);
    return planUpload(this.uploads.open(database, upload), upload.fileName, planChoice(choice, kept));
  }

  /** The sheets of a workbook; none for a file that is no workbook. */
  async sheets(database: EntityManager, upload: UploadEntity): Promise<SheetOfUpload[]> {
    const sheets = await sheetsGuarded(this.uploads.open(database, upload), { file: upload.fileName });
    return sheets.map(({ name, hidden, rows, headings }) => ({ name, hidden, rows, headings: [...headings] }));
  }

  /** What would happen if the file were imported now. The caller rolls the transaction back. */
  async preview(
    database: EntityManager,
    authority: AuthorityEntity,
    upload: UploadEntity,
    choice: MatchingChoice,
    doing: Doing,
  ): Promise<Preview> {
    const { plan, refusals } = await this.plan(database, upload, choice);
    const before = await knownBefore(database, authority.id, upload, plan.dataset.name, {
      asOf: asOfSaid(plan),
      sheet: plan.sheet,
    });
    const rows = new PreviewRows(plan, (kind, reference) => this.masked(authority, kind, reference));
    const shared = {
      upload: await uploadSummary(database, upload),
      dataset: plan.dataset.name,
      version: authority.version,
      previewColumns: [...rows.columns()],
      readAs: readAs(plan),
      columnsLeftOut: plan.leftOut.map(({ heading }) => heading).filter((heading) => heading.trim() !== ''),
    };
    if (refusals.length > 0)
      return { ...shared, state: 'refused', counts: noRows, problems: refusals.map(fileProblem), measures: [], rows: [] };
    if (choice.addTeams) await this.addTeams(database, authority, upload, plan, doing);
    const newTeams = new NewTeams(plan);
    const reading = await this.reading(database, authority, upload, plan, doing, {
      read: (batch) => {
        rows.watch(batch);
        newTeams.watch(batch);
      },
    });
    const counts = await this.wouldCount(database, authority, doing, plan, aboutOf(upload, plan, choice), reading, upload);
    const refusal = newTeams.all().length > 0 ? undefined : reading.refusal();
    const problems = [
      ...(refusal ? [fileProblem(refusal)] : []),
      ...reading.problemGroups(),
      ...(await newValues(database, counts.changed)),
    ];
    const isRefused = refusal !== undefined || (counts.read > 0 && counts.read === counts.rejected);
    const state = before?.saidAll ? 'nothing-to-do' : isRefused ? 'refused' : 'ready';
    const measures = movedMeasures(plan.dataset.name, counts);
    return { ...shared, state, counts, problems, measures, newTeams: [...newTeams.all()], rows: await rows.rows(database) };
  }

  /** Rows of a file that is the whole truth of something can end others: how many is known once it has really gone in. */
  private async wouldCount(
    database: EntityManager,
    authority: AuthorityEntity,
    doing: Doing,
    plan: ReadPlan,
    about: ImportAbout,
    reading: FileReading,
    upload: UploadEntity,
  ): Promise<ImportCounts> {
    const staged = reading.staged(this.uploads.open(database, upload));
    const outcome = () => this.outcomeOf(database, authority, plan, reading);
    if (reading.isWholeTruth) return (await this.acts.import(database, authority, doing, about, staged, outcome)).counts;
    return (await this.acts.compare(database, authority, about, staged, outcome)).counts;
  }

  /**
   * Imports the file as one batch. The demonstration takes no files; exactly this file again does nothing and names the earlier batch;
   * where `version` is given, a preview that something else has overtaken is refused.
   */
  async apply(
    database: EntityManager,
    authority: AuthorityEntity,
    upload: UploadEntity,
    choice: MatchingChoice,
    doing: Doing,
    version?: number,
  ): Promise<ImportOutcome> {
    if (authority.demonstration && doing.by !== demonstrationHand) throw new DemonstrationTakesNoFiles();
    await this.acts.take(database, authority);
    if (version !== undefined && version !== authority.version) throw new PreviewIsStale();
    const { plan, refusals } = await this.plan(database, upload, choice);
    const [refusal] = refusals;
    if (refusal) throw refusal;
    const before = await knownBefore(database, authority.id, upload, plan.dataset.name, {
      asOf: asOfSaid(plan),
      sheet: plan.sheet,
    });
    if (before?.saidAll)
      return { state: 'known', before, plan, counts: { ...noRows, read: before.read, unchanged: before.read } };
    if (choice.addTeams) await this.addTeams(database, authority, upload, plan, doing);
    const rejects = new RejectsFile(database, this.keys, authority.id, await this.acts.nextSeq(database, authority.id));
    const newTeams = new NewTeams(plan);
    const watcher = {
      read: (batch: ReadBatch) => newTeams.watch(batch),
      rejected: (some: readonly Reject[]) =>
        rejects.write(rejectsHeader(plan), some.map((reject) => rejectsLines(plan, reject)).join('')),
    };
    const reading = await this.reading(database, authority, upload, plan, doing, watcher);
    const about = aboutOf(upload, plan, choice);
    const batch = await this.acts.import(
      database,
      authority,
      doing,
      about,
      reading.staged(this.uploads.open(database, upload)),
      () => {
        const refused = newTeams.all().length > 0 ? undefined : reading.refusal();
        if (refused) throw refused;
        if (newTeams.all().length > 0) reading.problems.add(newTeamsWarning(newTeams.all()));
        return this.outcomeOf(database, authority, plan, reading);
      },
    );
    await rejects.end();
    await saveMatching(database, authority.id, about.feed, plan, choice);
    return { state: 'applied', batch, plan, problems: reading.problemGroups() };
  }

  /** What would be refused, as the rejects file. The caller rolls the transaction back. */
  async previewRejects(
    database: EntityManager,
    authority: AuthorityEntity,
    upload: UploadEntity,
    choice: MatchingChoice,
    doing: Doing,
  ): Promise<string> {
    const { plan } = await this.plan(database, upload, choice);
    const lines = [rejectsHeader(plan)];
    const reading = await this.reading(database, authority, upload, plan, doing, {
      rejected: (some) => void lines.push(...some.map((reject) => rejectsLines(plan, reject))),
    });
    for await (const staged of reading.staged(this.uploads.open(database, upload))) void staged;
    return lines.join('');
  }

  private async reading(
    database: EntityManager,
    authority: AuthorityEntity,
    upload: UploadEntity,
    plan: ReadPlan,
    doing: Doing,
    watcher: ReadingWatcher,
  ): Promise<FileReading> {
    const ground = {
      database,
      authorityId: authority.id,
      authorityCode: authority.code,
      numbers: new ReferenceNumbers(database, this.keys, authority.id),
      known: await knownThings(
        database,
        authority.id,
        plan.dataset.columns.some(({ names }) => names === 'audits'),
      ),
      knownTo: await newestKnown(database, authority.id, plan.dataset.name),
      plan,
      feed: feedOf(plan),
      file: upload.fileName,
      arrivedOn: doing.on,
    };
    return new FileReading(ground, watcher);
  }

  /** Adds the teams that a list of open children names and nobody knows, as an import of their own before it. */
  private async addTeams(
    database: EntityManager,
    authority: AuthorityEntity,
    upload: UploadEntity,
    plan: ReadPlan,
    doing: Doing,
  ): Promise<void> {
    const found = new NewTeams(plan);
    const looking = await this.reading(database, authority, upload, plan, doing, { read: (batch) => found.watch(batch) });
    for await (const staged of looking.staged(this.uploads.open(database, upload))) void staged;
    const teams = found.all();
    if (teams.length === 0) return;
    const planned = await planRows(teamRows(teams), upload.fileName, { dataset: 'teams' });
    const adding = await this.reading(database, authority, upload, planned.plan, doing, {});
    const about = aboutOf(upload, planned.plan, { dataset: 'teams', columns: {} });
    await this.acts.import(database, authority, doing, about, adding.stagedFrom(teamRows(teams)), () => adding.outcome());
  }

  private async outcomeOf(
    database: EntityManager,
    authority: AuthorityEntity,
    plan: ReadPlan,
    reading: FileReading,
  ): Promise<ReadingOutcome> {
    if (plan.dataset.name === 'open_cases')
      for (const issue of await unknownWorkers(database, authority.id)) reading.problems.add(issue);
    reading.tellAge();
    for (const { earlier, later } of await contradictions(database, contradictionsNamed)) {
      reading.problems.add({
        weight: 'warning',
        code: 'twice-in-file',
        place: { line: later },
        reason: `Lines ${earlier} and ${later} say different things of the same row; the later line stands.`,
        repair: 'Nothing needs doing where the later line is right.',
      });
    }
    return reading.outcome();
  }

  /** What stands for a reference where a person looks at rows: the beginning of its pseudonym. */
  masked(authority: AuthorityEntity, kind: 'person' | 'case', text: string): string {
    const reading = readRef(text);
    if (!('value' in reading) || typeof reading.value !== 'string') return '(not readable)';
    return this.keys.pseudonym(authority.id, kind, reading.value).slice(0, shownPseudonym);
  }
}

/** Who fills the demonstration. */
export const demonstrationHand = 'the demonstration';

const shownPseudonym = 8;
const noRows: ImportCounts = { read: 0, added: 0, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 };
