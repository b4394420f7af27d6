import type { EntityManager } from 'typeorm';
import type { Keys, ReferenceKind } from '../platform/keys/keys.service.js';

const tableOf: Readonly<Record<ReferenceKind, string>> = { person: 'waymark.person', case: 'waymark.case_reference' };
const rememberedAtMost = 200_000;

/**
 * Gives references of persons and cases their numbers. A pseudonym stands in the database once; everything else refers to its number,
 * so that keys can be rotated. Works inside one transaction, under the authority's lock.
 */
export class ReferenceNumbers {
  private readonly known = { person: new Map<string, number>(), case: new Map<string, number>() };

  constructor(
    private readonly database: EntityManager,
    private readonly keys: Keys,
    private readonly authorityId: number,
  ) {}

  /** Makes sure that each of these references has a number; one statement or two, however many there are. */
  async learn(kind: ReferenceKind, references: Iterable<string>): Promise<void> {
    const known = this.known[kind];
    if (known.size > rememberedAtMost) known.clear();
    const unknown = [...new Set(references)].filter((reference) => !known.has(reference));
    if (unknown.length === 0) return;
    const pseudonyms = new Map(unknown.map((reference) => [this.keys.pseudonym(this.authorityId, kind, reference), reference]));
    await this.number(kind, [...pseudonyms.keys()].sort());
    const rows: readonly { number: number; pseudonym: string }[] = await this.database.query(
      `select number, pseudonym from ${tableOf[kind]} where authority_id = $1 and pseudonym = any ($2)`,
      [this.authorityId, [...pseudonyms.keys()]],
    );
    for (const { number, pseudonym } of rows) known.set(pseudonyms.get(pseudonym)!, number);
  }

  /** The number of a reference that was learnt. */
  numberOf(kind: ReferenceKind, reference: string): number {
    const number = this.known[kind].get(reference);
    if (number === undefined) throw new Error('A reference is learnt before its number is asked for.');
    return number;
  }

  private async number(kind: ReferenceKind, pseudonyms: readonly string[]): Promise<void> {
    const table = tableOf[kind];
    await this.database.query(
      `insert into ${table} (authority_id, number, pseudonym, key_id)
       select $1, (select coalesce(max(number), 0) from ${table} where authority_id = $1) + row_number() over (order by p), p, $3
       from unnest($2::text[]) as p
       where not exists (select from ${table} t where t.authority_id = $1 and t.pseudonym = p)`,
      [this.authorityId, pseudonyms, this.keys.keyId],
    );
  }
}
