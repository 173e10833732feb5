import { Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from 'typeorm'; // prettier-ignore
import { Derived, PartialDateColumns, VoidedColumns } from '../../../platform/database/index.js';
import { DataKeyEntity } from '../../../platform/secrets/index.js';
import { FacilityEntity } from '../../facilities/index.js';
import { ClassifierItemEntity } from '../../reference/index.js';
import { MediatorEntity } from '../mediators/mediator.entity.js';
import type { MediationStage } from './mediation-case.actions.js';

/** What came to a mediation cabinet, and what became of it. Closed to everybody who does not keep cases there. */
@Entity('mediation_cases')
@Index('mediation_cases_cabinet_received_ix', { synchronize: false })
@Index('mediation_cases_number_similarity_ix', { synchronize: false })
@Index('mediation_cases_unnumbered_ix', { synchronize: false })
@Index('mediation_cases_received_ix', { synchronize: false })
@Index('mediation_cases_received_ascending_ix', { synchronize: false })
@Index('mediation_cases_received_year_ix', ['receivedYear', 'stage'])
@Check('mediation_cases_stage_ck', `stage IN ('REQUEST', 'CONSULTATION', 'MEDIATION', 'AGREEMENT', 'NO_AGREEMENT', 'WITHDRAWN')`) // prettier-ignore
@Check(
  'mediation_cases_course_ck',
  `CASE WHEN stage = 'REQUEST' THEN course IS NULL WHEN stage IN ('CONSULTATION', 'MEDIATION')
    THEN course IS NOT DISTINCT FROM stage ELSE course IS NOT NULL AND course IN ('CONSULTATION', 'MEDIATION') END`,
)
@Check('mediation_cases_begun_ck', 'begun_text IS NULL OR course IS NOT NULL')
@Check('mediation_cases_ended_ck', `ended_text IS NULL OR stage IN ('AGREEMENT', 'NO_AGREEMENT', 'WITHDRAWN')`)
@Check(
  'mediation_cases_order_ck',
  `(received_earliest <= begun_latest) IS NOT FALSE AND (begun_earliest <= ended_latest) IS NOT FALSE
    AND (received_earliest <= ended_latest) IS NOT FALSE`,
)
@Check(
  'mediation_cases_received_year_ck',
  `received_text IS NOT NULL AND received_year = date_part('year', received_earliest)`,
)
@Check('mediation_cases_parties_key_id_ck', 'parties_key_id IS NOT DISTINCT FROM substr(parties_sealed, 1, 4)')
export class MediationCaseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mediation_cases_pk' }) id: string;
  @ManyToOne(() => FacilityEntity, { nullable: false }) cabinet?: Relation<FacilityEntity>;
  @Column({ type: 'uuid' }) cabinetId: string;
  /** In the journal of the cabinet. */
  @Column({ type: 'text', nullable: true }) number: string | null;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Index('mediation_cases_kind_id_ix') @Column({ type: 'uuid' }) kindId: string;
  @Column({ type: 'text', default: 'REQUEST' }) stage: MediationStage;
  /** Whether it became a consultation or a mediation; its end does not change that. */
  @Column({ type: 'text', nullable: true }) course: 'CONSULTATION' | 'MEDIATION' | null;
  @Column(() => PartialDateColumns, { prefix: 'received' }) received: PartialDateColumns;
  @Derived() @Column({ type: 'integer' }) receivedYear: number;
  @Column(() => PartialDateColumns, { prefix: 'begun' }) begun: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'ended' }) ended: PartialDateColumns;
  /** Those between whom it is, by `Secrets`; `CaseParties` writes both. */
  @Column({ type: 'bytea', nullable: true }) partiesSealed: Buffer | null;
  @ManyToOne(() => DataKeyEntity, { deferrable: 'INITIALLY IMMEDIATE' }) partiesKey?: Relation<DataKeyEntity>;
  @Column({ type: 'bytea', nullable: true }) partiesKeyId: Buffer | null;
  /** The plain text while a command works on it; not stored. */
  parties: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** When it last came to another stage. */
  @Derived() @Column({ type: 'timestamptz', nullable: true }) advancedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** A language in which the parties speak. */
@Entity('mediation_case_languages')
export class MediationCaseLanguageEntity {
  @ManyToOne(() => MediationCaseEntity, { nullable: false }) case?: Relation<MediationCaseEntity>;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mediation_case_languages_pk' }) caseId: string;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) language?: Relation<ClassifierItemEntity>;
  @Index('mediation_case_languages_language_id_ix')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mediation_case_languages_pk' })
  languageId: string;
}

/** A mediator of a case. */
@Entity('mediation_case_mediators')
export class MediationCaseMediatorEntity {
  @ManyToOne(() => MediationCaseEntity, { nullable: false }) case?: Relation<MediationCaseEntity>;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mediation_case_mediators_pk' }) caseId: string;
  @ManyToOne(() => MediatorEntity, { nullable: false }) mediator?: Relation<MediatorEntity>;
  @Index('mediation_case_mediators_mediator_id_ix')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mediation_case_mediators_pk' })
  mediatorId: string;
}
