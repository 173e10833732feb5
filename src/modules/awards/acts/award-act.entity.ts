import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Derived } from '../../../platform/database/index.js';
import { AwardEntity } from '../award.entity.js';
import { AwardDecisionEntity } from '../decisions/award-decision.entity.js';

export type AwardActKind = 'SUSPENSION' | 'REINSTATEMENT' | 'REVOCATION';

/** A later act on an award: by which decision it stopped to count, or counts again. */
@Entity('award_acts')
@Index('award_acts_award_id_ix', ['awardId', 'position'])
@Check('award_acts_kind_ck', `kind IN ('SUSPENSION', 'REINSTATEMENT', 'REVOCATION')`)
export class AwardActEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'award_acts_pk' }) id: string;
  @ManyToOne(() => AwardEntity, { nullable: false }) award?: Relation<AwardEntity>;
  @Column({ type: 'uuid' }) awardId: string;
  /** In which order they were done; ids are made by processes whose clocks differ. */
  @Derived()
  @Column({ type: 'integer', generated: 'identity', generatedIdentity: 'BY DEFAULT' })
  position: number;
  @Column({ type: 'text' }) kind: AwardActKind;
  @Column({ type: 'date' }) effectiveOn: string;
  @ManyToOne(() => AwardDecisionEntity, { nullable: false }) decision?: Relation<AwardDecisionEntity>;
  @Index('award_acts_decision_id_ix') @Column({ type: 'uuid' }) decisionId: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
