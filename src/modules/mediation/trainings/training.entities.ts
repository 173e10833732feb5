import { Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from 'typeorm'; // prettier-ignore
import { LocalizedColumns, PartialDateColumns, VoidedColumns } from '../../../platform/database/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { PersonEntity } from '../../people/index.js';
import { AreaEntity } from '../../reference/index.js';

/** A training of mediators, or of people in mediation. */
@Entity('trainings')
@Index('trainings_topic_ix', { synchronize: false })
@Index('trainings_topic_likeness_ix', { synchronize: false })
@Index('trainings_start_ix', { synchronize: false })
@Index('trainings_start_ascending_ix', { synchronize: false })
@Check('trainings_period_ck', 'start_earliest <= end_latest')
@Check('trainings_trained_ck', 'trained >= 0')
@Check('trainings_trained_qualifier_ck', `trained_qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')`)
export class TrainingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'trainings_pk' }) id: string;
  @Column(() => LocalizedColumns, { prefix: 'topic' }) topic: LocalizedColumns;
  @ManyToOne(() => OrganizationEntity) organizer?: Relation<OrganizationEntity>;
  @Index('trainings_organizer_id_ix') @Column({ type: 'uuid', nullable: true }) organizerId: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('trainings_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
  /** How many were trained, as declared. */
  @Column({ type: 'integer', nullable: true }) trained: number | null;
  @Column({ type: 'text', default: 'EXACT' }) trainedQualifier: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** That a training names somebody who was trained. */
@Entity('training_participants')
export class TrainingParticipantEntity {
  @ManyToOne(() => TrainingEntity, { nullable: false }) training?: Relation<TrainingEntity>;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'training_participants_pk' }) trainingId: string;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Index('training_participants_person_id_ix')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'training_participants_pk' })
  personId: string;
}
