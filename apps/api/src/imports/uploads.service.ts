import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { Keys } from '../platform/keys/keys.service.js';
import { NoSuchUpload } from './refusals.js';
import { UploadEntity } from './upload.entity.js';

const partLength = 1 << 20;
const longestName = 200;

/** Keeps original files, sealed, in parts of a mebibyte: one place of safety and one backup for everything that is known. */
@Injectable()
export class Uploads {
  constructor(private readonly keys: Keys) {}

  /** Takes in a file; it is safe when the caller's transaction commits. Memory holds one part at a time. */
  async receive(
    database: EntityManager,
    authority: AuthorityEntity,
    fileName: string,
    chunks: AsyncIterable<Uint8Array>,
  ): Promise<UploadEntity> {
    await database.query('select pg_advisory_xact_lock(5319, $1)', [authority.id]);
    const [{ number }] = await database.query(
      'select coalesce(max(number), 0) + 1 as number from waymark.upload where authority_id = $1',
      [authority.id],
    );
    const upload = { authorityId: authority.id, number, fileName: shownName(fileName), keyId: this.keys.keyId };
    await database.insert(UploadEntity, { ...upload, size: '0', sha256: Buffer.alloc(0) });
    const [hash, size] = [createHash('sha256'), { bytes: 0, parts: 0 }];
    for await (const part of partsOf(chunks)) {
      hash.update(part);
      size.bytes += part.length;
      await this.keep(database, upload, (size.parts += 1), part);
    }
    await database.update(
      UploadEntity,
      { authorityId: authority.id, number },
      { size: String(size.bytes), sha256: hash.digest() },
    );
    return this.byNumber(database, authority, number);
  }

  async byNumber(database: EntityManager, authority: AuthorityEntity, number: number): Promise<UploadEntity> {
    const upload = await database.findOneBy(UploadEntity, { authorityId: authority.id, number });
    if (!upload) throw new NoSuchUpload();
    return upload;
  }

  /** The bytes as they arrived, part by part. */
  async *open(database: EntityManager, upload: UploadEntity): AsyncGenerator<Uint8Array> {
    for (let part = 1; ; part += 1) {
      const [row] = await database.query(
        'select sealed from waymark.upload_part where authority_id = $1 and number = $2 and part = $3',
        [upload.authorityId, upload.number, part],
      );
      if (!row) return;
      yield this.keys.unseal(upload.authorityId, placeOf(upload, part), row.sealed);
    }
  }

  /** Lets go of a file that nothing was imported from. */
  async letGo(database: EntityManager, upload: UploadEntity): Promise<void> {
    await database.query(
      `delete from waymark.upload u where authority_id = $1 and number = $2
         and not exists (select from waymark.batch b where b.authority_id = $1 and b.upload_number = $2)`,
      [upload.authorityId, upload.number],
    );
  }

  private async keep(
    database: EntityManager,
    upload: { authorityId: number; number: number },
    part: number,
    bytes: Buffer,
  ): Promise<void> {
    await database.query('insert into waymark.upload_part (authority_id, number, part, sealed) values ($1, $2, $3, $4)', [
      upload.authorityId,
      upload.number,
      part,
      this.keys.seal(upload.authorityId, placeOf(upload, part), bytes),
    ]);
  }
}

function placeOf({ authorityId, number }: { authorityId: number; number: number }, part: number): string {
  return `${authorityId}/${number}/${part}`;
}

/** The name of a file, or of a sheet in it, as it may be shown: without folders, control characters and marks that turn text round. */
export function shownName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return plain === '' ? 'file' : Array.from(plain).slice(0, longestName).join('');
}

async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let [waiting, length] = [[] as Uint8Array[], 0];
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < partLength) continue;
    const bytes = Buffer.concat(waiting);
    let from = 0;
    for (; bytes.length - from >= partLength; from += partLength) yield bytes.subarray(from, from + partLength);
    waiting = [bytes.subarray(from)];
    length = bytes.length - from;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
