import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, listArgs, payloadOf, ReadQuery } from '../../../platform/graphql/index.js';
import { peoplePermissions } from '../../people/index.js';
import {
  GrantAccessRequestInput,
  RefuseAccessRequestInput,
  RequestAccessInput,
  RevokeAccessInput,
} from './access-request.inputs.js';
import { accessRequestReading } from './access-request.reading.js';
import { AccessRequest, AccessRequestConnection } from './access-request.types.js';
import { AccessRequestsService } from './access-requests.service.js';

const AccessRequestPayload = payloadOf(
  'AccessRequestPayload',
  'accessRequest',
  () => AccessRequest,
  'The request as it now stands.',
);
const allow = peoplePermissions['people.write'];

@Resolver()
export class AccessRequestsResolver {
  constructor(private readonly service: AccessRequestsService) {}

  @ReadQuery(() => AccessRequestConnection, listArgs(accessRequestReading), {
    allow,
    description: 'Requests of one’s own office, and those about people who lie in it.',
  })
  readonly accessRequests: unknown;

  @Mutation(() => AccessRequestPayload, {
    description: 'Asks for the record of a person whom another office has recorded.',
  })
  @Allow(allow)
  requestAccess(@Ctx() ctx: RequestContext, @Args('input') input: RequestAccessInput): Promise<unknown> {
    return answer('accessRequest', this.service.request(ctx, input));
  }
  @Mutation(() => AccessRequestPayload, { description: 'Makes the person known to the office that asked.' })
  @Allow(allow)
  grantAccessRequest(@Ctx() ctx: RequestContext, @Args('input') input: GrantAccessRequestInput): Promise<unknown> {
    return answer('accessRequest', this.service.grant(ctx, input));
  }
  @Mutation(() => AccessRequestPayload)
  @Allow(allow)
  refuseAccessRequest(@Ctx() ctx: RequestContext, @Args('input') input: RefuseAccessRequestInput): Promise<unknown> {
    return answer('accessRequest', this.service.refuse(ctx, input));
  }
  @Mutation(() => AccessRequestPayload, {
    description: 'Takes back what was granted: the office that asked knows the person as before.',
  })
  @Allow(allow)
  revokeAccess(@Ctx() ctx: RequestContext, @Args('input') input: RevokeAccessInput): Promise<unknown> {
    return answer('accessRequest', this.service.revoke(ctx, input));
  }
}
