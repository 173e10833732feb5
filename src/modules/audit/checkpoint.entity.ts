import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** How far a stream had come when a day was closed. */
export interface StreamHead {
  readonly stream: number;
  readonly sequence: number;
  /** Of the entry at that place, in hexadecimal. */
  readonly hash: string;
}

/** A closed day: what the trail held at its end, signed. */
@Entity('audit_checkpoints')
@Unique('audit_checkpoints_day_uq', ['day'])
@Check('audit_checkpoints_count_ck', 'count >= 1')
export class CheckpointEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_checkpoints_pk' }) id: string;
  /** A day of Kazakhstan (UTC+5). */
  @Column({ type: 'date' }) day: string;
  /** How many entries the day added. */
  @Column({ type: 'bigint' }) count: string;
  /** Of the Merkle tree over the hashes of those entries, ordered by stream and sequence. */
  @Column({ type: 'bytea' }) root: Buffer;
  /** Of the closed day before; null for the first. */
  @Column({ type: 'bytea', nullable: true }) previousRoot: Buffer | null;
  /** Of every stream that has entries. The day added what lies between these and the heads of the closed day before. */
  @Column({ type: 'jsonb' }) heads: readonly StreamHead[];
  /** Ed25519, 32 bytes. */
  @Column({ type: 'bytea' }) publicKey: Buffer;
  @Column({ type: 'bytea' }) signature: Buffer;
}
