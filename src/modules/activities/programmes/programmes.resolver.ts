import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer,
  IdArgs,
  payloadOf,
  ReadField,
  ReadQuery,
  searchableListArgs,
} from '../../../platform/graphql/index.js';
import { permissions } from '../activities.permissions.js';
import { ActivitiesService } from '../activities.service.js';
import { contestReading } from '../contests/contest.reading.js';
import { ContestConnection } from '../contests/contest.types.js';
import { eventReading } from '../events/event.reading.js';
import { EventConnection } from '../events/event.types.js';
import { projectReading } from '../projects/project.reading.js';
import { ProjectConnection } from '../projects/project.types.js';
import { CorrectProgrammeInput, RecordProgrammeInput } from './programme.inputs.js';
import { programmeReading } from './programme.reading.js';
import { Programme, ProgrammeConnection } from './programme.types.js';
import { PROGRAMMES } from './programme.kind.js';

const ProgrammePayload = payloadOf('ProgrammePayload', 'programme', () => Programme, 'The programme as it now stands.');
const allow = permissions['activities.read'];
const ProgrammeArgs = searchableListArgs(programmeReading);

@Resolver(() => Programme)
export class ProgrammesResolver {
  constructor(private readonly activities: ActivitiesService) {}

  @ReadQuery(() => ProgrammeConnection, ProgrammeArgs, { allow, description: 'Concepts, programmes, plans and their lines.' })
  readonly programmes: unknown;
  @ReadQuery(() => Programme, IdArgs, { allow, nullable: true, description: 'One programme.' })
  readonly programme: unknown;
  @ReadField(() => ProgrammeConnection, ProgrammeArgs, { description: 'Its directions or lines.' })
  readonly lines: unknown;
  @ReadField(() => EventConnection, searchableListArgs(eventReading), { description: 'Events that carry it out.' })
  readonly events: unknown;
  @ReadField(() => ProjectConnection, searchableListArgs(projectReading), { description: 'Projects that carry it out.' })
  readonly projects: unknown;
  @ReadField(() => ContestConnection, searchableListArgs(contestReading), { description: 'Contests that carry it out.' })
  readonly contests: unknown;

  @Mutation(() => ProgrammePayload)
  @Allow(permissions['activities.write'])
  recordProgramme(@Ctx() ctx: RequestContext, @Args('input') input: RecordProgrammeInput): Promise<unknown> {
    return answer('programme', this.activities.record(ctx, PROGRAMMES, input));
  }
  @Mutation(() => ProgrammePayload)
  @Allow(permissions['activities.write'])
  correctProgramme(@Ctx() ctx: RequestContext, @Args('input') input: CorrectProgrammeInput): Promise<unknown> {
    return answer('programme', this.activities.correct(ctx, PROGRAMMES, input));
  }
} // prettier-ignore
