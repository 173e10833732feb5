import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, listArgs, OneRecordArgs, payloadOf, ReadField, ReadQuery,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Association } from '../../organizations/index.js';
import { permissions } from '../accreditation.permissions.js';
import {
  CorrectAccreditationInput,
  ReinstateAccreditationInput,
  RenewAccreditationInput,
  SuspendAccreditationInput,
  WithdrawAccreditationInput,
} from './accreditation.inputs.js';
import { accreditationReading } from './accreditation.reading.js';
import { Accreditation, AccreditationConnection } from './accreditation.types.js';
import { AccreditationsService } from './accreditations.service.js';

const AccreditationPayload = payloadOf(
  'AccreditationPayload',
  'accreditation',
  () => Accreditation,
  'The accreditation as it now stands.',
);
const allow = permissions['accreditation.read'];
const AccreditationArgs = listArgs(accreditationReading);

@Resolver()
export class AccreditationsResolver {
  constructor(private readonly service: AccreditationsService) {}

  @ReadQuery(() => AccreditationConnection, AccreditationArgs, {
    allow,
    description: 'The register of ethnocultural associations.',
  })
  readonly accreditations: unknown;
  @ReadQuery(() => Accreditation, OneRecordArgs, { allow, nullable: true, description: 'One entry of the register.' })
  readonly accreditation: unknown;

  @Mutation(() => AccreditationPayload)
  @Allow(permissions['accreditation.decide'])
  correctAccreditation(@Ctx() ctx: RequestContext, @Args('input') input: CorrectAccreditationInput): Promise<unknown> {
    return answer('accreditation', this.service.correct(ctx, input));
  }
  @Mutation(() => AccreditationPayload)
  @Allow(permissions['accreditation.decide'])
  renewAccreditation(@Ctx() ctx: RequestContext, @Args('input') input: RenewAccreditationInput): Promise<unknown> {
    return answer('accreditation', this.service.renew(ctx, input));
  }
  @Mutation(() => AccreditationPayload)
  @Allow(permissions['accreditation.decide'])
  suspendAccreditation(@Ctx() ctx: RequestContext, @Args('input') input: SuspendAccreditationInput): Promise<unknown> {
    return answer('accreditation', this.service.act(ctx, 'SUSPEND', input));
  }
  @Mutation(() => AccreditationPayload)
  @Allow(permissions['accreditation.decide'])
  reinstateAccreditation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReinstateAccreditationInput,
  ): Promise<unknown> {
    return answer('accreditation', this.service.act(ctx, 'REINSTATE', input));
  }
  @Mutation(() => AccreditationPayload, { description: 'For good. The entry stays in the register as withdrawn.' })
  @Allow(permissions['accreditation.decide'])
  withdrawAccreditation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawAccreditationInput,
  ): Promise<unknown> {
    return answer('accreditation', this.service.act(ctx, 'WITHDRAW', input));
  }
}

@Resolver(() => Association)
export class AssociationAccreditationsResolver {
  @ReadField(() => Accreditation, undefined, {
    nullable: true,
    description: 'Its present accreditation: the one that began last.',
  })
  readonly accreditation: unknown;
  @ReadField(() => AccreditationConnection, AccreditationArgs, { description: 'Its entries in the register.' })
  readonly accreditations: unknown;
}
