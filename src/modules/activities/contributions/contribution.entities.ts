import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AddedOrder, PartialDateColumns } from '../../../platform/database/index.js';
import { ClassifierItemEntity } from '../../reference/index.js';
import { ActivityColumns } from '../activity.columns.js';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { ProjectEntity } from '../projects/project.entities.js';

export type AmountBasis = 'TOTAL' | 'EACH' | 'NOT_CLEAR';
/** A bigint comes as a text from PostgreSQL; tenge are few enough for a number. */
const tenge = {
  to: (amount: number | null | undefined) => amount,
  from: (stored: string | null) => (stored === null ? null : Number(stored)),
};

/** What was given to whom. The same help through several hands is one contribution with several parties. */
@Entity('contributions')
@Index('contributions_date_ix', { synchronize: false })
@Index('contributions_date_ascending_ix', { synchronize: false })
@Index('contributions_region_date_ix', { synchronize: false })
@Index('contributions_region_date_ascending_ix', { synchronize: false })
@Index('contributions_date_earliest_ix', { synchronize: false })
@Index('contributions_amount_ix', ['amount'], { where: 'voided_at IS NULL' })
@Index('contributions_created_at_ix', ['createdAt', 'id'], { where: 'voided_at IS NULL' })
@Index('contributions_region_created_at_ix', ['regionId', 'createdAt', 'id'], { where: 'voided_at IS NULL' })
@Check('contributions_amount_ck', 'amount >= 0')
@Check('contributions_amount_qualifier_ck', `amount_qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')`)
@Check('contributions_amount_basis_ck', `amount_basis IN ('TOTAL', 'EACH', 'NOT_CLEAR')`)
export class ContributionEntity extends ActivityColumns('contributions') {
  @ManyToOne(() => ClassifierItemEntity, { nullable: false }) kind?: Relation<ClassifierItemEntity>;
  @Index('contributions_kind_id_ix') @Column({ type: 'uuid' }) kindId: string;
  @ManyToOne(() => CampaignEntity) campaign?: Relation<CampaignEntity>;
  @Index('contributions_campaign_id_ix') @Column({ type: 'uuid', nullable: true }) campaignId: string | null;
  @ManyToOne(() => ProjectEntity) project?: Relation<ProjectEntity>;
  @Index('contributions_project_id_ix') @Column({ type: 'uuid', nullable: true }) projectId: string | null;
  @Column(() => PartialDateColumns, { prefix: 'date' }) date: PartialDateColumns;
  /** Whole tenge; null: not known, or not of money. */
  @Column({ type: 'bigint', nullable: true, transformer: tenge }) amount: number | null;
  @Column({ type: 'text', default: 'EXACT' }) amountQualifier: string;
  /** Whether the amount is of all of them together. */
  @Column({ type: 'text', default: 'TOTAL' }) amountBasis: AmountBasis;
  /** What was given, without a word of who got it. */
  @Column({ type: 'text', nullable: true }) description: string | null;
  /** Names of those who were helped; not for everybody. */
  @Column({ type: 'text', nullable: true }) recipients: string | null;
  /** What of their health the help was for; not for everybody. */
  @Column({ type: 'text', nullable: true }) health: string | null;
}

/** What was given in kind. */
@Entity('contribution_items')
@Check('contribution_items_quantity_ck', 'quantity >= 0')
export class ContributionItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'contribution_items_pk' }) id: string;
  @AddedOrder() position?: number;
  @ManyToOne(() => ContributionEntity, { nullable: false }) contribution?: Relation<ContributionEntity>;
  @Index('contribution_items_contribution_id_ix') @Column({ type: 'uuid' }) contributionId: string;
  @Column({ type: 'text' }) item: string;
  @Column({ type: 'integer', nullable: true }) quantity: number | null;
  @Column({ type: 'text', nullable: true }) unit: string | null;
}
