import type { ImportCounts } from '@waymark/contract';
import { datasetByName } from '@waymark/datasets';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { assertStaged, compareStaged } from './assert.js';
import { type ActKind, BatchEntity } from './batch.entity.js';
import { beforeAuditSentence } from './before-audit.js';
import { declareComplete, heldBackSentence } from './complete.js';
import { correctionOf, enterChange, readCells } from './ledger.js';
import { differenceOf, recountAll } from './observe-act.js';
import { observersFingerprint } from './observers.js';
import { dependentsOf, undefinedNames } from './references.js';
import { AlreadyUndone, NoSuchImport, NotAnImport, NotUndone, OthersRestOnIt, RestsOnUndone } from './refusals.js';
import { relink } from './relink.js';
import { settleTouched } from './settle.js';
import { type Staged, prepareStage, stageRows } from './stage.js';
import { enterTrail } from './trail.js';
import { unopenedSentence } from './unopened.js';
import { unseen } from './unseen.js';

/** Who does something, and on which day it arrives: "today" wherever a rule needs one. */
export interface Doing {
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** One UUID for all files of a call that are looked at together. */
  readonly call?: string;
}

/** What is told of an import beside its rows. */
export interface ImportAbout {
  readonly kind: Extract<ActKind, 'file' | 'form'>;
  readonly dataset: string;
  readonly feed: string;
  readonly columns: readonly string[];
  readonly fileName?: string;
  readonly uploadNumber?: number;
  readonly sha256?: Buffer;
  readonly matching?: object;
  readonly asOf?: string;
  /** A person said that the file is the whole truth, however many known rows it leaves out. */
  readonly evenMany?: boolean;
}

/** What the reading of the rows came to; known only when they are all staged. */
export interface ReadingOutcome {
  readonly read: number;
  readonly rejected: number;
  readonly cellsRefused: number;
  /** Rows of which nothing was left but refused cells: they change nothing. */
  readonly nothingLeft?: number;
  readonly warnings: readonly string[];
}

const noCounts: ImportCounts = { read: 0, added: 0, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 };

/**
 * The acts in an authority's sequence. Every one travels the same way, inside the caller's transaction: what is said changes, touched
 * keys are settled, touched subjects are observed before and after, and the difference is entered.
 */
@Injectable()
export class Acts {
  /** Takes the authority's lock, so that nothing else acts until the transaction ends, and looks at its version again. */
  async take(database: EntityManager, authority: AuthorityEntity): Promise<void> {
    await lock(database, authority.id);
    const [{ version }] = await database.query('select version from waymark.authority where authority_id = $1', [authority.id]);
    authority.version = version;
  }

  /** The number that the next act will have. Certain only under the lock. */
  async nextSeq(database: EntityManager, authorityId: number): Promise<number> {
    const [{ seq }] = await database.query('select coalesce(max(seq), 0) + 1 as seq from waymark.batch where authority_id = $1', [
      authorityId,
    ]);
    return seq;
  }

  /** Stages and compares rows without any effect; for a preview, whose transaction is rolled back. */
  async compare(
    database: EntityManager,
    authority: AuthorityEntity,
    about: ImportAbout,
    rows: AsyncIterable<readonly Staged[]>,
    outcome: () => ReadingOutcome | Promise<ReadingOutcome>,
  ): Promise<{ readonly counts: ImportCounts; readonly told: ReadingOutcome }> {
    await lock(database, authority.id);
    await prepareStage(database);
    for await (const some of rows) await stageRows(database, about.dataset, some);
    const compared = await compareStaged(database, authority.id, about.dataset);
    const told = await outcome();
    return { counts: countsOf(told, compared), told };
  }

  /** Applies rows as one batch. `outcome` is asked once they have all been staged. */
  async import(
    database: EntityManager,
    authority: AuthorityEntity,
    doing: Doing,
    about: ImportAbout,
    rows: AsyncIterable<readonly Staged[]>,
    outcome: () => ReadingOutcome | Promise<ReadingOutcome>,
  ): Promise<BatchEntity> {
    const { counts, told } = await this.compare(database, authority, about, rows, outcome);
    const batch = await this.open(database, authority, doing, about.kind, {
      dataset: about.dataset,
      feed: about.feed,
      columns: [...about.columns],
      fileName: about.fileName ?? null,
      uploadNumber: about.uploadNumber ?? null,
      sha256: about.sha256 ?? null,
      matching: about.matching ?? null,
      asOf: about.asOf ?? null,
      counts,
      warnings: [...told.warnings],
    });
    await assertStaged(database, authority.id, batch.seq, about.dataset);
    if (datasetByName(about.dataset)?.completeFor) await this.declare(database, authority, batch, about);
    const { ended } = await settleTouched(database, authority.id, batch.seq);
    batch.counts = { ...batch.counts, ended };
    await this.close(database, authority, batch, doing);
    const sentences = [
      await unopenedSentence(database, authority.id, batch.seq, about.dataset),
      await beforeAuditSentence(database, authority.id, batch.seq, about.dataset),
    ];
    batch.warnings = [...batch.warnings, ...sentences.filter((sentence) => sentence !== undefined)];
    await database.update(BatchEntity, keyOf(batch), { counts: batch.counts, warnings: batch.warnings });
    return batch;
  }

