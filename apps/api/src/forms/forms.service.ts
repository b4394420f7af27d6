import { Injectable } from '@nestjs/common';
import type { AimForm, NoteForm } from '@waymark/contract';
import { serviceAreas } from '@waymark/datasets';
import { definitionOf, isShare } from '@waymark/indicators';
import type { Reject } from '@waymark/ingest';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { readTeams } from '../authorities/known-teams.js';
import { DemonstrationTakesNoFiles } from '../authorities/refusals.js';
import { FileReading } from '../imports/file-reading.js';
import { knownThings } from '../imports/known-things.js';
import { planUpload } from '../imports/plan-upload.js';
import { listRows } from '../lists/list-rows.query.js';
import { Keys } from '../platform/keys/keys.service.js';
import { Acts, type Doing } from '../records/acts.service.js';
import type { BatchEntity } from '../records/batch.entity.js';
import { ReferenceNumbers } from '../records/reference-numbers.js';
import { type FormRow, aimRow, fileOf, noteRow } from './form-row.js';
import { FormRefused, NoSuchMeasure, NoSuchNote, NoSuchUnit, OutOfReach, TakesNoAim } from './refusals.js';

/**
 * Small forms. Each is an act of one row that travels the way of a file: read, checked, staged, asserted, settled. It stands in the
 * history and can be undone there. Works inside the caller's transaction.
 */
@Injectable()
export class Forms {
  constructor(
    private readonly acts: Acts,
    private readonly keys: Keys,
  ) {}

  /** Adds a note under a reference of its own, or corrects the one that it names: the same record, said anew by a later act. */
  async note(database: EntityManager, authority: AuthorityEntity, note: NoteForm, doing: Doing): Promise<BatchEntity> {
    await this.begin(database, authority);
    if (note.indicator && !definitionOf(note.indicator)) throw new NoSuchMeasure();
    await demandUnit(database, authority, note.unit_code);
    if (note.note_ref) await demandNote(database, authority, note.note_ref);
    const reference = note.note_ref ?? `FORM-${await this.acts.nextSeq(database, authority.id)}`;
    return this.save(database, authority, 'notes', noteRow(reference, note), doing);
  }

  /** Sets an aim from a month on. Refuses measures of which neither way is better, and shares outside 0 to 1. */
  async aim(database: EntityManager, authority: AuthorityEntity, aim: AimForm, doing: Doing): Promise<BatchEntity> {
    await this.begin(database, authority);
    const indicator = definitionOf(aim.indicator);
    if (!indicator) throw new NoSuchMeasure();
    if (indicator.direction === 'read') throw new TakesNoAim(indicator.short);
    if (isShare(indicator) && (aim.value < 0 || aim.value > 1)) throw new OutOfReach();
    await demandUnit(database, authority, aim.unit_code);
    return this.save(database, authority, 'aims', aimRow(aim), doing);
  }

  private async begin(database: EntityManager, authority: AuthorityEntity): Promise<void> {
    if (authority.demonstration) throw new DemonstrationTakesNoFiles();
    await this.acts.take(database, authority);
  }

  private async save(
    database: EntityManager,
    authority: AuthorityEntity,
    dataset: string,
    row: FormRow,
    doing: Doing,
  ): Promise<BatchEntity> {
    const { plan } = await planUpload(inOnePiece(row), formName, { dataset });
    const rejects: Reject[] = [];
    const ground = {
      database,
      authorityId: authority.id,
      authorityCode: authority.code,
      numbers: new ReferenceNumbers(database, this.keys, authority.id),
      known: await knownThings(database, authority.id, false),
      plan,
      feed: dataset,
      file: formName,
      arrivedOn: doing.on,
    };
    const reading = new FileReading(ground, { rejected: (some) => void rejects.push(...some) });
    const about = { kind: 'form', dataset, feed: dataset, columns: Object.keys(row) } as const;
    return this.acts.import(database, authority, doing, about, reading.staged(inOnePiece(row)), () => {
      if (rejects.length > 0) throw new FormRefused(rejects.flatMap(({ issues }) => issues));
      return reading.outcome();
    });
  }
}

/** What stands for a file's name in the words of a refusal. */
const formName = 'form';

async function* inOnePiece(row: FormRow): AsyncGenerator<Uint8Array> {
  yield fileOf(row);
}

async function demandNote(database: EntityManager, authority: AuthorityEntity, reference: string): Promise<void> {
  const notes = await listRows(database, authority.id, 'notes');
  if (!notes.some(({ note_ref }) => note_ref === reference)) throw new NoSuchNote();
}

async function demandUnit(database: EntityManager, authority: AuthorityEntity, code: string | null | undefined): Promise<void> {
  if (!code || serviceAreas.some((area) => area === code)) return;
  const teams = await readTeams(database, authority.id);
  if (!teams.some((team) => team.code === code)) throw new NoSuchUnit();
}
