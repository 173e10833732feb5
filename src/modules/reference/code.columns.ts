import { Column, PrimaryColumn, VersionColumn } from 'typeorm';
import { LocalizedColumns } from '../../platform/database/index.js';

/** What every row of reference data has. */
export interface CodeRow {
  id: string;
  code: string;
  name: LocalizedColumns;
  note: string | null;
  retiredOn: string | null;
  version: number;
}

/** The columns of a code list, with the name of the table for its primary key. */
export function CodeColumns(table: string): abstract new () => Omit<CodeRow, 'code'> {
  abstract class Columns {
    @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: `${table}_pk` }) id: string;
    @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
    @Column({ type: 'text', nullable: true }) note: string | null;
    /** From this day on the row is not given out any more; where it stands it stays. */
    @Column({ type: 'date', nullable: true }) retiredOn: string | null;
    @VersionColumn({ default: 1 }) version: number;
  }
  return Columns;
}
