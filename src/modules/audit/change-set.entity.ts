import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** Who did what, when and why: one per event of a command, in the command's transaction. */
@Entity('change_sets')
export class ChangeSetEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'change_sets_pk' }) id: string;
  @Column({ type: 'timestamptz' }) occurredAt: Date;
  @Column({ type: 'text' }) actor: string;
  @Column({ type: 'text' }) requestId: string;
  @Column({ type: 'text' }) event: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}

/** One field of one record: changed, before and after, or shown to somebody. */
@Entity('changes')
@Check('changes_action_ck', `action IN ('CHANGE', 'READ')`)
export class ChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'changes_pk' }) id: string;
  @ManyToOne(() => ChangeSetEntity, { nullable: false }) changeSet?: Relation<ChangeSetEntity>;
  @Index('changes_change_set_id_ix') @Column({ type: 'uuid' }) changeSetId: string;
  @Column({ type: 'text' }) entity: string;
  @Index('changes_entity_id_ix') @Column({ type: 'uuid' }) entityId: string;
  @Column({ type: 'text' }) field: string;
  @Column({ type: 'text', default: 'CHANGE' }) action: 'CHANGE' | 'READ';
  @Column({ type: 'jsonb', nullable: true }) before: unknown;
  @Column({ type: 'jsonb', nullable: true }) after: unknown;
}
