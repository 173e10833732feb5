import { Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from 'typeorm'; // prettier-ignore
import { AddedOrder, LocalizedColumns, PartialDateColumns, VoidedColumns } from '../../platform/database/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { AreaEntity, ClassifierItemEntity } from '../reference/index.js';

/** A place of work: a house of friendship, a coworking centre, a mediation cabinet, an alley, a mural. */
@Entity('facilities')
@Check('facilities_life_ck', 'opened_earliest <= closed_latest')
@Index('facilities_name_ix', { synchronize: false })
@Index('facilities_name_likeness_ix', { synchronize: false })
@Index('facilities_opened_ix', { synchronize: false })
@Index('facilities_opened_ascending_ix', { synchronize: false })
export class FacilityEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'facilities_pk' }) id: string;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Index('facilities_kind_id_ix') @Column({ type: 'uuid' }) kindId: string;
  @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('facilities_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column({ type: 'text', nullable: true }) website: string | null;
  @Column(() => PartialDateColumns, { prefix: 'opened' }) opened: PartialDateColumns;
  /** True without a date: it is closed, the day is not known. */
  @Column({ type: 'boolean', default: false }) isClosed: boolean;
  @Column(() => PartialDateColumns, { prefix: 'closed' }) closed: PartialDateColumns;
  @ManyToOne(() => OrganizationEntity) operator?: Relation<OrganizationEntity>;
  @Index('facilities_operator_id_ix') @Column({ type: 'uuid', nullable: true }) operatorId: string | null;
  @Column({ type: 'text', nullable: true }) foundedBy: string | null;
  @Column({ type: 'text', nullable: true }) distinction: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** A direction of its work, in the order in which they are told. */
@Entity('facility_directions')
export class FacilityDirectionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'facility_directions_pk' }) id: string;
  @ManyToOne(() => FacilityEntity, { nullable: false }) facility?: Relation<FacilityEntity>;
  @Index('facility_directions_facility_id_ix') @Column({ type: 'uuid' }) facilityId: string;
  @Column({ type: 'integer' }) position: number;
  @Column(() => LocalizedColumns, { prefix: 'title' }) title: LocalizedColumns;
}

/** An organization that works there, for a time. */
@Entity('facility_residents')
@Check('facility_residents_period_ck', 'start_earliest <= end_latest')
export class FacilityResidentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'facility_residents_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => FacilityEntity, { nullable: false }) facility?: Relation<FacilityEntity>;
  @Index('facility_residents_facility_id_ix') @Column({ type: 'uuid' }) facilityId: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Index('facility_residents_organization_id_ix') @Column({ type: 'uuid' }) organizationId: string;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  /** True without a date: it left, the day is not known. */
  @Column({ type: 'boolean', default: false }) ended: boolean;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
}
