import {
  Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation,
} from 'typeorm'; // prettier-ignore
import { PartialDateColumns, VoidedColumns } from '../../../platform/database/index.js';
import { ResolutionEntity } from '../../meetings/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { PersonEntity } from '../../people/index.js';
import { AreaEntity } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';

/** The act by which awards are given. */
@Entity('award_decisions')
@Check('award_decisions_kind_ck', `kind IN ('DECREE', 'ORDER', 'RESOLUTION')`)
@Check('award_decisions_date_ck', 'date_text IS NOT NULL')
@Index('award_decisions_number_uq', { synchronize: false })
@Index('award_decisions_date_ix', { synchronize: false })
@Index('award_decisions_date_ascending_ix', { synchronize: false })
@Index('award_decisions_number_likeness_ix', { synchronize: false })
export class AwardDecisionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'award_decisions_pk' }) id: string;
  @Column({ type: 'text' }) kind: 'DECREE' | 'ORDER' | 'RESOLUTION';
  @Column({ type: 'text' }) number: string;
  @Column(() => PartialDateColumns, { prefix: 'date' }) date: PartialDateColumns;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) decidingBody?: Relation<OrganizationEntity>;
  @Column({ type: 'uuid' }) decidingBodyId: string;
  @ManyToOne(() => PersonEntity) signatory?: Relation<PersonEntity>;
  @Index('award_decisions_signatory_id_ix') @Column({ type: 'uuid', nullable: true }) signatoryId: string | null;
  @Column({ type: 'text', nullable: true }) signatoryCapacity: string | null;
  @Column({ type: 'text', nullable: true }) signatoryCapacityRu: string | null;
  @ManyToOne(() => ResolutionEntity) resolution?: Relation<ResolutionEntity>;
  /** By which the deciding body gave the awards at its sitting. */
  @Index('award_decisions_resolution_id_ix', { where: 'resolution_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  resolutionId: string | null;
  @ManyToOne(() => SourceEntity) source?: Relation<SourceEntity>;
  @Column({ type: 'uuid', nullable: true }) sourceId: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('award_decisions_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  /** Public: seen by everybody who may read awards anywhere. */
  @Column({ type: 'boolean', default: false }) published: boolean;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}
