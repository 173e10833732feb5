import {
  Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, Unique, VersionColumn, type Relation,
} from 'typeorm'; // prettier-ignore
import { AddedOrder, Derived, LocalizedColumns, VoidedColumns } from '../../../platform/database/index.js';
import { MembershipEntity } from '../../memberships/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { PersonEntity } from '../../people/index.js';
import { SourceEntity } from '../../sources/index.js';
import { AgendaItemEntity } from '../agenda/agenda.entities.js';
import { MeetingEntity } from '../meeting.entities.js';
import type { ResolutionOutcome } from './voting.rules.js';

/** What a meeting decided on, as it was written down. */
@Entity('resolutions')
@Check('resolutions_outcome_ck', `outcome IN ('ADOPTED', 'REJECTED')`)
@Check(
  'resolutions_votes_ck',
  `num_nonnulls(votes_for, votes_against, votes_abstained) IN (0, 3)
    AND votes_for >= 0 AND votes_against >= 0 AND votes_abstained >= 0 AND (votes_needed IS NULL OR votes_for IS NOT NULL)`,
)
@Check(
  'resolutions_outcome_follows_ck',
  `votes_needed IS NULL OR (votes_for >= votes_needed) = (outcome = 'ADOPTED') OR outcome_reason IS NOT NULL`,
)
@Index('resolutions_number_uq', { synchronize: false })
@Index('resolutions_created_at_ix', { synchronize: false })
export class ResolutionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resolutions_pk' }) id: string;
  @ManyToOne(() => MeetingEntity, { nullable: false }) meeting?: Relation<MeetingEntity>;
  @Index('resolutions_meeting_id_ix') @Column({ type: 'uuid' }) meetingId: string;
  @ManyToOne(() => AgendaItemEntity) agendaItem?: Relation<AgendaItemEntity>;
  @Index('resolutions_agenda_item_id_ix') @Column({ type: 'uuid', nullable: true }) agendaItemId: string | null;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column(() => LocalizedColumns, { prefix: 'text' }) text: LocalizedColumns;
  @Column({ type: 'text' }) outcome: ResolutionOutcome;
  /** Why the outcome is not the one that the count of votes gives. */
  @Column({ type: 'text', nullable: true }) outcomeReason: string | null;
  @Column({ type: 'integer', nullable: true }) votesFor: number | null;
  @Column({ type: 'integer', nullable: true }) votesAgainst: number | null;
  @Column({ type: 'integer', nullable: true }) votesAbstained: number | null;
  /** How many votes the rule of that day asked; null: no rule was known, or no vote was taken. */
  @Column({ type: 'integer', nullable: true }) votesNeeded: number | null;
  @ManyToOne(() => SourceEntity) source?: Relation<SourceEntity>;
  /** The minutes in which it stands. */
  @Column({ type: 'uuid', nullable: true }) sourceId: string | null;
  /** Follow from the meeting, the item and the outcome; the database fills them. */
  @Derived() @Column({ type: 'boolean', default: false }) public: boolean;
  @Derived() @Column({ type: 'uuid', array: true, default: '{}' }) places: string[];
  @Column({ type: 'text', nullable: true }) note: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column(() => VoidedColumns, { prefix: 'voided' }) voided: VoidedColumns;
  @VersionColumn({ default: 1 }) version: number;
}

/** What a resolution creates or ends: a body, an appointment. */
@Entity('resolution_effects')
@Check('resolution_effects_kind_ck', `kind IN ('CREATES', 'ENDS')`)
@Check('resolution_effects_what_ck', 'num_nonnulls(organization_id, membership_id) = 1')
@Unique('resolution_effects_what_uq', ['resolutionId', 'kind', 'organizationId', 'membershipId'])
export class ResolutionEffectEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resolution_effects_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => ResolutionEntity, { nullable: false }) resolution?: Relation<ResolutionEntity>;
  @Column({ type: 'uuid' }) resolutionId: string;
  @Column({ type: 'text' }) kind: 'CREATES' | 'ENDS';
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  @Index('resolution_effects_organization_id_ix')
  @Column({ type: 'uuid', nullable: true })
  organizationId: string | null;
  @ManyToOne(() => MembershipEntity) membership?: Relation<MembershipEntity>;
  @Index('resolution_effects_membership_id_ix') @Column({ type: 'uuid', nullable: true }) membershipId: string | null;
}

/** How a member voted, where names were called. */
@Entity('ballots')
@Check('ballots_choice_ck', `choice IN ('FOR', 'AGAINST', 'ABSTAINED')`)
@Unique('ballots_resolution_id_person_id_uq', ['resolutionId', 'personId'])
export class BallotEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'ballots_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => ResolutionEntity, { nullable: false }) resolution?: Relation<ResolutionEntity>;
  @Column({ type: 'uuid' }) resolutionId: string;
  @ManyToOne(() => PersonEntity, { nullable: false }) person?: Relation<PersonEntity>;
  @Index('ballots_person_id_ix') @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) choice: 'FOR' | 'AGAINST' | 'ABSTAINED';
}
