import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  ManyToOne,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { OrganizationEntity } from '../../organizations/index.js';
import { AreaEntity } from '../../reference/index.js';
import { AccountEntity } from '../account.entity.js';
import { RoleEntity } from '../roles/role.entity.js';

/** That an account holds a role: in an area, in an organization (each with all below it) or, with neither, everywhere. */
@Entity('grants')
@Check('grants_one_place_ck', 'area_id IS NULL OR organization_id IS NULL')
@Check('grants_period_ck', 'valid_from <= valid_until')
@Check('grants_substitute_ends_ck', 'substitute_for_id IS NULL OR valid_until IS NOT NULL')
export class GrantEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'grants_pk' }) id: string;
  @ManyToOne(() => AccountEntity, { nullable: false }) account?: Relation<AccountEntity>;
  @Index('grants_account_id_ix') @Column({ type: 'uuid' }) accountId: string;
  @ManyToOne(() => RoleEntity, { nullable: false }) role?: Relation<RoleEntity>;
  @Index('grants_role_id_ix') @Column({ type: 'uuid' }) roleId: string;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Index('grants_area_id_ix') @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  @Index('grants_organization_id_ix') @Column({ type: 'uuid', nullable: true }) organizationId: string | null;
  @Column({ type: 'date' }) validFrom: string;
  /** The last day. */
  @Column({ type: 'date', nullable: true }) validUntil: string | null;
  @ManyToOne(() => GrantEntity) substituteFor?: Relation<GrantEntity>;
  /** The grant whose holder is substituted; this one has its role and place and holds only while that one does. */
  @Index('grants_substitute_for_id_ix') @Column({ type: 'uuid', nullable: true }) substituteForId: string | null;
  /** The actor, as in the history. */
  @Column({ type: 'text' }) givenBy: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
