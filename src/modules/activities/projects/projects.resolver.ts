import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, IdArgs, payloadOf, ReadQuery, searchableListArgs } from '../../../platform/graphql/index.js';
import { permissions } from '../activities.permissions.js';
import { ActivitiesService } from '../activities.service.js';
import { AdvancingService } from './advancing.service.js';
import { AdvanceProjectInput, CorrectProjectInput, RecordProjectInput } from './project.inputs.js';
import { PROJECTS } from './project.kind.js';
import { projectReading } from './project.reading.js';
import { Project, ProjectConnection } from './project.types.js';

const ProjectPayload = payloadOf('ProjectPayload', 'project', () => Project, 'The project as it now stands.');
const allow = permissions['activities.read'];

@Resolver()
export class ProjectsResolver {
  constructor(
    private readonly activities: ActivitiesService,
    private readonly advancing: AdvancingService,
  ) {}

  @ReadQuery(() => ProjectConnection, searchableListArgs(projectReading), { allow, description: 'What somebody has set out to make.' })
  readonly projects: unknown;
  @ReadQuery(() => Project, IdArgs, { allow, nullable: true, description: 'One project.' })
  readonly project: unknown;

  @Mutation(() => ProjectPayload)
  @Allow(permissions['activities.write'])
  recordProject(@Ctx() ctx: RequestContext, @Args('input') input: RecordProjectInput): Promise<unknown> {
    return answer('project', this.activities.record(ctx, PROJECTS, input));
  }
  @Mutation(() => ProjectPayload)
  @Allow(permissions['activities.write'])
  correctProject(@Ctx() ctx: RequestContext, @Args('input') input: CorrectProjectInput): Promise<unknown> {
    return answer('project', this.activities.correct(ctx, PROJECTS, input));
  }
  @Mutation(() => ProjectPayload, { description: 'Proposed, selected, supported, done: one after the other.' })
  @Allow(permissions['activities.write'])
  advanceProject(@Ctx() ctx: RequestContext, @Args('input') input: AdvanceProjectInput): Promise<unknown> {
    return answer('project', this.advancing.advance(ctx, input));
  }
} // prettier-ignore
