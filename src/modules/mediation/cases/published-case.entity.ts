import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ClassifierItemEntity } from '../../reference/index.js';

/** So many cases of a year, by one thing or with none of its values. No case follows from it. */
@Entity('published_cases')
@Check('published_cases_count_ck', 'count > 0')
export class PublishedCaseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'published_cases_pk' }) id: string;
  /** By what they are told: `CABINET`, `MONTH`, `KIND`, `COURSE`, `OUTCOME`. */
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'integer' }) receivedYear: number;
  /** No foreign key: a number holds no cabinet that is taken back. */
  @Column({ type: 'uuid', nullable: true }) cabinetId: string | null;
  /** `2024-03` */
  @Column({ type: 'text', nullable: true }) receivedMonth: string | null;
  @ManyToOne(() => ClassifierItemEntity) kind?: Relation<ClassifierItemEntity>;
  @Index('published_cases_kind_id_ix') @Column({ type: 'uuid', nullable: true }) kindId: string | null;
  @Column({ type: 'text', nullable: true }) course: string | null;
  @Column({ type: 'text', nullable: true }) outcome: string | null;
  @Column({ type: 'integer' }) count: number;
  /** Cases recorded later are not counted. */
  @Column({ type: 'timestamptz' }) countedUntil: Date;
  @Column({ type: 'timestamptz' }) publishedAt: Date;
}
