import { Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from 'typeorm'; // prettier-ignore
import { Derived, PartialDateColumns } from '../../../platform/database/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { AreaEntity } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';
import type { ApplicationState } from './application.actions.js';

export type Conclusion = 'RECOMMENDED' | 'NOT_RECOMMENDED';

/** That an association asks to be accredited, what the commission concluded, and what was decided. */
@Entity('accreditation_applications')
@Check('accreditation_applications_state_ck', `state IN ('RECEIVED', 'CONSIDERED', 'GRANTED', 'REFUSED', 'WITHDRAWN')`)
@Check('accreditation_applications_conclusion_ck', `conclusion IN ('RECOMMENDED', 'NOT_RECOMMENDED')`)
@Check(
  'accreditation_applications_considered_ck',
  `num_nonnulls(commission_id, conclusion) IN (0, 2)
    AND (state <> 'RECEIVED' OR commission_id IS NULL) AND (state NOT IN ('CONSIDERED', 'GRANTED', 'REFUSED') OR commission_id IS NOT NULL)`,
)
@Check(
  'accreditation_applications_decided_ck',
  `num_nonnulls(deciding_body_id, decision_number, decided_text) = CASE WHEN state IN ('GRANTED', 'REFUSED') THEN 3 ELSE 0 END`,
)
@Index('accreditation_applications_open_uq', ['associationId'], {
  unique: true,
  where: `state IN ('RECEIVED', 'CONSIDERED')`,
})
@Index('accreditation_applications_created_ix', ['createdAt', 'id'])
@Index('accreditation_applications_state_created_ix', ['state', 'createdAt', 'id'])
@Index('accreditation_applications_received_ix', { synchronize: false })
@Index('accreditation_applications_received_ascending_ix', { synchronize: false })
@Index('accreditation_applications_region_received_ix', { synchronize: false })
@Index('accreditation_applications_region_received_ascending_ix', { synchronize: false })
@Index('accreditation_applications_region_created_ix', { synchronize: false })
@Index('accreditation_applications_received_earliest_ix', { synchronize: false })
@Index('accreditation_applications_conclusion_ix', { synchronize: false })
export class AccreditationApplicationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'accreditation_applications_pk' }) id: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) association?: Relation<OrganizationEntity>;
  @Index('accreditation_applications_association_id_ix') @Column({ type: 'uuid' }) associationId: string;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  /** Area and region are those of the association; the database fills them. */
  @Index('accreditation_applications_area_id_ix')
  @Derived()
  @Column({ type: 'uuid', nullable: true })
  areaId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  @Derived()
  @Column({ type: 'uuid', nullable: true })
  regionId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'received' }) received: PartialDateColumns;
  @Column({ type: 'text', default: 'RECEIVED' }) state: ApplicationState;
  /** Why it was refused or withdrawn. */
  @Column({ type: 'text', nullable: true }) stateReason: string | null;
  @ManyToOne(() => OrganizationEntity) commission?: Relation<OrganizationEntity>;
  @Index('accreditation_applications_commission_id_ix')
  @Column({ type: 'uuid', nullable: true })
  commissionId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'considered' }) considered: PartialDateColumns;
  @Column({ type: 'text', nullable: true }) conclusion: Conclusion | null;
  /** In the words of the commission. */
  @Column({ type: 'text', nullable: true }) conclusionNote: string | null;
  @ManyToOne(() => OrganizationEntity) decidingBody?: Relation<OrganizationEntity>;
  @Column({ type: 'uuid', nullable: true }) decidingBodyId: string | null;
  @Column({ type: 'text', nullable: true }) decisionNumber: string | null;
  @Column(() => PartialDateColumns, { prefix: 'decided' }) decided: PartialDateColumns;
  @ManyToOne(() => SourceEntity) decision?: Relation<SourceEntity>;
  /** The decision itself, as a source. */
  @Column({ type: 'uuid', nullable: true }) decisionId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
