import type { EntityManager } from 'typeorm';
import type { Keys } from '../platform/keys/keys.service.js';

const partLength = 1 << 19;

/** Keeps the refused rows of an import beside it, sealed like the original: they hold the file's own words. */
export class RejectsFile {
  private waiting = '';
  private parts = 0;

  constructor(
    private readonly database: EntityManager,
    private readonly keys: Keys,
    private readonly authorityId: number,
    private readonly seq: number,
  ) {}

  async write(header: string, lines: string): Promise<void> {
    if (lines === '') return;
    if (this.parts === 0 && this.waiting === '') this.waiting = header;
    this.waiting += lines;
    if (this.waiting.length >= partLength) await this.flush();
  }

  async end(): Promise<void> {
    if (this.waiting !== '') await this.flush();
  }

  private async flush(): Promise<void> {
    this.parts += 1;
    const sealed = this.keys.seal(this.authorityId, placeOf(this.seq, this.parts), Buffer.from(this.waiting));
    await this.database.query('insert into waymark.rejects_part (authority_id, seq, part, sealed) values ($1, $2, $3, $4)', [
      this.authorityId,
      this.seq,
      this.parts,
      sealed,
    ]);
    this.waiting = '';
  }
}

/** The rejects of an import as a CSV file; empty where it refused nothing. */
export async function readRejects(database: EntityManager, keys: Keys, authorityId: number, seq: number): Promise<string> {
  const parts: readonly { part: number; sealed: Buffer }[] = await database.query(
    'select part, sealed from waymark.rejects_part where authority_id = $1 and seq = $2 order by part',
    [authorityId, seq],
  );
  return parts.map(({ part, sealed }) => keys.unseal(authorityId, placeOf(seq, part), sealed).toString('utf8')).join('');
}

/** The beginning of what an import refused, at most one part long, and whether that is all of it. */
export async function readRejectsPart(
  database: EntityManager,
  keys: Keys,
  authorityId: number,
  seq: number,
): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const parts: readonly { part: number; sealed: Buffer }[] = await database.query(
    'select part, sealed from waymark.rejects_part where authority_id = $1 and seq = $2 and part <= 2 order by part',
    [authorityId, seq],
  );
  const [first] = parts;
  const text = first ? keys.unseal(authorityId, placeOf(seq, first.part), first.sealed).toString('utf8') : '';
  return { text, isWhole: parts.length < 2 };
}

function placeOf(seq: number, part: number): string {
  return `rejects/${seq}/${part}`;
}
