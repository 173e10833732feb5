import { Check, Column, Entity, ManyToOne, OneToOne, JoinColumn, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { DataKeyEntity } from '../../../platform/secrets/index.js';
import { AccountEntity } from '../../rights/index.js';

/** The authenticator app of an account (TOTP, RFC 6238). */
@Entity('second_factors')
@Check('second_factors_secret_key_id_ck', 'secret_key_id = substr(secret, 1, 4)')
export class SecondFactorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'second_factors_pk' }) accountId: string;
  @OneToOne(() => AccountEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'second_factors_account_id_fk' })
  account?: Relation<AccountEntity>;
  /** Sealed. */
  @Column({ type: 'bytea' }) secret: Buffer;
  @ManyToOne(() => DataKeyEntity, { nullable: false, deferrable: 'INITIALLY IMMEDIATE' })
  secretKey?: Relation<DataKeyEntity>;
  /** The key it is sealed with. */
  @Column({ type: 'bytea' }) secretKeyId: Buffer;
  /** Null: begun, and without effect until a code has shown that the app holds the secret. */
  @Column({ type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
  /** The last half minute whose code was used: no code of it or before is taken again. */
  @Column({ type: 'integer', default: 0 }) lastStep: number;
}

/** For the day the app is lost. */
@Entity('recovery_codes')
@Unique('recovery_codes_account_id_code_hash_uq', ['accountId', 'codeHash'])
export class RecoveryCodeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'recovery_codes_pk' }) id: string;
  @ManyToOne(() => AccountEntity, { nullable: false, onDelete: 'CASCADE' }) account?: Relation<AccountEntity>;
  @Column({ type: 'uuid' }) accountId: string;
  /** Keyed. */
  @Column({ type: 'bytea' }) codeHash: Buffer;
  @Column({ type: 'timestamptz', nullable: true }) usedAt: Date | null;
}
