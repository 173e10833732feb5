import { Column, CreateDateColumn, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from 'typeorm';
import { Derived, VoidedColumns } from '../../platform/database/index.js';
import { AreaEntity } from '../reference/index.js';

/** What every record of this module has. */
export interface ActivityRow {
  id: string;
  areaId: string | null;
  regionId: string | null;
  note: string | null;
  synthetic: boolean;
  createdAt: Date;
  voided: VoidedColumns;
  version: number;
}

/** The columns of a record, with the name of the table for its keys. */
export function ActivityColumns(table: string): abstract new () => ActivityRow {
  abstract class Columns {
    @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: `${table}_pk` }) id: string;
    @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
    /** In whose place it lies; null: the republic's. */
    @Index(`${table}_area_id_ix`) @Column({ type: 'uuid', nullable: true }) areaId: string | null;
    @ManyToOne(() => AreaEntity) region?: Relation<AreaEntity>;
    /** Follows from the area; the database fills it. */
    @Derived() @Column({ type: 'uuid', nullable: true }) regionId: string | null;
    @Column({ type: 'text', nullable: true }) note: string | null;
    @Derived() @Column({ type: 'boolean', default: false }) synthetic: boolean;
    @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
    @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
    @VersionColumn({ default: 1 }) version: number;
  }
  return Columns;
}
