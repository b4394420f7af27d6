import type { ImportCounts } from '@waymark/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ActKind = 'file' | 'form' | 'undo' | 'redo' | 'upgrade';

/** One act in an authority's sequence. Acts are never altered, but for who undid them. */
@Entity({ schema: 'waymark', name: 'batch' })
export class BatchEntity {
  @PrimaryColumn({ name: 'authority_id', type: 'integer' })
  authorityId: number;

  @PrimaryColumn({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  kind: ActKind;

  @Column({ type: 'text', nullable: true })
  dataset: string | null;

  @Column({ type: 'text', nullable: true })
  feed: string | null;

  @Column({ name: 'upload_number', type: 'integer', nullable: true })
  uploadNumber: number | null;

  @Column({ name: 'file_name', type: 'text', nullable: true })
  fileName: string | null;

  @Column({ type: 'bytea', nullable: true })
  sha256: Buffer | null;

  /** The columns of the dataset that the file had. */
  @Column({ type: 'text', array: true })
  columns: string[];

  @Column({ type: 'jsonb', nullable: true })
  matching: object | null;

  /** The act that an undo or redo is about. */
  @Column({ name: 'about_seq', type: 'integer', nullable: true })
  aboutSeq: number | null;

  /** Files of one call are looked at together: for a combination, they are together the whole truth. */
  @Column({ type: 'uuid', nullable: true })
  call: string | null;

  @Column({ name: 'undone_by', type: 'integer', nullable: true })
  undoneBy: number | null;

  /** The day on which it arrived, which is "today" wherever a rule needs one. */
  @Column({ name: 'arrived_on', type: 'date' })
  arrivedOn: string;

  /** The day of which the file speaks, where it does not say so itself. */
  @Column({ name: 'as_of', type: 'date', nullable: true })
  asOf: string | null;

  @Column({ name: 'made_by', type: 'text' })
  madeBy: string;

  @Column({ name: 'made_at', type: 'timestamptz', insert: false })
  madeAt: Date;

  @Column({ type: 'jsonb' })
  counts: ImportCounts;

  @Column({ type: 'jsonb' })
  warnings: string[];
}
