import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, listArgs, IdArgs, payloadOf, ReadField, ReadQuery,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { permissions } from '../awards.permissions.js';
import { CheckingService } from './checking.service.js';
import {
  CheckNominationInput,
  CorrectNominationInput,
  DraftNominationInput,
  EndorseNominationInput,
  ReturnNominationInput,
  SubmitNominationInput,
  WithdrawNominationInput,
} from './nomination.inputs.js';
import { nominationReading } from './nomination.reading.js';
import { Nomination, NominationConnection } from './nomination.types.js';
import { NominationsService } from './nominations.service.js';

const NominationPayload = payloadOf(
  'NominationPayload',
  'nomination',
  () => Nomination,
  'The nomination as it now stands.',
);
const allow = permissions['nominations.read'];
const NominationArgs = listArgs(nominationReading);

@Resolver()
export class NominationsResolver {
  constructor(
    private readonly service: NominationsService,
    private readonly checking: CheckingService,
  ) {}

  @ReadQuery(() => NominationConnection, NominationArgs, { allow, description: 'Nominations of one’s own side.' })
  readonly nominations: unknown;
  @ReadQuery(() => Nomination, IdArgs, { allow, nullable: true, description: 'One nomination.' })
  readonly nomination: unknown;

  @Mutation(() => NominationPayload)
  @Allow(permissions['nominations.write'])
  draftNomination(@Ctx() ctx: RequestContext, @Args('input') input: DraftNominationInput): Promise<unknown> {
    return answer('nomination', this.service.draft(ctx, input));
  }
  @Mutation(() => NominationPayload)
  @Allow(permissions['nominations.write'])
  correctNomination(@Ctx() ctx: RequestContext, @Args('input') input: CorrectNominationInput): Promise<unknown> {
    return answer('nomination', this.service.correct(ctx, input));
  }
  @Mutation(() => NominationPayload, { description: 'Hands it in, also again after it was returned.' })
  @Allow(permissions['nominations.write'])
  submitNomination(@Ctx() ctx: RequestContext, @Args('input') input: SubmitNominationInput): Promise<unknown> {
    return answer('nomination', this.service.submit(ctx, input));
  }
  @Mutation(() => NominationPayload, { description: 'Records that another organization supports it.' })
  @Allow(permissions['nominations.write'])
  endorseNomination(@Ctx() ctx: RequestContext, @Args('input') input: EndorseNominationInput): Promise<unknown> {
    return answer('nomination', this.service.endorse(ctx, input));
  }
  @Mutation(() => NominationPayload, { description: 'Runs every rule of the award and keeps what each says.' })
  @Allow(permissions['nominations.check'])
  checkNomination(@Ctx() ctx: RequestContext, @Args('input') input: CheckNominationInput): Promise<unknown> {
    return answer('nomination', this.checking.check(ctx, input));
  }
  @Mutation(() => NominationPayload, { description: 'Gives it back to be completed.' })
  @Allow(permissions['nominations.check'])
  returnNomination(@Ctx() ctx: RequestContext, @Args('input') input: ReturnNominationInput): Promise<unknown> {
    return answer('nomination', this.service.returned(ctx, input));
  }
  @Mutation(() => NominationPayload)
  @Allow(permissions['nominations.write'])
  withdrawNomination(@Ctx() ctx: RequestContext, @Args('input') input: WithdrawNominationInput): Promise<unknown> {
    return answer('nomination', this.service.withdraw(ctx, input));
  }
}

@Resolver(() => Person)
export class PersonNominationsResolver {
  @ReadField(() => NominationConnection, NominationArgs, {
    description: 'Awards the person is or was proposed for; for those who may read nominations.',
  })
  readonly nominations: unknown;
}
@Resolver(() => Organization)
export class OrganizationNominationsResolver {
  @ReadField(() => NominationConnection, NominationArgs, {
    description: 'Awards the organization is or was proposed for; for those who may read nominations.',
  })
  readonly nominations: unknown;
}
