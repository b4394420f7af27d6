import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { Scope } from '../database/scope.service.js';
import { type Key, readOrMakeKey } from './key-file.js';
import { base32 } from './base32.js';

export type ReferenceKind = 'person' | 'case';

const nonceLength = 12;
const tagLength = 16;
const pseudonymLength = 26;

/** Pseudonyms on the way in, and the sealing of what was uploaded. Every authority has keys of its own, made from the key file. */
@Injectable()
export class Keys implements OnModuleInit {
  private key: Key;
  private readonly derived = new Map<string, Buffer>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly scope: Scope,
  ) {}

  async onModuleInit(): Promise<void> {
    this.key = await readOrMakeKey(this.config.keyFile);
    await this.refuseAnotherKey();
  }

  get keyId(): string {
    return this.key.id;
  }

  /**
   * What stands for a reference: 26 letters and digits (130 bits) of HMAC-SHA-256. `reference` is the canonical text (trimmed, NFKC,
   * case folded). Only the key protects it: references are short, so that a plain hash could be undone by trying all of them.
   */
  pseudonym(authorityId: number, kind: ReferenceKind, reference: string): string {
    const digest = createHmac('sha256', this.keyFor(authorityId, 'pseudonyms'))
      .update(`${kind}|1|${authorityId}|${reference}`)
      .digest();
    return base32(digest).slice(0, pseudonymLength);
  }

  /** AES-256-GCM: nonce, tag, then the bytes. `place` binds them to where they stand, so that parts cannot be exchanged. */
  seal(authorityId: number, place: string, bytes: Buffer): Buffer {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', this.keyFor(authorityId, 'uploads'), nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The bytes that `seal` was given; throws where they, the place or the key are not the same. */
  unseal(authorityId: number, place: string, sealed: Buffer): Buffer {
    const nonce = sealed.subarray(0, nonceLength);
    const decipher = createDecipheriv('aes-256-gcm', this.keyFor(authorityId, 'uploads'), nonce).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
  }

  private keyFor(authorityId: number, purpose: string): Buffer {
    const name = `${authorityId}|${purpose}`;
    const known = this.derived.get(name);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', this.key.secret, 'waymark', name, 32));
    this.derived.set(name, made);
    return made;
  }

  /** A database that was filled under one key is never written under another: the same child would become two. */
  private async refuseAnotherKey(): Promise<void> {
    const mine = createHmac('sha256', this.key.secret).update('waymark key check').digest();
    const viewer = await this.scope.openLocalViewer('key check');
    await this.scope.withScope(viewer, async (database) => {
      await database.query('lock table waymark.key_check in share row exclusive mode');
      const [known] = await database.query('select key_id, check_value from waymark.key_check');
      if (!known)
        return database.query('insert into waymark.key_check (key_id, check_value) values ($1, $2)', [this.key.id, mine]);
      if (known.key_id === this.key.id && timingSafeEqual(known.check_value, mine)) return;
      throw new Error(
        `Identity locked: the data was made under key ${known.key_id}, and ${this.config.keyFile} holds key ${this.key.id}. Put the right key file back.`,
      );
    });
  }
}
