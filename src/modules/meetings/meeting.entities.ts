import {
  Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, Unique, VersionColumn, type Relation,
} from 'typeorm'; // prettier-ignore
import {
  Derived, MaybeLocalizedColumns, PartialDateColumns, VoidedColumns,
} from '../../platform/database/index.js'; // prettier-ignore
import { FacilityEntity } from '../facilities/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import { AreaEntity, ClassifierItemEntity } from '../reference/index.js';
import type { MeetingState } from './meeting.actions.js';

/** A sitting of one or several bodies. What the source does not say stays null: such a record is valid. */
@Entity('meetings')
@Index('meetings_date_ix', { synchronize: false })
@Index('meetings_date_ascending_ix', { synchronize: false })
@Index('meetings_region_date_ix', { synchronize: false })
@Index('meetings_region_date_ascending_ix', { synchronize: false })
@Index('meetings_date_earliest_ix', { synchronize: false })
@Index('meetings_created_at_ix', { synchronize: false })
@Index('meetings_state_ix', { synchronize: false })
@Index('meetings_places_ix', { synchronize: false })
@Check('meetings_form_ck', `form IN ('IN_PERSON', 'REMOTE', 'MIXED')`)
@Check('meetings_starts_at_ck', `starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('meetings_state_ck', `state IN ('PLANNED', 'INVITED', 'HELD', 'CLOSED', 'CANCELLED')`)
@Check('meetings_cancelled_ck', `(state = 'CANCELLED') = (state_reason IS NOT NULL)`)
@Check('meetings_invited_ck', `invited_text IS NULL OR state <> 'PLANNED'`)
export class MeetingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'meetings_pk' }) id: string;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Index('meetings_kind_id_ix') @Column({ type: 'uuid' }) kindId: string;
  @Column({ type: 'text', default: 'IN_PERSON' }) form: 'IN_PERSON' | 'REMOTE' | 'MIXED';
  @Column(() => PartialDateColumns, { prefix: 'date' }) date: PartialDateColumns;
  /** By the clocks of the place: 15:30. */
  @Column({ type: 'text', nullable: true }) startsAt: string | null;
  @Column(() => MaybeLocalizedColumns, { prefix: 'place' }) place: MaybeLocalizedColumns;
  @ManyToOne(() => FacilityEntity) facility?: Relation<FacilityEntity>;
  @Index('meetings_facility_id_ix', { where: 'facility_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  facilityId: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('meetings_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  /** Follows from the area; the database fills it. */
  @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  /** Its area, its bodies and where these lie; the database fills it. */
  @Derived() @Column({ type: 'uuid', array: true, default: '{}' }) places: string[];
  /** Its bodies and where these lie: whoever keeps one of them keeps it. The database fills it. */
  @Derived() @Column({ type: 'uuid', array: true, default: '{}' }) heldBy: string[];
  @Column({ type: 'text', default: 'PLANNED' }) state: MeetingState;
  /** Why it was cancelled. */
  @Column({ type: 'text', nullable: true }) stateReason: string | null;
  /** When the invitations went out. */
  @Column(() => PartialDateColumns, { prefix: 'invited' }) invited: PartialDateColumns;
  @ManyToOne(() => PersonEntity) chair?: Relation<PersonEntity>;
  @Index('meetings_chair_id_ix') @Column({ type: 'uuid', nullable: true }) chairId: string | null;
  @ManyToOne(() => PersonEntity) secretary?: Relation<PersonEntity>;
  @Index('meetings_secretary_id_ix') @Column({ type: 'uuid', nullable: true }) secretaryId: string | null;
  @ManyToOne(() => PersonEntity) openedBy?: Relation<PersonEntity>;
  @Index('meetings_opened_by_id_ix') @Column({ type: 'uuid', nullable: true }) openedById: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Derived() @Column({ type: 'boolean', default: false }) synthetic: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** That a meeting is one of this body; the first leads. */
@Entity('meeting_bodies')
@Unique('meeting_bodies_meeting_id_organization_id_uq', ['meetingId', 'organizationId'])
@Index('meeting_bodies_organization_id_ix', ['organizationId', 'meetingId'])
export class MeetingBodyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'meeting_bodies_pk' }) id: string;
  @ManyToOne(() => MeetingEntity, { nullable: false }) meeting?: Relation<MeetingEntity>;
  @Column({ type: 'uuid' }) meetingId: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Column({ type: 'uuid' }) organizationId: string;
  @Column({ type: 'integer' }) position: number;
}
