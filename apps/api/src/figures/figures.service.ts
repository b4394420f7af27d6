import { Injectable } from '@nestjs/common';
import {
  type Asked,
  type PlacedFigure,
  type Unit,
  cutFiguresOf,
  figuresOf,
  monthsOfSpan,
  unitsOf,
  wholeAuthority,
  workedIndicators,
} from '@waymark/indicators';
import type { Month } from '@waymark/calendar';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { figuresFrame } from './figures-frame.js';
import { type Knowledge, readKnowledge } from './knowledge.js';

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

const keptAtMost = 8;

/** Figures out of cells, kept in memory until the authority's version moves on: a warm answer reads nothing but that version. */
@Injectable()
export class Figures {
  private readonly knowledge = new Map<number, Knowledge>();
  private readonly frames = new Map<number, SentFrame & { readonly version: number }>();
  private readonly wholeFrames = new Map<number, SentFrame & { readonly version: number }>();
  private readonly cutFrames = new Map<number, SentFrame & { readonly version: number }>();

  /** What is known now, or was known after an act. */
  async known(database: EntityManager, authority: AuthorityEntity, asAtSeq?: number): Promise<Knowledge> {
    if (asAtSeq !== undefined) return readKnowledge(database, authority, asAtSeq);
    const kept = this.knowledge.get(authority.id);
    if (kept?.version === authority.version) return kept;
    const fresh = await readKnowledge(database, authority);
    remember(this.knowledge, authority.id, fresh);
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

  /** The figures of the whole service only, as one Arrow stream: what a first page draws at once. */
  async whole(database: EntityManager, authority: AuthorityEntity): Promise<SentFrame> {
    return this.encoded(this.wholeFrames, 'exact-whole', database, authority, (cells, teams, asked) =>
      figuresOf(cells, teams, { ...asked, units: [wholeAuthority] }),
    );
  }

  /** All figures that are cut by what rows carry, as one Arrow stream: asked for once somebody looks at a part of the rows. */
  async cuts(database: EntityManager, authority: AuthorityEntity): Promise<SentFrame> {
    return this.encoded(this.cutFrames, 'exact-cuts', database, authority, cutFiguresOf);
  }

  private async encoded(
    frames: Map<number, SentFrame & { readonly version: number }>,
    edition: string,
    database: EntityManager,
    authority: AuthorityEntity,
    workOut: (cells: Knowledge['cells'], teams: Knowledge['teams'], asked: Asked) => Iterable<PlacedFigure>,
  ): Promise<SentFrame> {
    const kept = frames.get(authority.id);
    if (kept?.version === authority.version) return kept;
    const { cells, teams, span } = await this.known(database, authority);
    const asked = { indicators: workedIndicators, months: monthsOfSpan(span), since: span?.from, units: unitsOf(teams) };
    const bytes = figuresFrame(workOut(cells, teams, asked), authority.version);
    const fresh = { version: authority.version, etag: `"${authority.id}-${authority.version}-${edition}"`, bytes };
    remember(frames, authority.id, fresh);
    return fresh;
  }
}

/** Keeps the few authorities that were asked for last. */
function remember<Value>(kept: Map<number, Value>, authorityId: number, value: Value): void {
  kept.delete(authorityId);
  kept.set(authorityId, value);
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
}
