import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  findRecord, partialDateColumns, storeCorrection, storeParts, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import type { Change } from '../../../platform/events/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { dateProblems } from '../../reference/index.js';
import { permissions } from '../activities.permissions.js';
import { problems } from '../activities.problems.js';
import { ProjectEntity, ProjectStepEntity } from './project.entities.js';
import type { AdvanceProjectInput } from './project.inputs.js';
import { follows } from './project.rules.js';

const PROJECTS = { type: 'Project', entity: ProjectEntity, permission: permissions['activities.write'] };

/** Leads a project from one state to the next, and keeps when and by whose word. */
@Injectable()
export class AdvancingService {
  constructor(private readonly unit: UnitOfWork) {}

  advance(ctx: RequestContext, { state, ...input }: AdvanceProjectInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion } = input;
      await storeCorrection(tx, PROJECTS, 'project.advanced', { id, expectedVersion }, async (project) => {
        if (!follows(project.state, state)) refuse(problems.STATE_SKIPPED, 'state');
        project.state = state;
        return storeStep(tx, { ...input, state });
      });
      return id;
    });
  }
}

async function storeStep(
  tx: Tx,
  { id: projectId, state, takenOn, organizationId, note }: AdvanceProjectInput,
): Promise<Change[]> {
  if (organizationId) await findRecord(tx, OrganizationEntity, organizationId, 'organizationId');
  const taken = partialDateColumns(takenOn);
  refuseIfAny(dateProblems(tx, 'step', { taken }));
  const given = { state, taken, organizationId: organizationId ?? null, note: note ?? null };
  return storeParts<ProjectStepEntity, typeof given, { id: string }>(tx, 'Project', projectId, {
    entity: ProjectStepEntity,
    owner: { projectId },
    field: 'steps',
    lists: ['steps', 'steps', 'steps'],
    fill: (row, said) => void Object.assign(row, said),
    input: { add: [given] },
  });
}
