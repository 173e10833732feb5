import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  ManyToOne,
  PrimaryColumn,
  Unique,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { Unrecorded } from '../../../platform/database/index.js';
import { AccountEntity } from '../../rights/index.js';

/** With what a program acts for an account: some of its permissions, for at most a year. */
@Entity('api_tokens')
@Unique('api_tokens_token_hash_uq', ['tokenHash'])
@Check('api_tokens_token_hash_ck', `token_hash ~ '^[0-9a-f]{64}$'`)
@Check('api_tokens_expiry_ck', 'expires_at > created_at')
export class ApiTokenEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'api_tokens_pk' }) id: string;
  @ManyToOne(() => AccountEntity, { nullable: false }) account?: Relation<AccountEntity>;
  @Index('api_tokens_account_id_ix') @Column({ type: 'uuid' }) accountId: string;
  @Column({ type: 'text' }) name: string;
  /** SHA-256 of the token, in hex; the token itself is known to its owner only. */
  @Unrecorded() @Column({ type: 'text' }) tokenHash: string;
  @Column({ type: 'text', array: true }) permissions: string[];
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  /** To the minute or two. */
  @Unrecorded() @Column({ type: 'timestamptz', nullable: true }) lastUsedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
