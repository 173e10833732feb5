import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { MaybeLocalizedColumns, VoidedColumns } from '../../../platform/database/index.js';
import { FileEntity } from '../../../platform/files/index.js';
import { AwardTypeEntity } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';
import { WRITTEN_APART } from '../written-apart.js';

/** The rules of a kind of award from a day on, until those of a later day. What no statute says is no rule. */
@Entity('award_type_versions')
@Index('award_type_versions_type_id_valid_from_uq', { synchronize: false })
@Check('award_type_versions_recipient_ck', `recipient IN ('PERSON', 'ORGANIZATION')`)
@Check('award_type_versions_precedence_ck', 'precedence > 0')
@Check('award_type_versions_years_between_ck', 'years_between > 0')
@Check('award_type_versions_yearly_limit_ck', 'yearly_limit > 0')
@Check('award_type_versions_series_ck', WRITTEN_APART)
export class AwardTypeVersionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'award_type_versions_pk' }) id: string;
  @ManyToOne(() => AwardTypeEntity, { nullable: false }) type?: Relation<AwardTypeEntity>;
  @Column({ type: 'uuid' }) typeId: string;
  /** Null: from the beginning. */
  @Column({ type: 'date', nullable: true }) validFrom: string | null;
  @ManyToOne(() => SourceEntity) statute?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) statuteId: string | null;
  @Column(() => MaybeLocalizedColumns, { prefix: 'criteria' }) criteria: MaybeLocalizedColumns;
  /** The fixed words of the paper. */
  @Column(() => MaybeLocalizedColumns, { prefix: 'wording' }) wording: MaybeLocalizedColumns;
  @Column({ type: 'text', nullable: true }) grade: string | null;
  @Column({ type: 'integer', nullable: true }) precedence: number | null;
  /** Codes of kinds of organizations. Empty: not known, hence not checked. */
  @Column({ type: 'text', array: true, default: '{}' }) proposerKinds: string[];
  @Column({ type: 'text', array: true, default: '{}' }) deciderKinds: string[];
  /** Null: a person or an organization. */
  @Column({ type: 'text', nullable: true }) recipient: 'PERSON' | 'ORGANIZATION' | null;
  @Column({ type: 'integer', nullable: true }) yearsBetween: number | null;
  @Column({ type: 'boolean', default: false }) onceInLifetime: boolean;
  @Column({ type: 'integer', nullable: true }) yearlyLimit: number | null;
  @Column({ type: 'boolean', default: false }) onceForMerit: boolean;
  @Column({ type: 'boolean', default: false }) numbered: boolean;
  @Column({ type: 'text', nullable: true }) series: string | null;
  /** What it looks like, by the SHA-256 of the content. */
  @Column({ type: 'text', nullable: true }) picture: string | null;
  @ManyToOne(() => FileEntity)
  @JoinColumn({ name: 'picture', foreignKeyConstraintName: 'award_type_versions_picture_fk' })
  pictureFile?: Relation<FileEntity>;
  /** Null: no statute says whether it can be taken away. */
  @Column({ type: 'boolean', nullable: true }) revocable: boolean | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}
