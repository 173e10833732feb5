import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AreaEntity } from '../../reference/index.js';

/** An area to which a record extends beside its own. */
@Entity('activity_areas')
export class FurtherAreaEntity {
  @Column({ type: 'text' }) subjectType: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'activity_areas_pk' }) subjectId: string;
  @ManyToOne(() => AreaEntity, { nullable: false }) area?: Relation<AreaEntity>;
  @Index('activity_areas_area_id_ix')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'activity_areas_pk' })
  areaId: string;
}
