import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One form of one name, folded for finding. Written by `SearchIndex` only. */
@Entity('search_names')
@Index('search_names_words_ix', { synchronize: false })
@Index('search_names_key_ix', { synchronize: false })
@Index('search_names_equal_key_ix', ['key'])
export class SearchNameEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'search_names_pk' }) id: string;
  @Column({ type: 'text' }) subjectType: string;
  @Index('search_names_subject_id_ix') @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) form: string;
  /** Its words as they are written, in small letters. */
  @Column({ type: 'text', default: '' }) plain: string;
  @Column({ type: 'text' }) key: string;
  /** By which rules it was folded, see `FOLDING`. */
  @Column({ type: 'smallint', default: 0 }) folding: number;
}
