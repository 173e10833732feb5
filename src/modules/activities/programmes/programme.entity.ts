import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { LocalizedColumns, PartialDateColumns } from '../../../platform/database/index.js';
import { ClassifierItemEntity } from '../../reference/index.js';
import { ActivityColumns } from '../activity.columns.js';

/** What is to be done: a concept, a special programme, a plan, a direction of it, a line of a plan. Each may be a part of another. */
@Entity('programmes')
@Index('programmes_title_ix', { synchronize: false })
@Index('programmes_region_id_ix', ['regionId'])
@Check('programmes_planned_ck', 'planned > 0')
@Check('programmes_period_ck', 'start_earliest <= end_latest')
export class ProgrammeEntity extends ActivityColumns('programmes') {
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Index('programmes_kind_id_ix') @Column({ type: 'uuid' }) kindId: string;
  @Column(() => LocalizedColumns, { prefix: 'title' }) title: LocalizedColumns;
  @ManyToOne(() => ProgrammeEntity) parent?: Relation<ProgrammeEntity>;
  @Index('programmes_parent_id_ix') @Column({ type: 'uuid', nullable: true }) parentId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
  /** How many events, projects and contests are to carry it out; null: nobody has said. */
  @Column({ type: 'integer', nullable: true }) planned: number | null;
}
