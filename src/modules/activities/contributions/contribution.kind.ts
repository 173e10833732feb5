import { given } from '../../../kernel/given.js';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { findRecord, storeParts } from '../../../platform/database/index.js';
import { common } from '../../../platform/problems/index.js';
import { dateProblems } from '../../reference/index.js';
import type { ActivityKind } from '../activities.service.js';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { NumberEntity } from '../parts/number.entity.js';
import { ProjectEntity } from '../projects/project.entities.js';
import { codeGiven, dated } from '../said.js';
import { ContributionEntity, ContributionItemEntity } from './contribution.entities.js';
import type {
  ContributionDetails, ContributionItemInput, CorrectContributionInput, CorrectContributionItemInput,
} from './contribution.inputs.js'; // prettier-ignore

type Said = ContributionDetails & Partial<Pick<CorrectContributionInput, 'kind' | 'correctItems' | 'withdrawItems'>>;

export const CONTRIBUTIONS: ActivityKind<ContributionEntity, Said> = {
  type: 'Contribution',
  entity: ContributionEntity,
  event: 'contribution',
  counted: 'beneficiary-unit',
  when: ({ date }) => date,
  similarAt: 'amount',
  async apply(tx, contribution, { date, ...input }) {
    await codeGiven(tx, contribution, input, 'kind', 'contribution-kind');
    contribution.date = dated(contribution.date, date);
    refuseIfAny(dateProblems(tx, 'contribution', { given: contribution.date }));
    if (input.campaignId) await findRecord(tx, CampaignEntity, input.campaignId, 'campaignId');
    if (input.projectId) await findRecord(tx, ProjectEntity, input.projectId, 'projectId');
  },
  parts: (tx, { id }, input) =>
    storeParts<ContributionItemEntity, ContributionItemInput, CorrectContributionItemInput>(tx, 'Contribution', id, {
      entity: ContributionItemEntity,
      owner: { contributionId: id },
      field: 'items',
      lists: ['items', 'correctItems', 'withdrawItems'],
      fill: (row, item) => void Object.assign(row, given(item)),
      input: { add: input.items, correct: input.correctItems, withdraw: input.withdrawItems },
    }),
  assertWhole: assertReckoned,
};

/** What each got times how many they were is still a sum of money. */
async function assertReckoned(tx: Tx, { id, amount, amountBasis }: ContributionEntity): Promise<void> {
  if (amountBasis !== 'EACH' || amount === null) return;
  const numbers = await tx.db.findBy(NumberEntity, { subjectId: id });
  if (numbers.length === 1 && !Number.isSafeInteger(amount * (numbers[0]!.value ?? 0)))
    refuse(common.TOO_LARGE, 'amount');
}
