import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, IdArgs, payloadOf, ReadQuery, searchableListArgs } from '../../../platform/graphql/index.js';
import { permissions } from '../activities.permissions.js';
import { ActivitiesService } from '../activities.service.js';
import { CorrectContestInput, RecordContestInput } from './contest.inputs.js';
import { contestReading } from './contest.reading.js';
import { Contest, ContestConnection } from './contest.types.js';
import { CONTESTS } from './contest.kind.js';

const ContestPayload = payloadOf('ContestPayload', 'contest', () => Contest, 'The contest as it now stands.');
const allow = permissions['activities.read'];

@Resolver()
export class ContestsResolver {
  constructor(private readonly activities: ActivitiesService) {}

  @ReadQuery(() => ContestConnection, searchableListArgs(contestReading), { allow, description: 'Contests.' })
  readonly contests: unknown;
  @ReadQuery(() => Contest, IdArgs, { allow, nullable: true, description: 'One contest.' })
  readonly contest: unknown;

  @Mutation(() => ContestPayload)
  @Allow(permissions['activities.write'])
  recordContest(@Ctx() ctx: RequestContext, @Args('input') input: RecordContestInput): Promise<unknown> {
    return answer('contest', this.activities.record(ctx, CONTESTS, input));
  }
  @Mutation(() => ContestPayload)
  @Allow(permissions['activities.write'])
  correctContest(@Ctx() ctx: RequestContext, @Args('input') input: CorrectContestInput): Promise<unknown> {
    return answer('contest', this.activities.correct(ctx, CONTESTS, input));
  }
} // prettier-ignore
