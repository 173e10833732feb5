import {
  Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, Unique, VersionColumn, type Relation,
} from 'typeorm'; // prettier-ignore
import { AddedOrder,
  Derived, LocalizedColumns, PartialDateColumns, VoidedColumns,
} from '../../../platform/database/index.js'; // prettier-ignore
import { OrganizationEntity } from '../../organizations/index.js';
import { PersonEntity } from '../../people/index.js';
import { AreaEntity } from '../../reference/index.js';
import { MeetingEntity } from '../meeting.entities.js';
import { ResolutionEntity } from '../resolutions/resolution.entities.js';
import type { AssignmentState } from './assignment.actions.js';

/** A record of any type. */
export interface Evidence {
  readonly type: string;
  readonly id: string;
}

/** What somebody is to do until a day: by a resolution, or given from outside. */
@Entity('assignments')
@Check('assignments_state_ck', `state IN ('OPEN', 'DONE', 'WITHDRAWN')`)
@Check('assignments_evidence_ck', `(state = 'DONE') = (evidence IS NOT NULL)`)
@Check('assignments_closed_ck', `(state = 'OPEN') = (closed_on IS NULL)`)
@Check('assignments_withdrawn_ck', `(state = 'WITHDRAWN') = (state_reason IS NOT NULL)`)
@Index('assignments_due_ix', { synchronize: false })
@Index('assignments_due_descending_ix', { synchronize: false })
@Index('assignments_region_due_ix', { synchronize: false })
@Index('assignments_region_due_descending_ix', { synchronize: false })
@Index('assignments_control_ix', { synchronize: false })
@Index('assignments_region_control_ix', { synchronize: false })
@Index('assignments_created_at_ix', { synchronize: false })
@Index('assignments_region_created_at_ix', { synchronize: false })
@Index('assignments_open_ix', { synchronize: false })
@Index('assignments_places_ix', { synchronize: false })
@Index('assignments_evidence_ix', { synchronize: false })
export class AssignmentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'assignments_pk' }) id: string;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column(() => LocalizedColumns, { prefix: 'text' }) text: LocalizedColumns;
  @ManyToOne(() => ResolutionEntity) resolution?: Relation<ResolutionEntity>;
  @Index('assignments_resolution_id_ix') @Column({ type: 'uuid', nullable: true }) resolutionId: string | null;
  @ManyToOne(() => MeetingEntity) meeting?: Relation<MeetingEntity>;
  /** At which it was given; that of the resolution, where there is one. */
  @Index('assignments_meeting_id_ix') @Column({ type: 'uuid', nullable: true }) meetingId: string | null;
  @ManyToOne(() => PersonEntity) giver?: Relation<PersonEntity>;
  @Index('assignments_giver_id_ix') @Column({ type: 'uuid', nullable: true }) giverId: string | null;
  @ManyToOne(() => OrganizationEntity) givingOrganization?: Relation<OrganizationEntity>;
  @Index('assignments_giving_organization_id_ix')
  @Column({ type: 'uuid', nullable: true })
  givingOrganizationId: string | null;
  /** As printed: Мемлекет басшысы. */
  @Column({ type: 'text', nullable: true }) giverCapacity: string | null;
  /** Where it was said, as printed, if that is no record here. */
  @Column({ type: 'text', nullable: true }) occasion: string | null;
  @Column(() => PartialDateColumns, { prefix: 'given' }) given: PartialDateColumns;
  @Column({ type: 'date', nullable: true }) dueOn: string | null;
  @Column({ type: 'text', default: 'OPEN' }) state: AssignmentState;
  /** Why it was withdrawn. */
  @Column({ type: 'text', nullable: true }) stateReason: string | null;
  @Column({ type: 'date', nullable: true }) closedOn: string | null;
  /** The record or the source that shows that it was done. */
  @Column({ type: 'jsonb', nullable: true }) evidence: Evidence | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('assignments_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  /** Where it is given, and beside that where its addressees lie; the database fills them. */
  @Derived() @Column({ type: 'uuid', array: true, default: '{}' }) givenIn: string[];
  @Derived() @Column({ type: 'uuid', array: true, default: '{}' }) places: string[];
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Derived() @Column({ type: 'boolean', default: false }) synthetic: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** An organization or a person that is to do it. */
@Entity('assignment_addressees')
@Check('assignment_addressees_who_ck', 'num_nonnulls(organization_id, person_id) = 1')
@Unique('assignment_addressees_who_uq', ['assignmentId', 'organizationId', 'personId'])
@Index('assignment_addressees_organization_id_ix', ['organizationId', 'assignmentId'])
@Index('assignment_addressees_person_id_ix', ['personId', 'assignmentId'])
export class AssignmentAddresseeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'assignment_addressees_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => AssignmentEntity, { nullable: false }) assignment?: Relation<AssignmentEntity>;
  @Column({ type: 'uuid' }) assignmentId: string;
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  @Column({ type: 'uuid', nullable: true }) organizationId: string | null;
  @ManyToOne(() => PersonEntity) person?: Relation<PersonEntity>;
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  /** Of several, the one that answers for it. */
  @Column({ type: 'boolean', default: false }) responsible: boolean;
}

/** That it may take longer, and why. */
@Entity('assignment_extensions')
@Check('assignment_extensions_later_ck', 'due_on > due_before')
export class AssignmentExtensionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'assignment_extensions_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => AssignmentEntity, { nullable: false }) assignment?: Relation<AssignmentEntity>;
  @Index('assignment_extensions_assignment_id_ix') @Column({ type: 'uuid' }) assignmentId: string;
  @Column({ type: 'date' }) dueBefore: string;
  @Column({ type: 'date' }) dueOn: string;
  @Column({ type: 'text' }) reason: string;
}
