import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file whose bytes are safe with us, encrypted, in parts. */
@Entity({ schema: 'waymark', name: 'upload' })
export class UploadEntity {
  @PrimaryColumn({ name: 'authority_id', type: 'integer' })
  authorityId: number;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  @Column({ type: 'bigint' })
  size: string;

  @Column({ type: 'bytea' })
  sha256: Buffer;

  @Column({ name: 'key_id', type: 'text' })
  keyId: string;

  @Column({ name: 'received_at', type: 'timestamptz', insert: false })
  receivedAt: Date;
}
