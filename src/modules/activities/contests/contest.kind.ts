import { findRecord } from '../../../platform/database/index.js';
import type { ActivityKind } from '../activities.service.js';
import { EventEntity } from '../events/event.entities.js';
import { ProgrammeEntity } from '../programmes/programme.entity.js';
import { codeGiven, dated, texted, titledAnew } from '../said.js';
import { ContestEntity } from './contest.entity.js';
import type { ContestDetails, CorrectContestInput } from './contest.inputs.js';

type Said = ContestDetails & Partial<Pick<CorrectContestInput, 'title'>>;

export const CONTESTS: ActivityKind<ContestEntity, Said> = {
  type: 'Contest',
  entity: ContestEntity,
  event: 'contest',
  counted: 'activity-number',
  when: ({ date }) => date,
  similarAt: 'title',
  async apply(tx, contest, { title, date, result, ...input }) {
    await codeGiven(tx, contest, input, 'level', 'level');
    contest.title = titledAnew(contest.title, title);
    contest.result = texted(contest.result, result);
    contest.date = dated(contest.date, date);
    if (input.programmeId) await findRecord(tx, ProgrammeEntity, input.programmeId, 'programmeId');
    if (input.ceremonyId) await findRecord(tx, EventEntity, input.ceremonyId, 'ceremonyId');
  },
};
