import { Injectable } from '@nestjs/common';
import {
  type Asked,
  type PlacedFigure,
  type Unit,
  cutFiguresOf,
  figuresOf,
  monthsOfSpan,
  overviewIds,
  unitsOf,
  wholeAuthority,
  workedIndicators,
} from '@waymark/indicators';
import type { Month } from '@waymark/calendar';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { figuresFrame } from './figures-frame.js';
import { Kept } from './kept.js';
import { type Knowledge, type Outline, readKnowledge, readOutline } from './knowledge.js';

/** What is asked of the figures; everything where left out. */
export interface Question {
  readonly indicators?: readonly string[];
  readonly breakdowns?: readonly Unit['breakdown'][];
  readonly from?: Month;
  readonly to?: Month;
  /** As known after this act. */
  readonly asAtSeq?: number;
}

/** An encoded frame with the mark by which a browser knows that it has it already. */
export interface SentFrame {
  readonly etag: string;
  readonly bytes: Uint8Array;
}

interface KeptFrame extends SentFrame {
  readonly version: number;
}

/** Cells that are kept in memory over all authorities; about half a kilobyte each. */
const cellsKept = 1_500_000;
/** Bytes of each kind of frame that are kept over all authorities. */
const bytesKept = 64 * 1024 * 1024;

const keptFrames = () => new Kept<KeptFrame>(bytesKept, ({ bytes }) => bytes.length);

/** Figures out of cells, kept in memory until the authority's version moves on: a warm answer reads nothing but that version. */
@Injectable()
export class Figures {
  private readonly outlines = new Kept<Outline>(1000, () => 1);
  private readonly knowledge = new Kept<Knowledge>(cellsKept, ({ size }) => size);
  private readonly reading = new Map<string, Promise<Knowledge>>();
  private readonly frames = keptFrames();
  private readonly wholeFrames = keptFrames();
  private readonly cutFrames = keptFrames();

  /** What lists and the frame of a page need to know of an authority, without its figures. */
  async outline(database: EntityManager, authority: AuthorityEntity): Promise<Outline> {
    const kept = this.outlines.get(authority.id, authority.version);
    if (kept) return kept;
    const fresh = await readOutline(database, authority);
    this.outlines.set(authority.id, fresh);
    return fresh;
  }

  /** What is known now, or was known after an act. Whoever asks while somebody else's answer is being read waits for that one. */
  async known(database: EntityManager, authority: AuthorityEntity, asAtSeq?: number): Promise<Knowledge> {
    if (asAtSeq !== undefined) return readKnowledge(database, authority, asAtSeq);
    const key = `${authority.id} ${authority.version}`;
    const isBeingRead = this.reading.get(key);
    if (isBeingRead) await isBeingRead.catch(() => undefined);
    const kept = this.knowledge.get(authority.id, authority.version);
    if (kept) return kept;
    const reading = readKnowledge(database, authority).finally(() => this.reading.delete(key));
    this.reading.set(key, reading);
    const fresh = await reading;
    this.knowledge.set(authority.id, fresh);
    return fresh;
  }

  /** The figures asked for, in the order of the exported values: indicator, part, month, whole, areas, teams. */
  async values(database: EntityManager, authority: AuthorityEntity, question: Question): Promise<readonly PlacedFigure[]> {
    const { cells, teams, span } = await this.known(database, authority, question.asAtSeq);
    const { indicators = workedIndicators, breakdowns, from, to } = question;
    const asked = {
      indicators,
      months: monthsOfSpan(span).filter((month) => (from === undefined || month >= from) && (to === undefined || month <= to)),
      since: span?.from,
      units: unitsOf(teams).filter(({ breakdown }) => !breakdowns || breakdowns.includes(breakdown)),
    };
    return [...figuresOf(cells, teams, asked)];
  }

  /** All figures as one Arrow stream. */
  async frame(database: EntityManager, authority: AuthorityEntity): Promise<SentFrame> {
    return this.encoded(this.frames, 'exact', database, authority, figuresOf);
  }

  /** Figures of the whole service only, those that the Overview draws, as one Arrow stream: what a first page needs at once. */
  async whole(database: EntityManager, authority: AuthorityEntity): Promise<SentFrame> {
    return this.encoded(this.wholeFrames, 'exact-whole', database, authority, (cells, teams, asked) =>
      figuresOf(cells, teams, { ...asked, indicators: overviewIds, units: [wholeAuthority] }),
    );
  }

  /** All figures that are cut by what rows carry, as one Arrow stream: asked for once somebody looks at a part of the rows. */
  async cuts(database: EntityManager, authority: AuthorityEntity): Promise<SentFrame> {
    return this.encoded(this.cutFrames, 'exact-cuts', database, authority, cutFiguresOf);
  }

  private async encoded(
    frames: Kept<KeptFrame>,
    edition: string,
    database: EntityManager,
    authority: AuthorityEntity,
    workOut: (cells: Knowledge['cells'], teams: Knowledge['teams'], asked: Asked) => Iterable<PlacedFigure>,
  ): Promise<SentFrame> {
    const { id, version } = authority;
    const kept = frames.get(id, version);
    if (kept) return kept;
    const { cells, teams, span } = await this.known(database, authority);
    const meanwhile = frames.get(id, version);
    if (meanwhile) return meanwhile;
    const asked = { indicators: workedIndicators, months: monthsOfSpan(span), since: span?.from, units: unitsOf(teams) };
    const bytes = figuresFrame(workOut(cells, teams, asked), version);
    const fresh = { version, etag: `"${id}-${version}-${edition}"`, bytes };
    frames.set(id, fresh);
    return fresh;
  }
}
