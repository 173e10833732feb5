import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/index.js';
import { Ctx, RequestContext } from '../context/index.js';
import { answer, IdArgs, listArgs, payloadOf, ReadQuery } from '../graphql/index.js';
import { CancelJobInput } from './job.inputs.js';
import { jobReading } from './job.reading.js';
import { Job, JobConnection } from './job.types.js';
import { permissions } from './jobs.permissions.js';
import { JobsService } from './jobs.service.js';

const CancelJobPayload = payloadOf('CancelJobPayload', 'job', () => Job, 'The job as it now stands.');

@Resolver()
export class JobsResolver {
  constructor(private readonly service: JobsService) {}

  @ReadQuery(() => JobConnection, listArgs(jobReading), {
    allow: permissions['jobs.read'],
    description: 'The jobs one has started oneself, the latest first.',
  })
  readonly jobs: unknown;
  @ReadQuery(() => Job, IdArgs, { allow: permissions['jobs.read'], nullable: true, description: 'One of them.' })
  readonly job: unknown;

  @Mutation(() => CancelJobPayload, { description: 'Stops a job.' })
  @Allow(permissions['jobs.read'])
  cancelJob(@Ctx() ctx: RequestContext, @Args('input') input: CancelJobInput): Promise<unknown> {
    return answer('job', this.service.cancel(ctx, input));
  }
}
