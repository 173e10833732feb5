import { Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { LocalizedColumns } from '../../../platform/database/index.js';

/** What one kind of work may do. Roles are rows: a new kind of work needs no programmer. */
@Entity('roles')
@Index('roles_name_ix', { synchronize: false })
@Unique('roles_code_uq', ['code'])
export class RoleEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'roles_pk' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column(() => LocalizedColumns, { prefix: 'name' }) name: LocalizedColumns;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) permissions: string[];
  /** Its holders sign in with two factors. */
  @Column({ type: 'boolean', default: false }) secondFactorRequired: boolean;
  /** It reaches no place: its holders read public records and nothing else. */
  @Column({ type: 'boolean', default: false }) publicOnly: boolean;
  /** From this day on it is not given any more; its holders keep it until their grants end. */
  @Column({ type: 'date', nullable: true }) retiredOn: string | null;
  @VersionColumn({ default: 1 }) version: number;
}
