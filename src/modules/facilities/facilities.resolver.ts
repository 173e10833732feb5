import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import {
  answer, OneRecordArgs, PageArgs, payloadOf, ReadField, ReadQuery, searchableListArgs,
} from '../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../organizations/index.js';
import {
  CloseFacilityInput,
  CorrectFacilityInput,
  RegisterFacilityInput,
  ReopenFacilityInput,
} from './facility.inputs.js';
import { facilityReading } from './facility.reading.js';
import { Facility, FacilityConnection } from './facility.types.js';
import { permissions } from './facilities.permissions.js';
import { FacilitiesService } from './facilities.service.js';

const FacilityPayload = payloadOf('FacilityPayload', 'facility', () => Facility, 'The facility as it now stands.');
const allow = permissions['facilities.read'];

@Resolver()
export class FacilitiesResolver {
  constructor(private readonly service: FacilitiesService) {}

  @ReadQuery(() => FacilityConnection, searchableListArgs(facilityReading), {
    allow,
    description: 'Houses of friendship, coworking centres, mediation cabinets, alleys, murals.',
  })
  readonly facilities: unknown;
  @ReadQuery(() => Facility, OneRecordArgs, { allow, nullable: true, description: 'One facility.' })
  readonly facility: unknown;

  @Mutation(() => FacilityPayload)
  @Allow(permissions['facilities.write'])
  registerFacility(@Ctx() ctx: RequestContext, @Args('input') input: RegisterFacilityInput): Promise<unknown> {
    return answer('facility', this.service.register(ctx, input));
  }
  @Mutation(() => FacilityPayload)
  @Allow(permissions['facilities.write'])
  correctFacility(@Ctx() ctx: RequestContext, @Args('input') input: CorrectFacilityInput): Promise<unknown> {
    return answer('facility', this.service.correct(ctx, input));
  }
  @Mutation(() => FacilityPayload)
  @Allow(permissions['facilities.write'])
  closeFacility(@Ctx() ctx: RequestContext, @Args('input') input: CloseFacilityInput): Promise<unknown> {
    return answer('facility', this.service.close(ctx, input));
  }
  @Mutation(() => FacilityPayload)
  @Allow(permissions['facilities.write'])
  reopenFacility(@Ctx() ctx: RequestContext, @Args('input') input: ReopenFacilityInput): Promise<unknown> {
    return answer('facility', this.service.reopen(ctx, input));
  }
}

@Resolver(() => Organization)
export class OrganizationFacilitiesResolver {
  @ReadField(() => FacilityConnection, PageArgs, { description: 'Facilities that it runs.' })
  readonly operatedFacilities: unknown;
}
