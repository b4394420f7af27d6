import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

/** Sends lines in PostgreSQL's text form into a table of this transaction. */
export async function copyLines(database: EntityManager, statement: string, lines: string): Promise<void> {
  if (lines === '') return;
  const client = await database.queryRunner!.connect();
  await pipeline(Readable.from([lines]), client.query(copyFrom(statement)));
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const special = /[\\\t\n\r]/;

/** A text as COPY wants it. */
export function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!) : text;
}

/** A list of texts as COPY wants it: an array's own quoting first. */
export function escapedArray(words: readonly string[]): string {
  return escaped(`{${words.map((word) => `"${word.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`);
}
