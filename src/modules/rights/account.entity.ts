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
import { Unrecorded } from '../../platform/database/index.js';
import type { Language } from '../../kernel/language.js';
import { PersonEntity } from '../people/index.js';

/** Somebody who may sign in: a clerk, an analyst, a program. Its grants say what it may do. */
@Entity('accounts')
@Unique('accounts_sign_in_name_uq', ['signInName'])
@Check('accounts_sign_in_name_ck', `sign_in_name = lower(sign_in_name) AND sign_in_name <> ''`)
@Check('accounts_language_ck', `language IN ('kk', 'ru', 'en')`)
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'accounts_pk' }) id: string;
  /** Lower case. */
  @Column({ type: 'text' }) signInName: string;
  @Column({ type: 'text' }) displayName: string;
  @ManyToOne(() => PersonEntity) person?: Relation<PersonEntity>;
  @Index('accounts_person_id_ix') @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'text', default: 'kk' }) language: Language;
  /** Null: no sign-in by password. */
  @Unrecorded() @Column({ type: 'text', nullable: true }) passwordHash: string | null;
  @Column({ type: 'timestamptz', nullable: true }) passwordChangedAt: Date | null;
  /** The password was given by an administrator, for one sign-in. */
  @Unrecorded() @Column({ type: 'boolean', default: false }) mustChangePassword: boolean;
  /** Until it has one, it can do nothing but set one up. */
  @Column({ type: 'boolean', default: false }) secondFactorRequired: boolean;
  @Column({ type: 'boolean', default: false }) disabled: boolean;
  /** Made by the sample register for trying out. */
  @Column({ type: 'boolean', default: false }) demonstration: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
