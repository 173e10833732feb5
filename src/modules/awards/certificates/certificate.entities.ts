import {
  Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, Unique, VersionColumn, type Relation,
} from 'typeorm'; // prettier-ignore
import { AreaEntity, AwardTypeEntity } from '../../reference/index.js';
import { AwardEntity } from '../award.entity.js';
import { WRITTEN_APART } from '../written-apart.js';
import type { CertificateContent } from './certificate.content.js';

/** The printed forms of one series of a kind of award. */
@Entity('certificate_books')
@Index('certificate_books_type_id_series_uq', { synchronize: false })
@Check('certificate_books_series_ck', WRITTEN_APART)
export class CertificateBookEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_books_pk' }) id: string;
  @ManyToOne(() => AwardTypeEntity, { nullable: false }) type?: Relation<AwardTypeEntity>;
  @Column({ type: 'uuid' }) typeId: string;
  /** Null where the rules name none. */
  @Column({ type: 'text', nullable: true }) series: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('certificate_books_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}

export type FormState = 'IN_STOCK' | 'USED' | 'SPOILED' | 'LOST' | 'DESTROYED';

/** One printed form, and what became of it. */
@Entity('certificate_forms')
@Unique('certificate_forms_book_id_number_uq', ['bookId', 'number'])
@Index('certificate_forms_stock_ix', ['bookId', 'number'], { where: `state = 'IN_STOCK'` })
@Index('certificate_forms_number_ix', ['number', 'id'])
@Index('certificate_forms_state_number_ix', ['state', 'number', 'id'])
@Check('certificate_forms_number_ck', 'number > 0')
@Check('certificate_forms_state_ck', `state IN ('IN_STOCK', 'USED', 'SPOILED', 'LOST', 'DESTROYED')`)
@Check(
  'certificate_forms_days_ck',
  `CASE state
     WHEN 'IN_STOCK' THEN num_nonnulls(used_on, spoiled_on, lost_on, destroyed_on) = 0
     WHEN 'USED' THEN used_on IS NOT NULL AND num_nonnulls(spoiled_on, lost_on, destroyed_on) = 0
     WHEN 'SPOILED' THEN spoiled_on IS NOT NULL AND num_nonnulls(lost_on, destroyed_on) = 0
     WHEN 'LOST' THEN lost_on IS NOT NULL AND num_nonnulls(spoiled_on, destroyed_on) = 0
     ELSE spoiled_on IS NOT NULL AND destroyed_on IS NOT NULL AND lost_on IS NULL END`,
)
export class CertificateFormEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_forms_pk' }) id: string;
  @ManyToOne(() => CertificateBookEntity, { nullable: false }) book?: Relation<CertificateBookEntity>;
  @Column({ type: 'uuid' }) bookId: string;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'text', default: 'IN_STOCK' }) state: FormState;
  @Column({ type: 'text', nullable: true }) stateReason: string | null;
  @Column({ type: 'date' }) receivedOn: string;
  @Column({ type: 'date', nullable: true }) usedOn: string | null;
  @Column({ type: 'date', nullable: true }) spoiledOn: string | null;
  @Column({ type: 'date', nullable: true }) lostOn: string | null;
  @Column({ type: 'date', nullable: true }) destroyedOn: string | null;
  @VersionColumn({ default: 1 }) version: number;
}

export type CertificateState = 'VALID' | 'REPLACED' | 'SPOILED' | 'LOST';

/** Filled by triggers from the award. */
const DERIVED = { insert: false, update: false, select: false } as const;

/** The paper of an award, as it was signed. */
@Entity('certificates')
@Unique('certificates_form_id_uq', ['formId'])
@Unique('certificates_replaces_id_uq', ['replacesId'])
@Index('certificates_signed_ix', ['signedAt', 'id'])
@Index('certificates_valid_uq', ['awardId'], { unique: true, where: `state = 'VALID'` })
@Index('certificates_state_signed_ix', ['state', 'signedAt', 'id'], { where: `state <> 'VALID'` })
@Index('certificates_type_signed_ix', ['typeId', 'signedAt', 'id'])
@Index('certificates_region_signed_ix', ['regionId', 'signedAt', 'id'])
@Index('certificates_unnumbered_ix', ['signedAt', 'id'], { where: 'number IS NULL' })
@Index('certificates_number_likeness_ix', { synchronize: false })
@Index('certificates_number_ix', { synchronize: false })
@Check('certificates_copy_ck', 'copy > 0')
@Check('certificates_state_ck', `state IN ('VALID', 'REPLACED', 'SPOILED', 'LOST')`)
@Check('certificates_original_ck', 'copy = 1 OR replaces_id IS NOT NULL')
export class CertificateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificates_pk' }) id: string;
  @ManyToOne(() => AwardEntity, { nullable: false }) award?: Relation<AwardEntity>;
  @Index('certificates_award_id_ix') @Column({ type: 'uuid' }) awardId: string;
  /** What lists of certificates are filtered by. */
  @ManyToOne(() => AwardTypeEntity, { nullable: false }) type?: Relation<AwardTypeEntity>;
  @Column({ type: 'uuid', ...DERIVED }) typeId?: string;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  @Column({ type: 'uuid', nullable: true, ...DERIVED }) regionId?: string | null;
  /** Null where the kind of award has no numbers. */
  @ManyToOne(() => CertificateFormEntity) form?: Relation<CertificateFormEntity>;
  @Column({ type: 'uuid', nullable: true }) formId: string | null;
  @Column({ type: 'text', nullable: true }) number: string | null;
  /** 1: the first paper; a paper that was spoiled before it left does not count. */
  @Column({ type: 'integer' }) copy: number;
  @ManyToOne(() => CertificateEntity) replaces?: Relation<CertificateEntity>;
  @Column({ type: 'uuid', nullable: true }) replacesId: string | null;
  /** Why it was issued again. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text' }) state: CertificateState;
  /** The account, as the history names it. */
  @Column({ type: 'text' }) signedBy: string;
  @Column({ type: 'timestamptz' }) signedAt: Date;
  /** What is printed; null only where the recipient was anonymised. */
  @Column({ type: 'jsonb', nullable: true }) content: CertificateContent | null;
  @VersionColumn({ default: 1 }) version: number;
}
