import { AddedOrder } from '../../../platform/database/index.js';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ClassifierItemEntity } from '../../reference/index.js';

/** A number that somebody has declared of a record: those who took part, were trained or helped, houses, memoranda. */
@Entity('activity_numbers')
@Check('activity_numbers_value_ck', 'value >= 0')
@Check('activity_numbers_qualifier_ck', `qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')`)
@Index('activity_numbers_once_uq', { synchronize: false })
@Index('activity_numbers_subject_id_ix', ['subjectId', 'id'])
export class NumberEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'activity_numbers_pk' }) id: string;
  @AddedOrder() position?: number;
  @Column({ type: 'text' }) subjectType: string;
  @Column({ type: 'uuid' }) subjectId: string;
  /** What is counted: unlike things are never added. */
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) of?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid' }) ofId: string;
  /** Null: there were some, nobody has told how many. */
  @Column({ type: 'integer', nullable: true }) value: number | null;
  @Column({ type: 'text', default: 'EXACT' }) qualifier: string;
  @ManyToOne(() => ClassifierItemEntity) group?: Relation<ClassifierItemEntity>;
  /** Which people: youth, elders, families of many children. */
  @Column({ type: 'uuid', nullable: true }) groupId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
