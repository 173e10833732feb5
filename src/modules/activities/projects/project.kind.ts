import { refuseIfAny } from '../../../kernel/refusal.js';
import { findRecord } from '../../../platform/database/index.js';
import { dateProblems } from '../../reference/index.js';
import type { ActivityKind } from '../activities.service.js';
import { ProgrammeEntity } from '../programmes/programme.entity.js';
import { codeGiven, dated, lasting, texted, titledAnew } from '../said.js';
import { ProjectEntity } from './project.entities.js';
import type { CorrectProjectInput, ProjectDetails, RecordProjectInput } from './project.inputs.js';

type Said = ProjectDetails & Partial<Pick<CorrectProjectInput, 'kind' | 'title'>> & Pick<RecordProjectInput, 'state'>;

export const PROJECTS: ActivityKind<ProjectEntity, Said> = {
  type: 'Project',
  entity: ProjectEntity,
  event: 'project',
  counted: 'activity-number',
  when: lasting,
  similarAt: 'title',
  async apply(tx, project, { title, startDate, endDate, result, ...input }) {
    await codeGiven(tx, project, input, 'kind', 'project-kind');
    project.state ??= 'PROPOSED';
    project.title = titledAnew(project.title, title);
    project.result = texted(project.result, result);
    project.start = dated(project.start, startDate);
    project.end = dated(project.end, endDate);
    refuseIfAny(dateProblems(tx, 'activity', project));
    if (input.programmeId) await findRecord(tx, ProgrammeEntity, input.programmeId, 'programmeId');
  },
};
