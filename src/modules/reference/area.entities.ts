import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  ManyToOne,
  PrimaryColumn,
  Unique,
  VersionColumn,
  type Relation,
} from 'typeorm';
import {
  AddedOrder,
  Derived,
  LocalizedColumns,
  MaybeLocalizedColumns,
  PartialDateColumns,
} from '../../platform/database/index.js';
import { ClassifierItemEntity } from './classifier-item.entity.js';

/** A territory. Its id is ours: a KATO code may be given to another place later (191 was Taldykorgan, now Qonaev). */
@Entity('areas')
@Index('areas_name_ix', { synchronize: false })
export class AreaEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'areas_pk' }) id: string;
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Column({ type: 'uuid' }) kindId: string;
  @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
  @ManyToOne(() => AreaEntity) parent?: Relation<AreaEntity>;
  @Index('areas_parent_id_ix') @Column({ type: 'uuid', nullable: true }) parentId: string | null;
  @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
  @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
  @Column({ type: 'text', nullable: true }) isoCode: string | null;
  @Column({ type: 'text', nullable: true }) centre: string | null;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
  @Column(() => PartialDateColumns, { prefix: 'end' }) end: PartialDateColumns;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @VersionColumn({ default: 1 }) version: number;
}

/** A KATO code of an area, with the days on which it held. */
@Entity('area_codes')
@Check('area_codes_code_ck', `code ~ '^[0-9]{9}$'`)
@Check('area_codes_period_ck', 'valid_from <= valid_to')
@Exclusion('area_codes_code_ex', `USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`)
export class AreaCodeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'area_codes_pk' }) id: string;
  @ManyToOne(() => AreaEntity, { nullable: false }) area?: Relation<AreaEntity>;
  @Index('area_codes_area_id_ix') @Column({ type: 'uuid' }) areaId: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'date', nullable: true }) validFrom: string | null;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
}

/** An official name of an area; it held until the next one began. The last is the one of today. */
@Entity('area_names')
@Unique('area_names_area_id_position_uq', ['areaId', 'position'], { deferrable: 'INITIALLY IMMEDIATE' })
export class AreaNameEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'area_names_pk' }) id: string;
  @ManyToOne(() => AreaEntity, { nullable: false }) area?: Relation<AreaEntity>;
  @Column({ type: 'uuid' }) areaId: string;
  @Column({ type: 'integer' }) position: number;
  @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
  @Column(() => PartialDateColumns, { prefix: 'start' }) start: PartialDateColumns;
}

/** Which areas lie below which; filled by the database when an area is planted. */
@Entity('area_tree')
export class AreaTreeEntity {
  @ManyToOne(() => AreaEntity, { nullable: false }) above?: Relation<AreaEntity>;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'area_tree_pk' }) aboveId: string;
  @ManyToOne(() => AreaEntity, { nullable: false }) below?: Relation<AreaEntity>;
  @Index('area_tree_below_id_ix')
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'area_tree_pk' })
  belowId: string;
}

/** What became of an area: which one followed which, and when. */
@Entity('area_changes')
@Check('area_changes_kind_ck', `kind IN ('RENAME', 'MERGE', 'SPLIT', 'SUCCEED', 'DISSOLVE', 'TRANSFER')`)
export class AreaChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'area_changes_pk' }) id: string;
  @AddedOrder() position?: number;
  @Column({ type: 'text' }) kind: string;
  @ManyToOne(() => AreaEntity, { nullable: false }) predecessor?: Relation<AreaEntity>;
  @Index('area_changes_predecessor_id_ix') @Column({ type: 'uuid' }) predecessorId: string;
  @ManyToOne(() => AreaEntity) successor?: Relation<AreaEntity>;
  @Index('area_changes_successor_id_ix') @Column({ type: 'uuid', nullable: true }) successorId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'effective' }) effective: PartialDateColumns;
  /** What the predecessor was called until then; a renamed area is its own successor. */
  @Column(() => LocalizedColumns, { prefix: 'predecessorName' }) predecessorName: LocalizedColumns;
  /** What the successor was called from then on. */
  @Column(() => MaybeLocalizedColumns, { prefix: 'successorName' }) successorName: MaybeLocalizedColumns;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
