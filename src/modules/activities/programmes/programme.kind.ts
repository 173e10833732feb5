import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { findRecord } from '../../../platform/database/index.js';
import { dateProblems } from '../../reference/index.js';
import type { ActivityKind } from '../activities.service.js';
import { problems } from '../activities.problems.js';
import { codeGiven, dated, lasting, titledAnew } from '../said.js';
import { ProgrammeEntity } from './programme.entity.js';
import type { CorrectProgrammeInput, ProgrammeDetails } from './programme.inputs.js';

type Said = ProgrammeDetails & Partial<Pick<CorrectProgrammeInput, 'kind' | 'title'>>;

export const PROGRAMMES: ActivityKind<ProgrammeEntity, Said> = {
  type: 'Programme',
  entity: ProgrammeEntity,
  event: 'programme',
  counted: 'activity-number',
  when: lasting,
  similarAt: 'title',
  async apply(tx, programme, { title, startDate, endDate, parentId, ...input }) {
    await codeGiven(tx, programme, input, 'kind', 'programme-kind');
    programme.title = titledAnew(programme.title, title);
    programme.start = dated(programme.start, startDate);
    programme.end = dated(programme.end, endDate);
    refuseIfAny(dateProblems(tx, 'activity', programme));
    if (parentId === programme.id) refuse(problems.BELOW_ITSELF, 'parentId');
    if (parentId) await findRecord(tx, ProgrammeEntity, parentId, 'parentId');
  },
};