  /**
   * Undoes an import, and with `withDependents` those that rest on it, the newest first. Refuses with their list otherwise. Answers
   * with the acts in the order in which they were made.
   */
  async undo(
    database: EntityManager,
    authority: AuthorityEntity,
    doing: Doing,
    seq: number,
    withDependents: boolean,
  ): Promise<readonly BatchEntity[]> {
    await lock(database, authority.id);
    const batch = await importOf(database, authority.id, seq);
    if (batch.undoneBy !== null) throw new AlreadyUndone(seq, batch.undoneBy);
    await database.query('savepoint before_undo');
    const act = await this.switch(database, authority, doing, batch, 'undo');
    const dependents = await dependentsOf(database, authority.id);
    if (dependents.length === 0) {
      await this.close(database, authority, act, doing);
      return [act];
    }
    await database.query('rollback to savepoint before_undo');
    if (!withDependents) throw new OthersRestOnIt(seq, dependents);
    const acts: BatchEntity[] = [];
    for (const dependent of [...dependents].reverse())
      acts.push(...(await this.undo(database, authority, doing, dependent.batch, true)));
    return [...acts, ...(await this.undo(database, authority, doing, seq, true))];
  }

  /** Lets an undone import speak again. Refuses where its rows name something that nothing known defines now. */
  async redo(database: EntityManager, authority: AuthorityEntity, doing: Doing, seq: number): Promise<BatchEntity> {
    await lock(database, authority.id);
    const batch = await importOf(database, authority.id, seq);
    if (batch.undoneBy === null) throw new NotUndone(seq);
    const act = await this.switch(database, authority, doing, batch, 'redo');
    const missing = await undefinedNames(database, authority.id);
    if (missing.length > 0) throw new RestsOnUndone(seq, missing.join(', '));
    await this.close(database, authority, act, doing);
    return act;
  }

  /**
   * Counts every record afresh and enters the difference, where there is one, as an act of its own: an upgrade that changed how things
   * are counted, or the mending of cells that were altered by hand. Answers with the number of cells that differed.
   */
  async recount(database: EntityManager, authority: AuthorityEntity, doing: Doing, repair: boolean): Promise<number> {
    await lock(database, authority.id);
    if (repair) await relink(database, authority.id);
    const counted = await recountAll(database, authority.id);
    const correction = correctionOf(await readCells(database, authority.id), counted.cells());
    if (!repair) return correction.length;
    if (correction.length > 0) {
      const act = await this.open(database, authority, doing, 'upgrade', { counts: noCounts });
      await enterChange(database, authority.id, act.seq, correction);
      await announce(database, authority, act, doing);
    }
    await database.query('update waymark.authority set counted_by = $2 where authority_id = $1', [
      authority.id,
      observersFingerprint,
    ]);
    return correction.length;
  }

  private async declare(
    database: EntityManager,
    authority: AuthorityEntity,
    batch: BatchEntity,
    about: ImportAbout,
  ): Promise<void> {
    const heldBack = await declareComplete(database, authority.id, batch.seq, about.dataset, about.feed, about.evenMany ?? false);
    batch.warnings = [...batch.warnings, ...heldBack.map(heldBackSentence)];
  }

  private async open(
    database: EntityManager,
    authority: AuthorityEntity,
    doing: Doing,
    kind: ActKind,
    told: Partial<BatchEntity> & Pick<BatchEntity, 'counts'>,
  ): Promise<BatchEntity> {
    const seq = await this.nextSeq(database, authority.id);
    const batch = database.create(BatchEntity, {
      dataset: null,
      feed: null,
      uploadNumber: null,
      fileName: null,
      sha256: null,
      columns: [],
      matching: null,
      aboutSeq: null,
      undoneBy: null,
      asOf: null,
      warnings: [],
      ...told,
      authorityId: authority.id,
      seq,
      kind,
      call: doing.call ?? null,
      arrivedOn: doing.on,
      madeBy: doing.by,
    });
    await database.insert(BatchEntity, batch);
    return batch;
  }

