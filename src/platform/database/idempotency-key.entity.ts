import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A command that was carried out under a key, and what it answered. Written by `UnitOfWork`, forgotten after some days. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_keys_pk' }) account: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_keys_pk' }) key: string;
  /** SHA-256 over the command and its input. */
  @Column({ type: 'bytea' }) asked: Buffer;
  /** Null only while the command is at work. */
  @Column({ type: 'jsonb', nullable: true }) answer: unknown;
  @Index('idempotency_keys_made_at_ix') @Column({ type: 'timestamptz', default: () => 'now()' }) madeAt: Date;
}
