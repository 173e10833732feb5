import { Check, Column, Entity, Index } from 'typeorm';
import { LocalizedColumns, MaybeLocalizedColumns, PartialDateColumns } from '../../../platform/database/index.js';
import { ActivityColumns } from '../activity.columns.js';

/** What several have agreed to do together. */
@Entity('memoranda')
@Index('memoranda_signed_ix', { synchronize: false })
@Index('memoranda_region_id_ix', ['regionId'])
@Check('memoranda_term_ck', 'signed_earliest <= until_latest AND signed_earliest <= terminated_latest')
export class MemorandumEntity extends ActivityColumns('memoranda') {
  @Column(() => LocalizedColumns, { prefix: 'title' }) title: LocalizedColumns;
  /** On what they have agreed. */
  @Column(() => MaybeLocalizedColumns, { prefix: 'subject' }) subject: MaybeLocalizedColumns;
  @Column(() => PartialDateColumns, { prefix: 'signed' }) signed: PartialDateColumns;
  @Column(() => MaybeLocalizedColumns, { prefix: 'place' }) place: MaybeLocalizedColumns;
  /** Until when it holds; unknown: without a term. */
  @Column(() => PartialDateColumns, { prefix: 'until' }) until: PartialDateColumns;
  /** When it was ended before its term. */
  @Column(() => PartialDateColumns, { prefix: 'terminated' }) terminated: PartialDateColumns;
}
