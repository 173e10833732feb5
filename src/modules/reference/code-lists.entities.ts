import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { CodeColumns } from './code.columns.js';

@Entity('ethnic_groups')
@Index('ethnic_groups_name_ix', { synchronize: false })
@Unique('ethnic_groups_code_uq', ['code'])
export class EthnicGroupEntity extends CodeColumns('ethnic_groups') {
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text', nullable: true }) pluralKk: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) aliases: string[];
  /** "Other" and "not stated" of the census: no ethnic groups, but answers. */
  @Column({ type: 'boolean', default: false }) special: boolean;
}

@Entity('organization_kinds')
@Index('organization_kinds_name_ix', { synchronize: false })
@Check('organization_kinds_type_ck', `type IN ('BODY', 'ASSOCIATION', 'INSTITUTION')`)
@Unique('organization_kinds_code_uq', ['code'])
export class OrganizationKindEntity extends CodeColumns('organization_kinds') {
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) type: 'BODY' | 'ASSOCIATION' | 'INSTITUTION';
  @Column({ type: 'text', nullable: true }) groupCode: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) levels: string[];
  @Column({ type: 'text', nullable: true }) legalForm: string | null;
}

@Entity('award_types')
@Index('award_types_name_ix', { synchronize: false })
@Unique('award_types_code_uq', ['code'])
export class AwardTypeEntity extends CodeColumns('award_types') {
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text', nullable: true }) scope: string | null;
  /** Kinds of recipients: `person`, `organisation`, `group`. Empty: not known, hence not checked. */
  @Column({ type: 'text', array: true, default: '{}' }) recipients: string[];
  @Column({ type: 'text', nullable: true }) grantedBy: string | null;
  @Column({ type: 'text', nullable: true }) repeatRule: string | null;
  @Column({ type: 'text', nullable: true }) established: string | null;
  /** Its certificates are written or printed by others: signing asks for no design. */
  @Column({ type: 'boolean', default: false }) printedElsewhere: boolean;
}
