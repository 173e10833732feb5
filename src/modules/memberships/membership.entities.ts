import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  ManyToOne,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { LocalizedColumns, PartialDateColumns, Derived, VoidedColumns } from '../../platform/database/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import { AreaEntity, ClassifierItemEntity, OrganizationKindEntity } from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';

/** A seat in an organization; it exists without a holder. */
@Entity('posts')
@Check('posts_seats_ck', 'seats > 0')
@Index('posts_organization_id_ix', ['organizationId', 'position', 'id'])
export class PostEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'posts_pk' }) id: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Column({ type: 'uuid' }) organizationId: string;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) role?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid' }) roleId: string;
  @Column(() => LocalizedColumns, { prefix: 'title' }) title: LocalizedColumns;
  /** How many may hold it at a time; null: no limit is known. */
  @Column({ type: 'integer', nullable: true }) seats: number | null;
  @Column({ type: 'integer', default: 0 }) position: number;
  @Column({ type: 'date', nullable: true }) closedOn: string | null;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** A period of a body. */
@Entity('terms')
@Check('terms_number_ck', 'number > 0')
@Check('terms_period_ck', 'start_earliest <= end_latest')
@Index('terms_organization_id_number_uq', ['organizationId', 'number'], { unique: true, where: 'voided_at IS NULL' })
@Exclusion(
  'terms_no_overlap_ex',
  `USING gist (organization_id WITH =, (CASE WHEN start_latest < coalesce(end_earliest, 'infinity'::date)
    THEN daterange(start_latest, end_earliest) END) WITH &&) WHERE (NOT may_overlap AND voided_at IS NULL)`,
)
export class TermEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'terms_pk' }) id: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Column({ type: 'uuid' }) organizationId: string;
  @Column({ type: 'integer' }) number: number;
  @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
  /** May be in force beside another one. */
  @Column({ type: 'boolean', default: false }) mayOverlap: boolean;
  @ManyToOne(() => SourceEntity) decision?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) decisionId: string | null;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** Filled by triggers from the dates, the post and the organization. */
const DERIVED = { insert: false, update: false, select: false } as const;

/** A person in an organization, on a post or not, for a time. */
@Entity('memberships')
@Index('memberships_region_start_ascending_ix', { synchronize: false })
@Index('memberships_person_name_ix', { synchronize: false })
@Index('memberships_region_person_name_ix', { synchronize: false })
@Index('memberships_post_position_ix', { synchronize: false })
@Index('memberships_region_post_position_ix', { synchronize: false })
@Index('memberships_kind_id_ix', { synchronize: false })
@Index('memberships_role_id_ix', { synchronize: false })
@Index('memberships_term_id_ix', { synchronize: false })
@Index('memberships_area_id_ix', { synchronize: false })
@Index('memberships_end_reason_id_ix', { synchronize: false })
@Index('memberships_start_earliest_ix', { synchronize: false })
@Index('memberships_end_earliest_ix', { synchronize: false })
@Index('memberships_held_ix', { synchronize: false })
@Index('memberships_person_id_ix', ['personId', 'held'])
@Index('memberships_start_ix', { synchronize: false })
@Index('memberships_start_ascending_ix', { synchronize: false })
@Index('memberships_region_start_ix', { synchronize: false })
@Check('memberships_known_since_ck', 'start_text IS NOT NULL OR attested_on IS NOT NULL')
@Check('memberships_period_ck', 'start_earliest <= end_latest')
@Check('memberships_end_ck', 'ended OR end_text IS NOT NULL OR end_reason_id IS NULL')
@Exclusion('memberships_one_seat_ex', 'USING gist (post_id WITH =, held_surely WITH &&) WHERE (one_seat)')
@Exclusion(
  'memberships_no_overlap_ex',
  'USING gist (person_id WITH =, organization_id WITH =, (coalesce(post_id, organization_id)) WITH =, held_surely WITH &&)',
)
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'memberships_pk' }) id: string;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Column({ type: 'uuid' }) personId: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Index('memberships_organization_id_ix') @Column({ type: 'uuid' }) organizationId: string;
  @ManyToOne(() => PostEntity) post?: Relation<PostEntity>;
  @Index('memberships_post_id_ix') @Column({ type: 'uuid', nullable: true }) postId: string | null;
  @ManyToOne(() => TermEntity) term?: Relation<TermEntity>;
  @Column({ type: 'uuid', nullable: true }) termId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  /** A day on which it is known to have been in force; needed where the start is not known. */
  @Column({ type: 'date', nullable: true }) attestedOn: string | null;
  /** It is recorded that it has ended. An end date that lies ahead, or may, does not say that: see `isOver`. */
  @Column({ type: 'boolean', default: false }) ended: boolean;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
  @ManyToOne(() => ClassifierItemEntity) endReason?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid', nullable: true }) endReasonId: string | null;
  @ManyToOne(() => OrganizationEntity) onBehalfOf?: Relation<OrganizationEntity>;
  @Index('memberships_on_behalf_of_id_ix') @Column({ type: 'uuid', nullable: true }) onBehalfOfId: string | null;
  @Column({ type: 'boolean', nullable: true }) votingRight: boolean | null;
  @Column({ type: 'text', nullable: true }) capacity: string | null;
  @ManyToOne(() => SourceEntity) decision?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) decisionId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Derived() @Column({ type: 'boolean', default: false }) synthetic: boolean;
  /** When it was recorded that it has ended: the last day on which it may have been in force. */
  @Column({ type: 'date', nullable: true, ...DERIVED }) endRecordedOn?: string | null;
  @Column({ type: 'daterange', ...DERIVED }) held?: string;
  @Column({ type: 'daterange', ...DERIVED }) heldSurely?: string;
  @Column({ type: 'boolean', ...DERIVED }) oneSeat?: boolean;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  /** Where the organization lies. */
  @Column({ type: 'uuid', nullable: true, ...DERIVED }) areaId?: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  @Column({ type: 'uuid', nullable: true, ...DERIVED }) regionId?: string | null;
  /** What lists of memberships are ordered and filtered by: of the organization, the post and the person. */
  @ManyToOne(() => OrganizationKindEntity) kind?: Relation<OrganizationKindEntity>;
  @Column({ type: 'uuid', nullable: true, ...DERIVED }) kindId?: string | null;
  @ManyToOne(() => ClassifierItemEntity) role?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid', nullable: true, ...DERIVED }) roleId?: string | null;
  @Column({ type: 'integer', nullable: true, ...DERIVED }) postPosition?: number | null;
  @Column({ type: 'text', nullable: true, ...DERIVED }) personName?: string | null;
  /** In a body: its composition is public. */
  @Column({ type: 'boolean', default: false, ...DERIVED }) public?: boolean;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}
