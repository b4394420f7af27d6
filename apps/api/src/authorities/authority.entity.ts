import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An authority: whose rows they are. What it says of itself (its name, its journey) is a record like any other. */
@Entity({ schema: 'waymark', name: 'authority' })
export class AuthorityEntity {
  @PrimaryColumn({ name: 'authority_id', type: 'integer', insert: false })
  id: number;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'boolean' })
  demonstration: boolean;

  /** Goes up by one with every act that can change a figure. */
  @Column({ type: 'integer', insert: false })
  version: number;

  /** The fingerprint of the observers that counted its cells. */
  @Column({ name: 'counted_by', type: 'text' })
  countedBy: string;
}
