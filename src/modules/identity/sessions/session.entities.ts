import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { AccountEntity } from '../../rights/index.js';

/** One browser in which an account has signed in. Of its token only the hash is kept. */
@Entity('sessions')
@Unique('sessions_token_hash_uq', ['tokenHash'])
@Check('sessions_token_hash_ck', 'octet_length(token_hash) = 32')
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sessions_pk' }) id: string;
  @ManyToOne(() => AccountEntity, { nullable: false, onDelete: 'CASCADE' }) account?: Relation<AccountEntity>;
  @Index('sessions_account_id_ix') @Column({ type: 'uuid' }) accountId: string;
  /** SHA-256: a token of 256 random bits needs no slower one. */
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  /** To the minute. */
  @Column({ type: 'timestamptz' }) lastSeenAt: Date;
  /** However much it is used. */
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  /** Null: the password alone, or what stood for it. */
  @Column({ type: 'timestamptz', nullable: true }) secondFactorAt: Date | null;
  /** The network, not the address. */
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'text' }) userAgent: string;
}

/** A browser in which the account has signed in before: its failures are counted apart from those of strangers. */
@Entity('known_devices')
@Unique('known_devices_token_hash_uq', ['tokenHash'])
@Check('known_devices_token_hash_ck', 'octet_length(token_hash) = 32')
export class KnownDeviceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'known_devices_pk' }) id: string;
  @ManyToOne(() => AccountEntity, { nullable: false, onDelete: 'CASCADE' }) account?: Relation<AccountEntity>;
  @Index('known_devices_account_id_ix') @Column({ type: 'uuid' }) accountId: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz' }) lastUsedAt: Date;
}
