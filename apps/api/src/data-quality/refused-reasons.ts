import type { RefusedReason } from '@waymark/contract';
import { readCsv } from '@waymark/ingest';
import type { EntityManager } from 'typeorm';
import type { Keys } from '../platform/keys/keys.service.js';
import { readRejectsPart } from '../imports/rejects-file.js';

/** Why an import refused rows or cells, the most frequent repair first. Read from the first part of what was refused, so never long. */
export interface RefusedReasons {
  readonly reasons: readonly RefusedReason[];
  readonly isFirstOnly: boolean;
}

const keptAtMost = 200;

/** What was refused never changes, so it is opened once an import. */
export class RefusedReasonsReader {
  private readonly kept = new Map<string, RefusedReasons>();

  constructor(private readonly keys: Keys) {}

  async of(database: EntityManager, authorityId: number, batch: number): Promise<RefusedReasons> {
    const name = `${authorityId}/${batch}`;
    const known = this.kept.get(name);
    if (known) return known;
    const { text, isWhole } = await readRejectsPart(database, this.keys, authorityId, batch);
    const read = { reasons: await reasonsIn(text, isWhole), isFirstOnly: !isWhole };
    const [oldest] = this.kept.keys();
    if (this.kept.size >= keptAtMost && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(name, read);
    return read;
  }
}

/** The reasons of a rejects file, grouped by what would mend them. The last line of a part may be cut off and is left out. */
async function reasonsIn(text: string, isWhole: boolean): Promise<readonly RefusedReason[]> {
  const whole = isWhole ? text : text.slice(0, text.lastIndexOf('\r\n') + 2);
  if (whole === '') return [];
  const groups = new Map<string, RefusedReason>();
  let isHeading = true;
  for await (const { rows } of readCsv(piecesOf(whole))) {
    for (const { cells } of rows) {
      if (!isHeading) addTo(groups, cells);
      isHeading = false;
    }
  }
  return [...groups.values()].sort((a, b) => b.rows - a.rows);
}

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function addTo(
  groups: Map<string, RefusedReason>,
  [, column = '', code = '', reason = '', repair = '']: readonly string[],
): void {
  const name = `${code} ${column}`;
  const known = groups.get(name) ?? { code, column: column === '' ? null : column, reason, repair, rows: 0 };
  groups.set(name, { ...known, rows: known.rows + 1 });
}
