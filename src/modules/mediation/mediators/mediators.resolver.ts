import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, listArgs, OneRecordArgs, payloadOf, ReadField, ReadQuery,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Facility } from '../../facilities/index.js';
import { permissions } from '../mediation.permissions.js';
import { CorrectMediatorInput, RegisterMediatorInput } from './mediator.inputs.js';
import { mediatorReading } from './mediator.reading.js';
import { Mediator, MediatorConnection } from './mediator.types.js';
import { MediatorsService } from './mediators.service.js';

const MediatorPayload = payloadOf('MediatorPayload', 'mediator', () => Mediator, 'The mediator as it now stands.');
const allow = permissions['mediation.read'];

@Resolver()
export class MediatorsResolver {
  constructor(private readonly service: MediatorsService) {}

  @ReadQuery(() => MediatorConnection, listArgs(mediatorReading), {
    allow,
    description: 'Professional and public mediators.',
  })
  readonly mediators: unknown;
  @ReadQuery(() => Mediator, OneRecordArgs, { allow, nullable: true, description: 'One mediator.' })
  readonly mediator: unknown;

  @Mutation(() => MediatorPayload)
  @Allow(permissions['mediation.write'])
  registerMediator(@Ctx() ctx: RequestContext, @Args('input') input: RegisterMediatorInput): Promise<unknown> {
    return answer('mediator', this.service.register(ctx, input));
  }
  @Mutation(() => MediatorPayload)
  @Allow(permissions['mediation.write'])
  correctMediator(@Ctx() ctx: RequestContext, @Args('input') input: CorrectMediatorInput): Promise<unknown> {
    return answer('mediator', this.service.correct(ctx, input));
  }
}

@Resolver(() => Facility)
export class FacilityMediatorsResolver {
  @ReadField(() => MediatorConnection, listArgs(mediatorReading), { description: 'Mediators of this cabinet.' })
  readonly mediators: unknown;
}
