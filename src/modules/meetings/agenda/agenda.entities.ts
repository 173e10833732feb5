import { Check, Column, Entity, Exclusion, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { AddedOrder, Derived, LocalizedColumns, MaybeLocalizedColumns } from '../../../platform/database/index.js';
import { PersonEntity } from '../../people/index.js';
import { MeetingEntity } from '../meeting.entities.js';

/** What a meeting speaks about. Its number says where it stands: 2.1 lies under 2. */
@Entity('agenda_items')
@Check('agenda_items_number_ck', `number ~ '^[1-9][0-9]?([.][1-9][0-9]?){0,3}$'`)
@Check('agenda_items_amendment_ck', `amendment IN ('ADDED', 'CHANGED', 'WITHDRAWN')`)
@Check('agenda_items_reason_ck', 'amendment IS NULL OR amendment_reason IS NOT NULL')
@Exclusion(
  'agenda_items_number_ex',
  `USING btree (meeting_id WITH =, number WITH =) WHERE (amendment IS DISTINCT FROM 'WITHDRAWN')`,
)
export class AgendaItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'agenda_items_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => MeetingEntity, { nullable: false }) meeting?: Relation<MeetingEntity>;
  @Index('agenda_items_meeting_id_ix') @Column({ type: 'uuid' }) meetingId: string;
  @Column({ type: 'text' }) number: string;
  @Column(() => LocalizedColumns, { prefix: 'title' }) title: LocalizedColumns;
  /** Not behind closed doors. */
  @Column({ type: 'boolean', default: true }) open: boolean;
  /** Neither it nor what it lies under is closed: whoever reads the meeting reads it. The database fills it. */
  @Derived() @Column({ type: 'boolean', default: false }) public: boolean;
  /** It was not public at some time since the invitations: how it was invited to, and why it changed, tell of that. */
  @Derived() @Column({ type: 'boolean', default: false }) wasClosed: boolean;
  /** What became of it after the invitations went out. */
  @Column({ type: 'text', nullable: true }) amendment: 'ADDED' | 'CHANGED' | 'WITHDRAWN' | null;
  @Column({ type: 'text', nullable: true }) amendmentReason: string | null;
  /** How it stood in the invitation, where it was changed since. */
  @Column({ type: 'text', nullable: true }) invitedNumber: string | null;
  @Column(() => MaybeLocalizedColumns, { prefix: 'invited_title' }) invitedTitle: MaybeLocalizedColumns;
}

/** That a person speaks to an item. */
@Entity('agenda_speakers')
@Unique('agenda_speakers_item_id_person_id_uq', ['itemId', 'personId'])
export class AgendaSpeakerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'agenda_speakers_pk' }) id: string;
  @ManyToOne(() => MeetingEntity, { nullable: false }) meeting?: Relation<MeetingEntity>;
  @Index('agenda_speakers_meeting_id_ix') @Column({ type: 'uuid' }) meetingId: string;
  @ManyToOne(() => AgendaItemEntity, { nullable: false, onDelete: 'CASCADE' }) item?: Relation<AgendaItemEntity>;
  @Column({ type: 'uuid' }) itemId: string;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Index('agenda_speakers_person_id_ix') @Column({ type: 'uuid' }) personId: string;
  /** As printed. */
  @Column({ type: 'text', nullable: true }) capacity: string | null;
  @Column({ type: 'integer' }) position: number;
}
