import {
  Check, Column, CreateDateColumn, Entity, Exclusion, Index, ManyToOne, PrimaryColumn, Unique, VersionColumn, type Relation,
} from 'typeorm'; // prettier-ignore
import { AddedOrder, Derived, PartialDateColumns } from '../../../platform/database/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { AreaEntity } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';
import { AccreditationApplicationEntity } from '../applications/application.entity.js';
import type { Standing } from './accreditation.rules.js';

export type AccreditationActKind = 'RENEWAL' | 'SUSPENSION' | 'REINSTATEMENT' | 'WITHDRAWAL';

/** An entry in the register of ethnocultural associations. */
@Entity('accreditations')
@Check('accreditations_standing_ck', `standing IN ('IN_FORCE', 'SUSPENDED', 'WITHDRAWN')`)
@Check('accreditations_period_ck', 'start_earliest <= until_latest')
@Unique('accreditations_application_id_uq', ['applicationId'])
@Exclusion(
  'accreditations_one_at_a_time_ex',
  `USING gist (association_id WITH =,
    (CASE WHEN until_earliest < start_latest THEN 'empty'::daterange ELSE daterange(start_latest, until_earliest, '[]') END) WITH &&)
    WHERE (standing <> 'WITHDRAWN')`,
)
@Index('accreditations_number_uq', { synchronize: false })
@Index('accreditations_created_ix', ['createdAt', 'id'])
@Index('accreditations_until_ix', { synchronize: false })
@Index('accreditations_until_ascending_ix', { synchronize: false })
@Index('accreditations_region_until_ix', { synchronize: false })
@Index('accreditations_region_until_ascending_ix', { synchronize: false })
@Index('accreditations_region_created_ix', { synchronize: false })
@Index('accreditations_until_earliest_ix', { synchronize: false })
@Index('accreditations_start_earliest_ix', { synchronize: false })
export class AccreditationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'accreditations_pk' }) id: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) association?: Relation<OrganizationEntity>;
  @Index('accreditations_association_id_ix') @Column({ type: 'uuid' }) associationId: string;
  @ManyToOne(() => AccreditationApplicationEntity, { nullable: false })
  application?: Relation<AccreditationApplicationEntity>;
  @Column({ type: 'uuid' }) applicationId: string;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  /** Area and region are those of the association; the database fills them. */
  @Index('accreditations_area_id_ix') @Derived() @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  /** In the register. */
  @Column({ type: 'text' }) number: string;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  /** Until when it holds, the renewals counted; unknown: without a term, as far as is known. */
  @Column(() => PartialDateColumns, { prefix: 'until' }) until: PartialDateColumns;
  @Column({ type: 'text', default: 'IN_FORCE' }) standing: Standing;
  /** The first day on which its association is no more; the database fills it. */
  @Derived() @Column({ type: 'date', nullable: true }) endedFrom: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}

/** A later act on an entry, by a decision of its own. */
@Entity('accreditation_acts')
@Index('accreditation_acts_accreditation_id_ix', ['accreditationId', 'position'])
@Check('accreditation_acts_kind_ck', `kind IN ('RENEWAL', 'SUSPENSION', 'REINSTATEMENT', 'WITHDRAWAL')`)
@Check('accreditation_acts_decided_ck', 'decided_text IS NOT NULL')
@Check('accreditation_acts_until_ck', `kind = 'RENEWAL' OR until_text IS NULL`)
@Check('accreditation_acts_reason_ck', `kind = 'RENEWAL' OR reason IS NOT NULL`)
export class AccreditationActEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'accreditation_acts_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => AccreditationEntity, { nullable: false }) accreditation?: Relation<AccreditationEntity>;
  @Column({ type: 'uuid' }) accreditationId: string;
  @Column({ type: 'text' }) kind: AccreditationActKind;
  /** From which day it holds. */
  @Column({ type: 'date' }) effectiveOn: string;
  /** Of a renewal: until when. */
  @Column(() => PartialDateColumns, { prefix: 'until' }) until: PartialDateColumns;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) decidingBody?: Relation<OrganizationEntity>;
  @Index('accreditation_acts_deciding_body_id_ix') @Column({ type: 'uuid' }) decidingBodyId: string;
  @Column({ type: 'text' }) decisionNumber: string;
  @Column(() => PartialDateColumns, { prefix: 'decided' }) decided: PartialDateColumns;
  @ManyToOne(() => SourceEntity) decision?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) decisionId: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
