import type { Day } from '../../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { findRecord } from '../../../platform/database/index.js';
import { common } from '../../../platform/problems/index.js';
import { FacilityDirectionEntity, findOpenOn } from '../../facilities/index.js';
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
  when: (event) => heldWhen(event),
  similarAt: 'title',
  async apply(tx, event, { title, theme, startDate, endDate, place, seriesId, ...input }) {
    await codeGiven(tx, event, input, 'kind', 'event-kind');
    event.title = titledAnew(event.title, title);
    event.theme = texted(event.theme, theme);
    event.place = texted(event.place, place);
    event.start = dated(event.start, startDate);
    event.end = dated(event.end, endDate);
    refuseIfAny(dateProblems(tx, 'activity', event));
    await assertHeldIn(tx, event, input);
    if (seriesId === event.id) refuse(problems.BELOW_ITSELF, 'seriesId');
    if (seriesId) await findRecord(tx, EventEntity, seriesId, 'seriesId');
    if (input.campaignId) await findRecord(tx, CampaignEntity, input.campaignId, 'campaignId');
    if (input.programmeId) await findRecord(tx, ProgrammeEntity, input.programmeId, 'programmeId');
  },
  parts: (tx, { id }, input) => storeReports(tx, id, input),
};

/** A direction is one of the facility in which the event is held; that follows from it unless told. */
async function assertHeldIn(tx: Tx, event: EventEntity, { facilityId, directionId }: Said): Promise<void> {
  if (facilityId) await findOpenOn(tx, facilityId, heldWhen(event));
  if (!event.directionId) return;
  const direction = await tx.db.findOneBy(FacilityDirectionEntity, { id: event.directionId });
  if (facilityId === undefined) event.facilityId ??= direction?.facilityId ?? null;
  if (direction?.facilityId !== event.facilityId) refuse(common.NOT_FOUND, directionId ? 'directionId' : 'facilityId');
}

const heldWhen = ({ start, end }: EventEntity): { earliest: Day | null; latest: Day | null } => ({
  earliest: start.earliest,
  latest: end.latest ?? start.latest,
});
