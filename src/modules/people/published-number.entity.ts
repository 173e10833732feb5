import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AreaEntity, EthnicGroupEntity } from '../reference/index.js';

/** So many people of a region, by what is guarded of them; or those of whom it is not said. Nobody's value follows from it. */
@Entity('published_numbers')
@Check('published_numbers_count_ck', 'count > 0')
export class PublishedNumberEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'published_numbers_pk' }) id: string;
  /** What is said of them: `BIRTH` or `ETHNICITY`. */
  @Column({ type: 'text' }) subject: string;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  @Index('published_numbers_region_id_ix') @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  @Column({ type: 'integer', nullable: true }) birthDecade: number | null;
  @Column({ type: 'integer', nullable: true }) ageBand: number | null;
  @ManyToOne(() => EthnicGroupEntity) ethnicGroup?: Relation<EthnicGroupEntity>;
  @Index('published_numbers_ethnic_group_id_ix')
  @Column({ type: 'uuid', nullable: true })
  ethnicGroupId: string | null;
  @Column({ type: 'integer' }) count: number;
  /** When the numbers of this region were found; null: they are too few yet. */
  @Column({ type: 'timestamptz', nullable: true }) publishedAt: Date | null;
}
