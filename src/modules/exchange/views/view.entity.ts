import { Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from 'typeorm'; // prettier-ignore
import { Derived } from '../../../platform/database/index.js';
import { AreaEntity } from '../../reference/index.js';
import type { Given } from '../arguments.js';

/** A question to a list, kept under a name: whoever asks it anew gets what the list has for him. */
@Entity('views')
@Check('views_place_ck', 'shared OR area_id IS NULL')
@Index('views_owner_ix', ['owner'])
@Index('views_area_id_ix', ['areaId'])
export class ViewEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'views_pk' }) id: string;
  /** The actor, as in the history. */
  @Column({ type: 'text' }) owner: string;
  @Column({ type: 'text' }) name: string;
  /** The root field of Query. */
  @Column({ type: 'text' }) list: string;
  @Column({ type: 'text', nullable: true }) search: string | null;
  @Column({ type: 'jsonb', nullable: true }) filter: Given | null;
  @Column({ type: 'date', nullable: true }) asOf: string | null;
  @Column({ type: 'jsonb', nullable: true }) orderBy: Given | null;
  /** As an export takes them; none: its default ones. */
  @Column({ type: 'text', array: true }) columns: string[];
  @Column({ type: 'text', array: true }) groupBy: string[];
  /** How its numbers are shown: arguments of the statistics, and which number is drawn. */
  @Column({ type: 'jsonb', nullable: true }) counting: Given | null;
  @Column({ type: 'boolean' }) shared: boolean;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  /** Where a shared one is shared, with all below; null: everywhere. */
  @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @Derived() @Column({ type: 'text' }) exportPath: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
