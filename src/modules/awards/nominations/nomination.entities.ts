import {
  Check, Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryColumn, Unique, VersionColumn, type Relation,
} from 'typeorm'; // prettier-ignore
import { AddedOrder, LocalizedColumns, MaybeLocalizedColumns } from '../../../platform/database/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { PersonEntity } from '../../people/index.js';
import { AreaEntity, AwardTypeEntity } from '../../reference/index.js';
import { AwardEntity } from '../award.entity.js';
import { AwardDecisionEntity } from '../decisions/award-decision.entity.js';
import { AwardTypeVersionEntity } from '../rules/award-type-version.entity.js';
import type { NominationState } from './nomination.actions.js';
import type { CheckOutcome, NominationRule } from './nomination.rules.js';

/** That somebody is proposed for an award: until the decision nobody's business but of those who propose and decide. */
@Entity('nominations')
@Check('nominations_nominee_ck', 'num_nonnulls(person_id, organization_id) = 1')
@Check('nominations_proposer_ck', 'num_nonnulls(proposer_id, proposing_person_id) = 1')
@Check('nominations_four_eyes_ck', 'NOT decided_by && prepared_by')
@Check(
  'nominations_decided_ck',
  `(state IN ('GRANTED', 'REFUSED')) = (decision_id IS NOT NULL AND cardinality(decided_by) > 0)
    AND (decision_id IS NULL) = (decided_by IS NULL) AND (state = 'GRANTED') = (award_id IS NOT NULL)`,
)
@Unique('nominations_award_id_uq', ['awardId'])
@Check('nominations_prepared_by_ck', 'cardinality(prepared_by) > 0')
@Check(
  'nominations_state_ck',
  `state IN ('DRAFT', 'SUBMITTED', 'CHECKED', 'RETURNED', 'WITHDRAWN', 'GRANTED', 'REFUSED')`,
)
@Index('nominations_created_ix', ['createdAt', 'id'])
@Index('nominations_state_created_ix', ['state', 'createdAt', 'id'])
@Index('nominations_type_id_state_ix', ['typeId', 'state'])
@Index('nominations_area_id_state_ix', ['areaId', 'state'])
export class NominationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'nominations_pk' }) id: string;
  @ManyToOne(() => AwardTypeEntity, { nullable: false }) type?: Relation<AwardTypeEntity>;
  @Column({ type: 'uuid' }) typeId: string;
  @ManyToOne(() => PersonEntity) person?: Relation<PersonEntity>;
  @Index('nominations_person_id_ix') @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @ManyToOne(() => OrganizationEntity) organization?: Relation<OrganizationEntity>;
  @Index('nominations_organization_id_ix') @Column({ type: 'uuid', nullable: true }) organizationId: string | null;
  /** The capacity of the nominee, as it is to be printed. */
  @Column({ type: 'text', nullable: true }) capacity: string | null;
  @Column({ type: 'text', nullable: true }) capacityRu: string | null;
  @ManyToOne(() => OrganizationEntity) proposer?: Relation<OrganizationEntity>;
  @Index('nominations_proposer_id_ix') @Column({ type: 'uuid', nullable: true }) proposerId: string | null;
  @ManyToOne(() => PersonEntity) proposingPerson?: Relation<PersonEntity>;
  @Index('nominations_proposing_person_id_ix')
  @Column({ type: 'uuid', nullable: true })
  proposingPersonId: string | null;
  /** Null only where the nominee was anonymised. */
  @Column(() => MaybeLocalizedColumns, { prefix: 'merits' }) merits: MaybeLocalizedColumns;
  @ManyToOne(() => AreaEntity) area?: Relation<AreaEntity>;
  @Column({ type: 'uuid', nullable: true }) areaId: string | null;
  /** Whom the proposal goes to. */
  @ManyToOne(() => OrganizationEntity) decidingBody?: Relation<OrganizationEntity>;
  @Index('nominations_deciding_body_id_ix') @Column({ type: 'uuid', nullable: true }) decidingBodyId: string | null;
  @Column({ type: 'text', default: 'DRAFT' }) state: NominationState;
  /** Why it was returned, withdrawn or refused. */
  @Column({ type: 'text', nullable: true }) stateReason: string | null;
  @Index('nominations_submitted_at_ix') @Column({ type: 'timestamptz', nullable: true }) submittedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) checkedAt: Date | null;
  @ManyToOne(() => AwardTypeVersionEntity) rules?: Relation<AwardTypeVersionEntity>;
  /** By which it was checked. */
  @Column({ type: 'uuid', nullable: true }) rulesId: string | null;
  /** Whoever has had a hand in it before the decision, as the history names actors: none of them decides. */
  @Column({ type: 'text', array: true }) preparedBy: string[];
  @ManyToOne(() => AwardDecisionEntity) decision?: Relation<AwardDecisionEntity>;
  @Index('nominations_decision_id_ix') @Column({ type: 'uuid', nullable: true }) decisionId: string | null;
  @ManyToOne(() => AwardEntity) award?: Relation<AwardEntity>;
  @Column({ type: 'uuid', nullable: true }) awardId: string | null;
  /** The account that granted or refused it: none of `preparedBy`. */
  @Column({ type: 'text', array: true, nullable: true }) decidedBy: string[] | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}

/** What one rule of the award says of a nomination. */
@Entity('nomination_checks')
@Check('nomination_checks_outcome_ck', `outcome IN ('PASS', 'WARN', 'BLOCK')`)
@Check('nomination_checks_override_ck', `override_reason IS NULL OR outcome = 'BLOCK'`)
@Unique('nomination_checks_nomination_id_rule_uq', ['nominationId', 'rule'])
export class NominationCheckEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'nomination_checks_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => NominationEntity, { nullable: false }) nomination?: Relation<NominationEntity>;
  @Column({ type: 'uuid' }) nominationId: string;
  @Column({ type: 'text' }) rule: NominationRule;
  @Column({ type: 'text' }) outcome: CheckOutcome;
  @Column(() => LocalizedColumns, { prefix: 'sentence' }) sentence: LocalizedColumns;
  /** Why the nomination goes on although the rule is against it. */
  @Column({ type: 'text', nullable: true }) overrideReason: string | null;
}

/** That another organization supports the proposal. */
@Entity('nomination_endorsements')
@Unique('nomination_endorsements_nomination_id_organization_id_uq', ['nominationId', 'organizationId'])
export class NominationEndorsementEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'nomination_endorsements_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => NominationEntity, { nullable: false }) nomination?: Relation<NominationEntity>;
  @Column({ type: 'uuid' }) nominationId: string;
  @ManyToOne(() => OrganizationEntity, { nullable: false }) organization?: Relation<OrganizationEntity>;
  @Index('nomination_endorsements_organization_id_ix') @Column({ type: 'uuid' }) organizationId: string;
  @Column({ type: 'date', nullable: true }) givenOn: string | null;
  @Column({ type: 'text', nullable: true }) statement: string | null;
}
