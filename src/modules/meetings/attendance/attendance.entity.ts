import {
  Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, Unique, VersionColumn, type Relation,
} from 'typeorm'; // prettier-ignore
import { Derived } from '../../../platform/database/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { PersonEntity } from '../../people/index.js';
import { AreaEntity } from '../../reference/index.js';
import { MeetingEntity } from '../meeting.entities.js';

export type AttendanceStatus = 'NOT_RECORDED' | 'PRESENT' | 'REMOTE' | 'EXCUSED' | 'ABSENT' | 'WITHDRAWN';

/** That somebody was to be at a meeting, and was or not: by a seat in a body that meets, else as a guest or a deputy. */
@Entity('attendances')
@Check('attendances_status_ck', `status IN ('NOT_RECORDED', 'PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'WITHDRAWN')`)
@Check('attendances_seat_ck', '(organization_id IS NULL) = (membership_id IS NULL)')
@Check('attendances_deputy_ck', 'deputy_for_id IS NULL OR organization_id IS NULL')
@Check('attendances_reason_ck', `reason IS NULL OR status IN ('EXCUSED', 'ABSENT')`)
@Check('attendances_who_ck', 'num_nonnulls(person_id, name) = 1')
@Check('attendances_name_ck', 'name IS NULL OR organization_id IS NULL AND num_nonnulls(capacity, deputy_for_id) > 0')
@Unique('attendances_person_uq', ['meetingId', 'personId', 'organizationId', 'name'])
@Index('attendances_meeting_id_ix', ['meetingId', 'position', 'id'])
@Index('attendances_person_id_ix', ['personId', 'createdAt', 'id'])
@Index('attendances_date_ix', { synchronize: false })
@Index('attendances_date_ascending_ix', { synchronize: false })
@Index('attendances_region_date_ix', { synchronize: false })
@Index('attendances_region_date_ascending_ix', { synchronize: false })
@Index('attendances_created_at_ix', { synchronize: false })
@Index('attendances_sheet_ix', { synchronize: false })
@Index('attendances_date_earliest_ix', { synchronize: false })
@Index('attendances_status_ix', { synchronize: false })
@Index('attendances_places_ix', { synchronize: false })
export class AttendanceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'attendances_pk' }) id: string;
  @ManyToOne(() => MeetingEntity, { nullable: false }) meeting?: Relation<MeetingEntity>;
  @Column({ type: 'uuid' }) meetingId: string;
  @ManyToOne(() => PersonEntity) person?: Relation<PersonEntity>;
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  /** As printed, of a guest or a deputy who has no record here. */
  @Column({ type: 'text', nullable: true }) name: string | null;
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  /** The body in which the person sits; null: a guest or a deputy. */
  @Index('attendances_organization_id_ix') @Column({ type: 'uuid', nullable: true }) organizationId: string | null;
  /** By which the person was on the roster of that day. It does not hold the membership: one that never was can be taken back. */
  @Index('attendances_membership_id_ix') @Column({ type: 'uuid', nullable: true }) membershipId: string | null;
  @ManyToOne(() => PersonEntity) deputyFor?: Relation<PersonEntity>;
  @Index('attendances_deputy_for_id_ix', { where: 'deputy_for_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  deputyForId: string | null;
  @Column({ type: 'text', default: 'NOT_RECORDED' }) status: AttendanceStatus;
  /** Why excused or absent. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** As printed: of a guest, the capacity in which he came. */
  @Column({ type: 'text', nullable: true }) capacity: string | null;
  /** Its place on the sheet. */
  @Column({ type: 'integer' }) position: number;
  /** Of its meeting: the day, the region and the places; the database fills them. */
  @Derived() @Column({ type: 'date', nullable: true }) dateEarliest: string | null;
  @Derived() @Column({ type: 'date', nullable: true }) dateLatest: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  @Derived() @Column({ type: 'uuid', array: true, default: '{}' }) places: string[];
  /** Neither taken off the sheet nor of a meeting that was taken back; the database fills it. */
  @Derived() @Column({ type: 'boolean', default: false }) counted: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
