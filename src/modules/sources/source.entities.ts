import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, VersionColumn, type Relation } from 'typeorm';
import { AddedOrder, PartialDateColumns, VoidedColumns } from '../../platform/database/index.js';
import { AreaEntity, ClassifierItemEntity } from '../reference/index.js';

/** Where a fact comes from: an order, minutes, an article, a scan. */
@Entity('sources')
@Index('sources_published_ascending_ix', { synchronize: false })
@Index('sources_published_earliest_ix', { synchronize: false })
@Index('sources_kind_id_ix', { synchronize: false })
@Index('sources_title_likeness_ix', { synchronize: false })
@Index('sources_publisher_likeness_ix', { synchronize: false })
@Check('sources_checksum_ck', `checksum ~ '^[0-9a-f]{64}$'`)
@Index('sources_title_ix', { synchronize: false })
@Index('sources_published_ix', { synchronize: false })
export class SourceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sources_pk' }) id: string;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid' }) kindId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) publisher: string | null;
  @Column({ type: 'text', nullable: true }) author: string | null;
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column(() => PartialDateColumns, { prefix: 'published' }) published: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'archived' }) archived: PartialDateColumns;
  @Column({ type: 'text', nullable: true }) language: string | null;
  @Column({ type: 'text', nullable: true }) quote: string | null;
  /** SHA-256 of the document, in hex. */
  @Column({ type: 'text', nullable: true }) checksum: string | null;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  /** Whose source it is; null: the republic's. */
  @Index('sources_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** That a record rests on a source. */
@Entity('citations')
@Unique('citations_subject_id_source_id_uq', ['subjectId', 'sourceId'])
@Index('citations_source_id_ix', ['sourceId', 'id'])
export class CitationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'citations_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => SourceEntity, { nullable: false }) source?: Relation<SourceEntity>;
  @Column({ type: 'uuid' }) sourceId: string;
  @Column({ type: 'text' }) subjectType: string;
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'text', nullable: true }) quote: string | null;
}
