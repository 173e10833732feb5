import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  ManyToOne,
  PrimaryColumn,
  Unique,
  VersionColumn,
  type Relation,
} from 'typeorm';
import {
  AddedOrder,
  LocalizedColumns,
  PartialDateColumns,
  Derived,
  VoidedColumns,
} from '../../platform/database/index.js';
import {
  AreaEntity,
  ClassifierItemEntity,
  EthnicGroupEntity,
  OrganizationKindEntity,
  type OrganizationType,
} from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';

/** Anything that has members, acts or gives. One table for bodies, associations and institutions: they share nearly all. */
@Entity('organizations')
@Index('organizations_founded_ix', { synchronize: false })
@Index('organizations_founded_ascending_ix', { synchronize: false })
@Index('organizations_region_founded_ix', { synchronize: false })
@Index('organizations_region_founded_ascending_ix', { synchronize: false })
@Index('organizations_founded_earliest_ix', { synchronize: false })
@Index('organizations_level_id_ix', { synchronize: false })
@Index('organizations_registration_state_ix', { synchronize: false })
@Index('organizations_name_likeness_ix', { synchronize: false })
@Index('organizations_region_name_ix', { synchronize: false })
@Index('organizations_name_ix', { synchronize: false })
@Index('organizations_type_name_ix', { synchronize: false })
@Check('organizations_type_ck', `type IN ('BODY', 'ASSOCIATION', 'INSTITUTION')`)
@Check('organizations_registration_state_ck', `registration_state IN ('REGISTERED', 'BRANCH', 'UNREGISTERED')`)
@Check('organizations_bin_ck', `bin ~ '^[0-9]{12}$'`)
@Check('organizations_life_ck', 'founded_earliest <= dissolved_latest')
@Index('organizations_bin_uq', ['bin'], { unique: true, where: 'voided_at IS NULL' })
export class OrganizationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organizations_pk' }) id: string;
  @Column({ type: 'text' }) type: `${OrganizationType}`;
  @ManyToOne(() => OrganizationKindEntity, { nullable: false }) kind?: Relation<OrganizationKindEntity>;
  @Index('organizations_kind_id_ix') @Column({ type: 'uuid' }) kindId: string;
  @ManyToOne(() => ClassifierItemEntity) level?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid', nullable: true }) levelId: string | null;
  @ManyToOne(() => OrganizationEntity) parent?: Relation<OrganizationEntity>;
  @Index('organizations_parent_id_ix') @Column({ type: 'uuid', nullable: true }) parentId: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('organizations_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  /** Follows from the area; the database fills it. */
  @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
  @Column(() => PartialDateColumns, { prefix: 'founded' }) founded: PartialDateColumns;
  /** True without a date: it ended, the day is not known. */
  @Column({ type: 'boolean', default: false, name: 'dissolved' }) isDissolved: boolean;
  @Column(() => PartialDateColumns, { prefix: 'dissolved' }) dissolved: PartialDateColumns;
  @Column({ type: 'text', nullable: true }) bin: string | null;
  @Column({ type: 'text', nullable: true }) registrationState: string | null;
  @Column({ type: 'date', nullable: true }) contactsConfirmedOn: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Derived() @Column({ type: 'boolean', default: false }) synthetic: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** An official name; it held until the next one began. The last is the one of today. */
@Entity('organization_names')
@Unique('organization_names_organization_id_position_uq', ['organizationId', 'position'], {
  deferrable: 'INITIALLY IMMEDIATE',
})
export class OrganizationNameEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organization_names_pk' }) id: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Column({ type: 'uuid' }) organizationId: string;
  @Column({ type: 'integer' }) position: number;
  @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
}

/** Whom an association serves. Says nothing about the ethnicity of its members. */
@Entity('organization_ethnic_groups')
export class OrganizationEthnicGroupEntity {
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organization_ethnic_groups_pk' }) organizationId: string;
  @ManyToOne(() => EthnicGroupEntity, { nullable: false }) ethnicGroup?: Relation<EthnicGroupEntity>;
  @Index('organization_ethnic_groups_ethnic_group_id_ix')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organization_ethnic_groups_pk' })
  ethnicGroupId: string;
}

/** A number somebody has declared, with its date and source; it stands beside the counted one, never instead of it. */
@Entity('declared_numbers')
@Check('declared_numbers_value_ck', 'value >= 0')
@Check('declared_numbers_qualifier_ck', `qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')`)
export class DeclaredNumberEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'declared_numbers_pk' }) id: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Index('declared_numbers_organization_id_ix') @Column({ type: 'uuid' }) organizationId: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) subject?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'integer' }) value: number;
  @Column({ type: 'text' }) qualifier: string;
  @Column(() => PartialDateColumns, { prefix: 'as_of' }) asOf: PartialDateColumns;
  @ManyToOne(() => SourceEntity) source?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) sourceId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
}

/** What became of organizations: renamed, merged, split, succeeded, dissolved. */
@Entity('organization_changes')
@Check('organization_changes_kind_ck', `kind IN ('RENAME', 'MERGE', 'SPLIT', 'SUCCEED', 'DISSOLVE')`)
export class OrganizationChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organization_changes_pk' }) id: string;
  @AddedOrder() position?: number;
  @Column({ type: 'text' }) kind: string;
  @Column(() => PartialDateColumns, { prefix: 'effective' }) effective: PartialDateColumns;
  @ManyToOne(() => SourceEntity) decision?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) decisionId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
}

@Entity('organization_change_parts')
@Check('organization_change_parts_role_ck', `role IN ('PREDECESSOR', 'SUCCESSOR')`)
export class OrganizationChangePartEntity {
  @ManyToOne(() => OrganizationChangeEntity, { nullable: false }) change?: Relation<OrganizationChangeEntity>;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organization_change_parts_pk' }) changeId: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Index('organization_change_parts_organization_id_ix')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organization_change_parts_pk' })
  organizationId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'organization_change_parts_pk' }) role:
    | 'PREDECESSOR'
    | 'SUCCESSOR';
  /** What it was called then: a predecessor until the change, a successor from it on. */
  @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
}
