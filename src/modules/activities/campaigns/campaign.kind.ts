import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { dateProblems } from '../../reference/index.js';
import type { ActivityKind } from '../activities.service.js';
import { problems } from '../activities.problems.js';
import { codeGiven, dated, lasting, titledAnew } from '../said.js';
import { CampaignEntity } from './campaign.entity.js';
import type { CampaignDetails, CorrectCampaignInput, RecordCampaignInput } from './campaign.inputs.js';

type Said = CampaignDetails & { readonly title?: RecordCampaignInput['title'] | CorrectCampaignInput['title'] };

export const CAMPAIGNS: ActivityKind<CampaignEntity, Said> = {
  type: 'Campaign',
  entity: CampaignEntity,
  event: 'campaign',
  counted: 'activity-number',
  when: lasting,
  similarAt: 'title',
  async apply(tx, campaign, { title, startDate, endDate, ...input }) {
    campaign.title = titledAnew(campaign.title, title);
    await codeGiven(tx, campaign, input, 'occasion', 'occasion');
    await codeGiven(tx, campaign, input, 'level', 'level');
    campaign.start = dated(campaign.start, startDate);
    campaign.end = dated(campaign.end, endDate);
    refuseIfAny(dateProblems(tx, 'activity', campaign));
    if (campaign.title.kk === null && !campaign.occasionPrinted) refuse(problems.NAMELESS, 'title');
  },
};
