import { type AuthorityDraft, authorityDraft } from '@waymark/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Acts, type Doing } from '../records/acts.service.js';
import { observersFingerprint } from '../records/observers.js';
import { AuthorityEntity } from './authority.entity.js';
import { authorityRow } from './authority-row.js';
import { AuthorityExists, NoAuthorityYet, NoSuchAuthority, WhichAuthority } from './refusals.js';

/** Where an import goes when a first one is made before any authority is: it has a code, and no name yet. */
const nameless = { code: '000', name: 'Our service' };

/** The authorities that live in this database. Works inside the caller's transaction. */
@Injectable()
export class Authorities {
  constructor(private readonly acts: Acts) {}

  /** All that the viewer may see: their own first, by code; the demonstration last. */
  async all(database: EntityManager): Promise<readonly AuthorityEntity[]> {
    return database.find(AuthorityEntity, { order: { demonstration: 'ASC', code: 'ASC' } });
  }

  /** The few that changed last, the latest first. */
  async changedLast(database: EntityManager, atMost: number): Promise<readonly AuthorityEntity[]> {
    const rows: readonly { id: number }[] = await database.query(
      'select authority_id as id from waymark.batch group by authority_id order by max(made_at) desc limit $1',
      [atMost],
    );
    const all = await this.all(database);
    return rows.flatMap(({ id }) => all.find((authority) => authority.id === id) ?? []);
  }

  /** The authority with this code. "Absent" and "not yours" give the same answer. */
  async byCode(database: EntityManager, code: string): Promise<AuthorityEntity> {
    const isCode = authorityDraft.shape.code.safeParse(code).success;
    const found = isCode && (await database.findOneBy(AuthorityEntity, { code: code.toUpperCase() }));
    if (!found) throw new NoSuchAuthority();
    return found;
  }

  /** The only authority that is not the demonstration; refuses where there are several or none. */
  async onlyOne(database: EntityManager): Promise<AuthorityEntity> {
    const [only] = await this.own(database);
    if (!only) throw new NoAuthorityYet();
    return only;
  }

  /** What an import without a named authority means: the only one there is, or a new one so that a first import just works. */
  async onlyOneOrNew(database: EntityManager, doing: Doing): Promise<AuthorityEntity> {
    const [only] = await this.own(database);
    return only ?? this.create(database, nameless, doing);
  }

  /** An empty authority. What it says of itself is its first act, a form like any other. */
  async create(database: EntityManager, draft: AuthorityDraft, doing: Doing, demonstration = false): Promise<AuthorityEntity> {
    const code = draft.code.toUpperCase();
    await database.query("select pg_advisory_xact_lock(5318, hashtext('authorities'))");
    if (await database.existsBy(AuthorityEntity, { code })) throw new AuthorityExists(code);
    await database.insert(AuthorityEntity, { code, name: draft.name, demonstration, countedBy: observersFingerprint });
    const authority = await this.byCode(database, code);
    await this.acts.import(database, authority, doing, ...authorityRow(code, draft.name));
    return authority;
  }

  /** The authorities that are not the demonstration, where there is at most one; several must be told apart by a person. */
  private async own(database: EntityManager): Promise<readonly AuthorityEntity[]> {
    const own = (await this.all(database)).filter(({ demonstration }) => !demonstration);
    if (own.length > 1) throw new WhichAuthority(own.map(({ code }) => code));
    return own;
  }
}
