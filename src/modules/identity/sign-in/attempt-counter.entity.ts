import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How often one thing failed of late: a name tried from an address, an address, a device. Written by `Attempts` only. */
@Entity('attempt_counters')
@Check('attempt_counters_key_ck', 'octet_length(key) = 32')
export class AttemptCounterEntity {
  /** A keyed hash: people type passwords where the name belongs, and addresses are nobody's business. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'attempt_counters_pk' }) key: Buffer;
  @Column({ type: 'integer' }) failures: number;
  @Column({ type: 'timestamptz' }) blockedUntil: Date;
  /** From then on it starts anew. */
  @Column({ type: 'timestamptz' }) forgottenAt: Date;
}
