import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from 'typeorm';
import { VoidedColumns } from '../../../platform/database/index.js';
import { OrganizationKindEntity } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';

const SHARE = '^>?[1-9][0-9]?/[1-9][0-9]?$';

/** How the bodies of a kind decide, from a day on until the rule of a later day. What no statute says is no rule. */
@Entity('meeting_rules')
@Check('meeting_rules_quorum_ck', `quorum ~ '${SHARE}'`)
@Check('meeting_rules_majority_ck', `majority ~ '${SHARE}'`)
@Check('meeting_rules_majority_of_ck', `majority_of IN ('PRESENT', 'MEMBERS')`)
@Index('meeting_rules_kind_id_valid_from_uq', { synchronize: false })
export class MeetingRuleEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'meeting_rules_pk' }) id: string;
  @ManyToOne(() => OrganizationKindEntity, { nullable: false }) kind?: Relation<OrganizationKindEntity>;
  @Column({ type: 'uuid' }) kindId: string;
  /** Null: from the beginning. */
  @Column({ type: 'date', nullable: true }) validFrom: string | null;
  /** Of all members, who are to be there: '2/3' is at least that, '>1/2' is more than that. */
  @Column({ type: 'text', nullable: true }) quorum: string | null;
  /** Those who are to agree. */
  @Column({ type: 'text', nullable: true }) majority: string | null;
  @Column({ type: 'text', default: 'PRESENT' }) majorityOf: 'PRESENT' | 'MEMBERS';
  @ManyToOne(() => SourceEntity) statute?: Relation<SourceEntity>;
  @Index('meeting_rules_statute_id_ix') @Column({ type: 'uuid', nullable: true }) statuteId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}
