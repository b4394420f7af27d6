import { Injectable } from '@nestjs/common';
import { type PlacedFigure, type Unit, figuresOf, monthsOfSpan, unitsOf, workedIndicators } from '@waymark/indicators';
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
    const kept = this.frames.get(authority.id);
    if (kept?.version === authority.version) return kept;
    const { cells, teams, span } = await this.known(database, authority);
    const figures = figuresOf(cells, teams, {
      indicators: workedIndicators,
      months: monthsOfSpan(span),
      since: span?.from,
      units: unitsOf(teams),
    });
    const bytes = figuresFrame(figures, authority.version);
    const fresh = { version: authority.version, etag: `"${authority.id}-${authority.version}-exact"`, bytes };
    remember(this.frames, authority.id, fresh);
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
