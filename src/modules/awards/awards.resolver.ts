import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import {
  answer, listArgs, OneRecordArgs, payloadOf, ReadField, ReadQuery,
} from '../../platform/graphql/index.js'; // prettier-ignore
import { Contest, Event } from '../activities/index.js';
import { Organization } from '../organizations/index.js';
import { Person } from '../people/index.js';
import { CorrectAwardInput, CorrectAwardRecipientInput, RecordAwardInput } from './award.inputs.js';
import { awardReading } from './award.reading.js';
import { Award, AwardConnection } from './award.types.js';
import { permissions } from './awards.permissions.js';
import { AwardsService } from './awards.service.js';

const AwardPayload = payloadOf('AwardPayload', 'award', () => Award, 'The award as it now stands.');

const allow = permissions['awards.read'];
const AwardArgs = listArgs(awardReading);

@Resolver()
export class AwardsResolver {
  constructor(private readonly service: AwardsService) {}

  @ReadQuery(() => AwardConnection, AwardArgs, { allow, description: 'Awards that were given.' })
  readonly awards: unknown;
  @ReadQuery(() => Award, OneRecordArgs, { allow, nullable: true, description: 'One award.' }) readonly award: unknown;

  @Mutation(() => AwardPayload)
  @Allow(permissions['awards.write'])
  recordAward(@Ctx() ctx: RequestContext, @Args('input') input: RecordAwardInput): Promise<unknown> {
    return answer('award', this.service.record(ctx, input));
  }
  @Mutation(() => AwardPayload)
  @Allow(permissions['awards.write'])
  correctAward(@Ctx() ctx: RequestContext, @Args('input') input: CorrectAwardInput): Promise<unknown> {
    return answer('award', this.service.correct(ctx, input));
  }
  @Mutation(() => AwardPayload, {
    description:
      'Takes the award back and records it for the right recipient; needs `records.void` as well. Answers the new award.',
  })
  @Allow(permissions['awards.write'])
  correctAwardRecipient(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CorrectAwardRecipientInput,
  ): Promise<unknown> {
    return answer('award', this.service.correctRecipient(ctx, input));
  }
}

@Resolver(() => Person)
export class PersonAwardsResolver {
  @ReadField(() => AwardConnection, AwardArgs, { description: 'Awards the person has received.' })
  readonly awards: unknown;
}
@Resolver(() => Contest)
export class ContestAwardsResolver {
  @ReadField(() => AwardConnection, AwardArgs, { description: 'Awards that are prizes of it.' })
  readonly awards: unknown;
}
@Resolver(() => Event)
export class EventAwardsResolver {
  @ReadField(() => AwardConnection, AwardArgs, { description: 'Awards that were handed over at it.' })
  readonly awards: unknown;
}
@Resolver(() => Organization)
export class OrganizationAwardsResolver {
  @ReadField(() => AwardConnection, AwardArgs, { description: 'Awards the organization has received.' })
  readonly awards: unknown;
  @ReadField(() => AwardConnection, AwardArgs, { description: 'Awards the organization has granted.' })
  readonly grantedAwards: unknown;
}
