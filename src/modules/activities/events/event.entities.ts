import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import {
  AddedOrder,
  LocalizedColumns,
  MaybeLocalizedColumns,
  PartialDateColumns,
} from '../../../platform/database/index.js';
import { FacilityDirectionEntity, FacilityEntity } from '../../facilities/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { ClassifierItemEntity } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';
import { ActivityColumns } from '../activity.columns.js';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { ProgrammeEntity } from '../programmes/programme.entity.js';

/** What was held, or is planned: a round table, a run, an opening. Told by several, it is still one. */
@Entity('events')
@Index('events_start_ix', { synchronize: false })
@Index('events_start_ascending_ix', { synchronize: false })
@Index('events_region_start_ix', { synchronize: false })
@Index('events_region_start_ascending_ix', { synchronize: false })
@Index('events_start_earliest_ix', { synchronize: false })
@Index('events_title_ix', { synchronize: false })
@Index('events_title_likeness_ix', { synchronize: false })
@Index('events_created_at_ix', ['createdAt', 'id'], { where: 'voided_at IS NULL' })
@Index('events_region_created_at_ix', ['regionId', 'createdAt', 'id'], { where: 'voided_at IS NULL' })
@Check('events_period_ck', 'start_earliest <= end_latest')
export class EventEntity extends ActivityColumns('events') {
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Index('events_kind_id_ix') @Column({ type: 'uuid' }) kindId: string;
  @Column(() => LocalizedColumns, { prefix: 'title' }) title: LocalizedColumns;
  @Column(() => MaybeLocalizedColumns, { prefix: 'theme' }) theme: MaybeLocalizedColumns;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
  /** How the date is known where the source does not print it. */
  @Column({ type: 'text', nullable: true }) dateNote: string | null;
  @Column(() => MaybeLocalizedColumns, { prefix: 'place' }) place: MaybeLocalizedColumns;
  @ManyToOne(() => FacilityEntity) facility?: Relation<FacilityEntity>;
  @Index('events_facility_id_ix', { where: 'facility_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  facilityId: string | null;
  @ManyToOne(() => FacilityDirectionEntity) direction?: Relation<FacilityDirectionEntity>;
  /** To which direction of the work of that facility it belongs. */
  @Index('events_direction_id_ix', { where: 'direction_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  directionId: string | null;
  @ManyToOne(() => EventEntity) series?: Relation<EventEntity>;
  /** The larger event that it is a part of: a caravan, a festival, a run that is held each year. */
  @Index('events_series_id_ix') @Column({ type: 'uuid', nullable: true }) seriesId: string | null;
  @ManyToOne(() => CampaignEntity) campaign?: Relation<CampaignEntity>;
  @Index('events_campaign_id_ix') @Column({ type: 'uuid', nullable: true }) campaignId: string | null;
  @ManyToOne(() => ProgrammeEntity) programme?: Relation<ProgrammeEntity>;
  @Index('events_programme_id_ix') @Column({ type: 'uuid', nullable: true }) programmeId: string | null;
  /** Its stage in the series as printed: «II кезең». */
  @Column({ type: 'text', nullable: true }) stage: string | null;
  /** Where it can be seen or read about. */
  @Column({ type: 'text', array: true, default: '{}' }) links: string[];
}

/** That an organization has told of an event, and what it said. */
@Entity('event_reports')
@Unique('event_reports_event_id_organization_id_uq', ['eventId', 'organizationId'])
@Check('event_reports_participants_ck', 'participants >= 0')
@Check('event_reports_qualifier_ck', `qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')`)
export class EventReportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'event_reports_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => EventEntity, { nullable: false }) event?: Relation<EventEntity>;
  @Column({ type: 'uuid' }) eventId: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Index('event_reports_organization_id_ix') @Column({ type: 'uuid' }) organizationId: string;
  @Column(() => PartialDateColumns, { prefix: 'reported' }) reported: PartialDateColumns;
  @Column({ type: 'text', nullable: true }) statement: string | null;
  /** How many took part by its count. */
  @Column({ type: 'integer', nullable: true }) participants: number | null;
  @Column({ type: 'text', default: 'EXACT' }) qualifier: string;
  @ManyToOne(() => SourceEntity) source?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) sourceId: string | null;
}
