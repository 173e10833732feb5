import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { LocalizedColumns, MaybeLocalizedColumns, PartialDateColumns } from '../../../platform/database/index.js';
import { ClassifierItemEntity } from '../../reference/index.js';
import { ActivityColumns } from '../activity.columns.js';
import { EventEntity } from '../events/event.entities.js';
import { ProgrammeEntity } from '../programmes/programme.entity.js';

/** A contest; organizer, jury, nominees and winners are its parties. */
@Entity('contests')
@Index('contests_date_ix', { synchronize: false })
@Index('contests_date_ascending_ix', { synchronize: false })
@Index('contests_region_id_ix', ['regionId'])
export class ContestEntity extends ActivityColumns('contests') {
  @Column(() => LocalizedColumns, { prefix: 'title' }) title: LocalizedColumns;
  /** The year of which it is, or the days on which it was held. */
  @Column(() => PartialDateColumns, { prefix: 'date' }) date: PartialDateColumns;
  @ManyToOne(() => ClassifierItemEntity) level?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid', nullable: true }) levelId: string | null;
  @ManyToOne(() => ProgrammeEntity) programme?: Relation<ProgrammeEntity>;
  @Index('contests_programme_id_ix') @Column({ type: 'uuid', nullable: true }) programmeId: string | null;
  @ManyToOne(() => EventEntity) ceremony?: Relation<EventEntity>;
  /** At which the winners were honoured. */
  @Index('contests_ceremony_id_ix') @Column({ type: 'uuid', nullable: true }) ceremonyId: string | null;
  @Column(() => MaybeLocalizedColumns, { prefix: 'result' }) result: MaybeLocalizedColumns;
}
