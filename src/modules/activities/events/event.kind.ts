import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { findRecord } from '../../../platform/database/index.js';
import { dateProblems } from '../../reference/index.js';
import { problems } from '../activities.problems.js';
import type { ActivityKind } from '../activities.service.js';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { ProgrammeEntity } from '../programmes/programme.entity.js';
import { codeGiven, dated, texted, titledAnew } from '../said.js';
import { EventEntity } from './event.entities.js';
import type { CorrectEventInput, EventDetails } from './event.inputs.js';
import { storeReports, type Reports } from './event.reports.js';

type Said = EventDetails & Partial<Pick<CorrectEventInput, 'kind' | 'title'>> & Reports;

export const EVENTS: ActivityKind<EventEntity, Said> = {
  type: 'Event',
  entity: EventEntity,
  event: 'event',
  counted: 'activity-number',
  similarAt: 'title',
  async apply(tx, event, { title, theme, startDate, endDate, place, seriesId, ...input }) {
    await codeGiven(tx, event, input, 'kind', 'event-kind');
    event.title = titledAnew(event.title, title);
    event.theme = texted(event.theme, theme);
    event.place = texted(event.place, place);
    event.start = dated(event.start, startDate);
    event.end = dated(event.end, endDate);
    refuseIfAny(dateProblems(tx, 'activity', event));
    if (seriesId === event.id) refuse(problems.BELOW_ITSELF, 'seriesId');
    if (seriesId) await findRecord(tx, EventEntity, seriesId, 'seriesId');
    if (input.campaignId) await findRecord(tx, CampaignEntity, input.campaignId, 'campaignId');
    if (input.programmeId) await findRecord(tx, ProgrammeEntity, input.programmeId, 'programmeId');
  },
  parts: (tx, { id }, input) => storeReports(tx, id, input),
};
