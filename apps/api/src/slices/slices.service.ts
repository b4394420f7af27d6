import { Injectable } from '@nestjs/common';
import type { SliceName } from '@waymark/contract';
import { monthsOfSpan } from '@waymark/indicators';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { Figures, type SentFrame } from '../figures/figures.service.js';
import type { Knowledge } from '../figures/knowledge.js';
import { caseloadsFrame } from './caseloads.js';
import { openCasesRatedFrame } from './open-cases-rated.js';

const encoders: Readonly<Record<SliceName, (known: Knowledge) => Uint8Array>> = {
  'open-cases-rated': ({ cells, teams, span, version }) => openCasesRatedFrame(cells, teams, monthsOfSpan(span), version),
  caseloads: ({ cells, teams, span, version }) => caseloadsFrame(cells, teams, span?.to, version),
};

const keptAtMost = 16;

/** Named slices out of cells, kept encoded until the authority's version moves on: a warm answer reads nothing but that version. */
@Injectable()
export class Slices {
  private readonly kept = new Map<string, SentFrame>();

  constructor(private readonly figures: Figures) {}

  async slice(database: EntityManager, authority: AuthorityEntity, name: SliceName): Promise<SentFrame> {
    const place = `${authority.id} ${name}`;
    const etag = `"${authority.id}-${authority.version}-exact-${name}"`;
    const before = this.kept.get(place);
    const sent = before?.etag === etag ? before : { etag, bytes: encoders[name](await this.figures.known(database, authority)) };
    this.keep(place, sent);
    return sent;
  }

  /** The slice that was asked for longest ago makes room. */
  private keep(place: string, sent: SentFrame): void {
    this.kept.delete(place);
    this.kept.set(place, sent);
    const [oldest] = this.kept.keys();
    if (this.kept.size > keptAtMost && oldest !== undefined) this.kept.delete(oldest);
  }
}
