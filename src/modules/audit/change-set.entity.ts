import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';

/** An entry of the audit trail: who did what, when and why. One per event of a command, in the command's transaction. */
@Entity('change_sets')
@Unique('change_sets_stream_sequence_uq', ['stream', 'sequence'])
@Index('change_sets_recorded_at_stream_sequence_ix', ['recordedAt', 'stream', 'sequence'])
@Index('change_sets_occurred_at_ix', { synchronize: false })
@Check('change_sets_stream_ck', 'stream >= 0')
@Check('change_sets_first_ck', '(sequence = 1) = (previous_hash IS NULL) AND sequence >= 1')
export class ChangeSetEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'change_sets_pk' }) id: string;
  /** The moment of the request. */
  @Column({ type: 'timestamptz' }) occurredAt: Date;
  @Column({ type: 'text' }) actor: string;
  /** The account for which a substitute acted. */
  @Column({ type: 'text', nullable: true }) onBehalfOf: string | null;
  /** The network it was asked from, shortened. */
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column({ type: 'text' }) requestId: string;
  @Column({ type: 'text' }) event: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** Which of the chains that are written side by side; with `sequence` the entry's place in it, from 1 without a gap. */
  @Column({ type: 'smallint' }) stream: number;
  @Column({ type: 'bigint' }) sequence: string;
  /**
   * When the chain took it, by the clock of the database; later than all that was committed by then. With stream and sequence
   * this is the order of entries: an id says nothing of it.
   */
  @Column({ type: 'timestamptz' }) recordedAt: Date;
  /** Of the entry before it in the stream; null for the first. */
  @Column({ type: 'bytea', nullable: true }) previousHash: Buffer | null;
  /** Over this row, its changes and `previousHash`: see seal.ts. */
  @Column({ type: 'bytea' }) hash: Buffer;
}

/** One field of one record, before and after; or a guarded field that somebody was shown, then without values. */
@Entity('changes')
@Unique('changes_change_set_id_position_uq', ['changeSetId', 'position'])
@Index('changes_bulk_ix', { synchronize: false })
@Index('changes_disclosed_ix', { synchronize: false })
@Index('changes_list_exports_ix', { synchronize: false })
@Check('changes_action_ck', `action IN ('CHANGE', 'READ')`)
@Check('changes_read_ck', `action = 'CHANGE' OR (before IS NULL AND after IS NULL)`)
export class ChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'changes_pk' }) id: string;
  @ManyToOne(() => ChangeSetEntity, { nullable: false }) changeSet?: Relation<ChangeSetEntity>;
  @Column({ type: 'uuid' }) changeSetId: string;
  /** Its place in the entry, from 0. */
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) action: 'CHANGE' | 'READ';
  @Column({ type: 'text' }) entity: string;
  @Index('changes_entity_id_ix') @Column({ type: 'uuid' }) entityId: string;
  @Column({ type: 'text' }) field: string;
  @Column({ type: 'jsonb', nullable: true }) before: unknown;
  @Column({ type: 'jsonb', nullable: true }) after: unknown;
}
