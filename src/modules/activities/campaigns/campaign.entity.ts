import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { MaybeLocalizedColumns, PartialDateColumns } from '../../../platform/database/index.js';
import { ClassifierItemEntity } from '../../reference/index.js';
import { ActivityColumns } from '../activity.columns.js';

/** What unites events and contributions for an occasion; it may have no name of its own. */
@Entity('campaigns')
@Index('campaigns_start_ix', { synchronize: false })
@Index('campaigns_start_ascending_ix', { synchronize: false })
@Index('campaigns_region_id_ix', ['regionId'])
@Check('campaigns_named_ck', 'num_nonnulls(title_kk, occasion_printed) > 0')
@Check('campaigns_period_ck', 'start_earliest <= end_latest')
export class CampaignEntity extends ActivityColumns('campaigns') {
  @Column(() => MaybeLocalizedColumns, { prefix: 'title' }) title: MaybeLocalizedColumns;
  @ManyToOne(() => ClassifierItemEntity) occasion?: Relation<ClassifierItemEntity>;
  @Index('campaigns_occasion_id_ix') @Column({ type: 'uuid', nullable: true }) occasionId: string | null;
  /** The occasion in words, as printed. */
  @Column({ type: 'text', nullable: true }) occasionPrinted: string | null;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
  @ManyToOne(() => ClassifierItemEntity) level?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid', nullable: true }) levelId: string | null;
}
