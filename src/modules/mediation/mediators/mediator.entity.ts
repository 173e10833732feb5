import { Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from 'typeorm'; // prettier-ignore
import { PartialDateColumns, VoidedColumns } from '../../../platform/database/index.js';
import { FacilityEntity } from '../../facilities/index.js';
import { PersonEntity } from '../../people/index.js';
import { AreaEntity } from '../../reference/index.js';

/** That a person is a mediator: as a professional, or in the register of public mediators (law 401-IV of 2011). */
@Entity('mediators')
@Index('mediators_valid_until_ix', { synchronize: false })
@Index('mediators_valid_until_ascending_ix', { synchronize: false })
@Index('mediators_created_at_ix', ['createdAt', 'id'], { where: 'voided_at IS NULL' })
@Check('mediators_kind_ck', `kind IN ('PROFESSIONAL', 'PUBLIC')`)
@Check('mediators_validity_ck', 'valid_from_earliest <= valid_until_latest')
export class MediatorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mediators_pk' }) id: string;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Index('mediators_person_id_ix') @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) kind: 'PROFESSIONAL' | 'PUBLIC';
  @Column({ type: 'text', nullable: true }) certificateNumber: string | null;
  /** Which register the mediator is in, as printed. */
  @Column({ type: 'text', nullable: true }) register: string | null;
  @Column({ type: 'text', nullable: true }) registerNumber: string | null;
  @Column(() => PartialDateColumns, { prefix: 'valid_from' }) validFrom: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'valid_until' }) validUntil: PartialDateColumns;
  @ManyToOne(() => FacilityEntity) cabinet?: Relation<FacilityEntity>;
  @Index('mediators_cabinet_id_ix') @Column({ type: 'uuid', nullable: true }) cabinetId: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('mediators_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}
