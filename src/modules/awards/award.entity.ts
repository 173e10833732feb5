import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  ManyToOne,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { PartialDateColumns, Derived, VoidedColumns } from '../../platform/database/index.js';
import { ContestEntity, EventEntity } from '../activities/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import { AreaEntity, AwardTypeEntity } from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';
import type { AwardStatus, Receiver } from './award.actions.js';
import { AwardDecisionEntity } from './decisions/award-decision.entity.js';
import { AwardTypeVersionEntity } from './rules/award-type-version.entity.js';

/** An award as it was given. What the source does not say stays null: such a record is valid. */
@Entity('awards')
@Index('awards_region_date_ascending_ix', { synchronize: false })
@Index('awards_year_date_ix', { synchronize: false })
@Index('awards_year_date_ascending_ix', { synchronize: false })
@Index('awards_created_at_ix', { synchronize: false })
@Index('awards_region_created_at_ix', { synchronize: false })
@Index('awards_date_earliest_ix', { synchronize: false })
@Index('awards_number_likeness_ix', { synchronize: false })
@Check('awards_recipient_ck', 'num_nonnulls(person_id, organization_id) = 1')
@Index('awards_type_id_number_uq', { synchronize: false })
@Index('awards_award_decision_id_ix', ['awardDecisionId'], { where: 'award_decision_id IS NOT NULL' })
@Index('awards_ceremony_event_id_ix', ['ceremonyEventId'], { where: 'ceremony_event_id IS NOT NULL' })
@Index('awards_contest_id_ix', ['contestId'], { where: 'contest_id IS NOT NULL' })
@Index('awards_rules_id_ix', ['rulesId'], { where: 'rules_id IS NOT NULL' })
@Index('awards_awaiting_ix', { synchronize: false })
@Index('awards_unsigned_ix', { synchronize: false })
@Index('awards_position_ix', { synchronize: false })
@Index('awards_position_ascending_ix', { synchronize: false })
@Index('awards_decided_ix', { synchronize: false })
@Index('awards_decided_ascending_ix', { synchronize: false })
@Index('awards_region_decided_ix', { synchronize: false })
@Index('awards_region_decided_ascending_ix', { synchronize: false })
@Index('awards_status_ix', { synchronize: false })
@Check('awards_status_ck', `status IN ('VALID', 'SUSPENDED', 'REVOKED')`)
@Check('awards_received_by_ck', `received_by IN ('RECIPIENT', 'FAMILY', 'REPRESENTATIVE')`)
@Index('awards_number_ix', { synchronize: false })
@Index('awards_voided_ix', { synchronize: false })
@Index('awards_region_year_ix', ['regionId', 'year'], { where: 'voided_at IS NULL' })
@Index('awards_region_year_published_ix', { synchronize: false })
@Index('awards_area_unpublished_ix', { synchronize: false })
@Index('awards_person_id_ix', { synchronize: false })
@Index('awards_date_ix', { synchronize: false })
@Index('awards_date_ascending_ix', { synchronize: false })
@Index('awards_region_date_ix', { synchronize: false })
export class AwardEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'awards_pk' }) id: string;
  @ManyToOne(() => AwardTypeEntity, { nullable: false }) type?: Relation<AwardTypeEntity>;
  @Column({ type: 'uuid' }) typeId: string;
  @ManyToOne(() => PersonEntity) person?: Relation<PersonEntity>;
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  @Index('awards_organization_id_ix') @Column({ type: 'uuid', nullable: true }) organizationId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'date' }) date: PartialDateColumns;
  /** How the date is known where the source does not print it. */
  @Column({ type: 'text', nullable: true }) dateNote: string | null;
  /** Follows from the date where it lies within one year; the database fills it. */
  @Derived() @Column({ type: 'integer', nullable: true }) year: number | null;
  /** The capacity of the recipient as printed on that day; frozen. */
  @Column({ type: 'text', nullable: true }) capacity: string | null;
  @Column({ type: 'text', nullable: true }) capacityRu: string | null;
  /** For what it was given. */
  @Column({ type: 'text', nullable: true }) citation: string | null;
  @Column({ type: 'text', nullable: true }) citationRu: string | null;
  @ManyToOne(() => OrganizationEntity) grantingBody?: Relation<OrganizationEntity>;
  @Index('awards_granting_body_id_ix') @Column({ type: 'uuid', nullable: true }) grantingBodyId: string | null;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column({ type: 'text', nullable: true }) decisionNumber: string | null;
  @Column(() => PartialDateColumns, { prefix: 'decision' }) decided: PartialDateColumns;
  @ManyToOne(() => SourceEntity) decision?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) decisionId: string | null;
  /** The decision as a record; number, date and source then stand as it says them. */
  @ManyToOne(() => AwardDecisionEntity) awardDecision?: Relation<AwardDecisionEntity>;
  @Column({ type: 'uuid', nullable: true }) awardDecisionId: string | null;
  /** Its place among the recipients of that decision. */
  @Column({ type: 'integer', nullable: true }) decisionPosition: number | null;
  /** The rules of the day of the decision: they govern it for ever. */
  @ManyToOne(() => AwardTypeVersionEntity) rules?: Relation<AwardTypeVersionEntity>;
  @Column({ type: 'uuid', nullable: true }) rulesId: string | null;
  /** Whether its certificate gets a number: follows from the rules, the database fills it. */
  @Derived() @Column({ type: 'boolean', default: false }) numbered: boolean;
  @ManyToOne(() => PersonEntity) presenter?: Relation<PersonEntity>;
  @Index('awards_presenter_id_ix') @Column({ type: 'uuid', nullable: true }) presenterId: string | null;
  @Column({ type: 'text', nullable: true }) place: string | null;
  /** At what ceremony it was handed over. */
  @Column({ type: 'text', nullable: true }) ceremony: string | null;
  @ManyToOne(() => EventEntity) ceremonyEvent?: Relation<EventEntity>;
  /** The ceremony as a record; the text stays as printed. */
  @Column({ type: 'uuid', nullable: true }) ceremonyEventId: string | null;
  @ManyToOne(() => ContestEntity) contest?: Relation<ContestEntity>;
  /** The contest whose prize it is. */
  @Column({ type: 'uuid', nullable: true }) contestId: string | null;
  @Column({ type: 'text', nullable: true }) receivedBy: Receiver | null;
  /** The one that took it, where it was not the recipient. */
  @Column({ type: 'text', nullable: true }) receiver: string | null;
  /** Whether it counts; changed by acts only. */
  @Column({ type: 'text', default: 'VALID' }) status: AwardStatus;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('awards_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  /** Follows from the area; the database fills it. */
  @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  /** Public: seen by everybody who may read awards anywhere. */
  @Column({ type: 'boolean', default: false }) published: boolean;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Derived() @Column({ type: 'boolean', default: false }) synthetic: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}
