import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AddedOrder, LocalizedColumns } from '../../../platform/database/index.js';
import { PersonEntity } from '../../people/index.js';
import { AgendaItemEntity } from '../agenda/agenda.entities.js';
import { MeetingEntity } from '../meeting.entities.js';
import { ResolutionEntity } from '../resolutions/resolution.entities.js';

/** What a member proposes at a meeting. */
@Entity('proposals')
@Check('proposals_outcome_ck', `outcome IN ('OPEN', 'ACCEPTED', 'DECLINED')`)
export class ProposalEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'proposals_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => MeetingEntity, { nullable: false }) meeting?: Relation<MeetingEntity>;
  @Index('proposals_meeting_id_ix') @Column({ type: 'uuid' }) meetingId: string;
  @ManyToOne(() => AgendaItemEntity) agendaItem?: Relation<AgendaItemEntity>;
  @Column({ type: 'uuid', nullable: true }) agendaItemId: string | null;
  @ManyToOne(() => PersonEntity) author?: Relation<PersonEntity>;
  @Index('proposals_author_id_ix') @Column({ type: 'uuid', nullable: true }) authorId: string | null;
  @Column(() => LocalizedColumns, { prefix: 'text' }) text: LocalizedColumns;
  @Column({ type: 'text', default: 'OPEN' }) outcome: 'OPEN' | 'ACCEPTED' | 'DECLINED';
  @ManyToOne(() => ResolutionEntity) resolution?: Relation<ResolutionEntity>;
  /** In which it was taken up. */
  @Index('proposals_resolution_id_ix') @Column({ type: 'uuid', nullable: true }) resolutionId: string | null;
}