  /** Switches an import's assertions off (undo) or on (redo) and settles every key that they speak about. */
  private async switch(
    database: EntityManager,
    authority: AuthorityEntity,
    doing: Doing,
    batch: BatchEntity,
    kind: 'undo' | 'redo',
  ): Promise<BatchEntity> {
    await prepareStage(database);
    const act = await this.open(database, authority, doing, kind, {
      dataset: batch.dataset,
      feed: batch.feed,
      fileName: batch.fileName,
      aboutSeq: batch.seq,
      counts: noCounts,
    });
    await database.update(BatchEntity, keyOf(batch), { undoneBy: kind === 'undo' ? act.seq : null });
    await database.query(
      `insert into touched
       select dataset, key from waymark.assertion where authority_id = $1 and seq = $2
       union
       select a.dataset, a.key from waymark.complete c
       join waymark.assertion a on a.authority_id = c.authority_id and a.dataset = c.dataset and a.combination = c.combination
       where c.authority_id = ${unseen('$1')} and c.seq = $2`,
      [authority.id, batch.seq],
    );
    const settled = await settleTouched(database, authority.id, act.seq);
    act.counts = {
      ...noCounts,
      read: settled.begun + settled.changed + settled.ended + settled.same,
      added: settled.begun,
      changed: settled.changed,
      unchanged: settled.same,
      ended: settled.ended,
    };
    act.warnings = await copiedFrom(database, authority.id, batch.seq, kind);
    await database.update(BatchEntity, keyOf(act), { counts: act.counts, warnings: act.warnings });
    return act;
  }

  private async close(database: EntityManager, authority: AuthorityEntity, act: BatchEntity, doing: Doing): Promise<void> {
    const difference = await differenceOf(database, authority.id);
    await enterChange(database, authority.id, act.seq, difference.cells());
    await announce(database, authority, act, doing);
  }
}

/** One act at a time in an authority; the lock ends with the transaction. */
async function lock(database: EntityManager, authorityId: number): Promise<void> {
  await database.query('select pg_advisory_xact_lock(5317, $1)', [authorityId]);
}

async function importOf(database: EntityManager, authorityId: number, seq: number): Promise<BatchEntity> {
  const batch = await database.findOneBy(BatchEntity, { authorityId, seq });
  if (!batch) throw new NoSuchImport(seq);
  if (batch.kind !== 'file' && batch.kind !== 'form') throw new NotAnImport(seq, batch.kind);
  return batch;
}

async function announce(database: EntityManager, authority: AuthorityEntity, act: BatchEntity, doing: Doing): Promise<void> {
  await enterTrail(database, authority.id, doing.by, act.kind, { batch: act.seq, dataset: act.dataset, about: act.aboutSeq });
  const [[{ version }]] = await database.query(
    'update waymark.authority set version = version + 1 where authority_id = $1 returning version',
    [authority.id],
  );
  authority.version = version;
  await database.query("select pg_notify('waymark_figures', $1)", [JSON.stringify({ authority: authority.code, version })]);
}

/** Values that a later file copied from the one that is undone stay known; which files did so is said. */
async function copiedFrom(database: EntityManager, authorityId: number, seq: number, kind: 'undo' | 'redo'): Promise<string[]> {
  if (kind === 'redo') return [];
  const rows: readonly { batch: number; rows: number; columns: string[] }[] = await database.query(
    `select later.seq as batch, count(*)::int as rows,
       array(select distinct unnest(string_to_array(string_agg(array_to_string(later.copied, ','), ','), ',')) order by 1) as columns
     from waymark.assertion said
     join waymark.assertion later on later.authority_id = said.authority_id and later.dataset = said.dataset and later.key = said.key
       and later.seq > said.seq and later.copied is not null
     where said.authority_id = ${unseen('$1')} and said.seq = $2 group by later.seq order by later.seq`,
    [authorityId, seq],
  );
  return rows.map(
    ({ batch, rows: count, columns }) =>
      `Import ${batch} copied ${columns.join(', ')} in ${count} ${count === 1 ? 'row' : 'rows'} from it; those values stay.`,
  );
}

function countsOf(outcome: ReadingOutcome, compared: { added: number; changed: number; unchanged: number }): ImportCounts {
  const { read, rejected, cellsRefused, nothingLeft = 0 } = outcome;
  return {
    read,
    added: compared.added,
    changed: compared.changed,
    unchanged: compared.unchanged + nothingLeft,
    ended: 0,
    rejected,
    cellsRefused,
  };
}

function keyOf({ authorityId, seq }: BatchEntity): Pick<BatchEntity, 'authorityId' | 'seq'> {
  return { authorityId, seq };
}
