import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { AddedOrder, PartialDateColumns } from '../../platform/database/index.js';

/** A further name of a record, as it is written. */
@Entity('other_names')
@Check('other_names_kind_ck', `kind IN ('SPELLING', 'FORMER', 'AS_PRINTED', 'INITIALS', 'PASSPORT', 'SHORT')`)
@Unique('other_names_subject_id_kind_text_uq', ['subjectId', 'kind', 'text'])
export class OtherNameEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'other_names_pk' }) id: string;
  @AddedOrder() position?: number;
  @Column({ type: 'text' }) subjectType: string;
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text', nullable: true }) language: string | null;
  @Column({ type: 'text', nullable: true }) script: string | null;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
}
