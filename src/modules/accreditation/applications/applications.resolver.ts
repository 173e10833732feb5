import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, listArgs, OneRecordArgs, payloadOf, ReadField, ReadQuery,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Association } from '../../organizations/index.js';
import { permissions } from '../accreditation.permissions.js';
import { Accreditation } from '../entries/accreditation.types.js';
import {
  ApplyForAccreditationInput,
  ConsiderAccreditationApplicationInput,
  CorrectAccreditationApplicationInput,
  GrantAccreditationInput,
  RefuseAccreditationInput,
  WithdrawAccreditationApplicationInput,
} from './application.inputs.js';
import { applicationReading } from './application.reading.js';
import { AccreditationApplication, AccreditationApplicationConnection } from './application.types.js';
import { ApplicationsService } from './applications.service.js';

const ApplicationPayload = payloadOf(
  'AccreditationApplicationPayload',
  'accreditationApplication',
  () => AccreditationApplication,
  'The application as it now stands.',
);
const allow = permissions['accreditation.read'];
const ApplicationArgs = listArgs(applicationReading);

@Resolver()
export class ApplicationsResolver {
  constructor(private readonly service: ApplicationsService) {}

  @ReadQuery(() => AccreditationApplicationConnection, ApplicationArgs, {
    allow,
    description: 'Applications for accreditation, of one’s own places.',
  })
  readonly accreditationApplications: unknown;
  @ReadQuery(() => AccreditationApplication, OneRecordArgs, {
    allow,
    nullable: true,
    description: 'One application for accreditation.',
  })
  readonly accreditationApplication: unknown;

  @Mutation(() => ApplicationPayload)
  @Allow(permissions['accreditation.apply'])
  applyForAccreditation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ApplyForAccreditationInput,
  ): Promise<unknown> {
    return answer('accreditationApplication', this.service.apply(ctx, input));
  }
  @Mutation(() => ApplicationPayload)
  @Allow(permissions['accreditation.apply'])
  correctAccreditationApplication(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CorrectAccreditationApplicationInput,
  ): Promise<unknown> {
    return answer('accreditationApplication', this.service.correct(ctx, input));
  }
  @Mutation(() => ApplicationPayload, { description: 'Records what the commission concluded.' })
  @Allow(permissions['accreditation.apply'])
  considerAccreditationApplication(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ConsiderAccreditationApplicationInput,
  ): Promise<unknown> {
    return answer('accreditationApplication', this.service.consider(ctx, input));
  }
  @Mutation(() => ApplicationPayload)
  @Allow(permissions['accreditation.apply'])
  withdrawAccreditationApplication(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawAccreditationApplicationInput,
  ): Promise<unknown> {
    return answer('accreditationApplication', this.service.withdraw(ctx, input));
  }
  @Mutation(() => ApplicationPayload, { description: 'Enters the association in the register.' })
  @Allow(permissions['accreditation.decide'])
  grantAccreditation(@Ctx() ctx: RequestContext, @Args('input') input: GrantAccreditationInput): Promise<unknown> {
    return answer('accreditationApplication', this.service.grant(ctx, input));
  }
  @Mutation(() => ApplicationPayload)
  @Allow(permissions['accreditation.decide'])
  refuseAccreditation(@Ctx() ctx: RequestContext, @Args('input') input: RefuseAccreditationInput): Promise<unknown> {
    return answer('accreditationApplication', this.service.refuse(ctx, input));
  }
}

@Resolver(() => Association)
export class AssociationApplicationsResolver {
  @ReadField(() => AccreditationApplicationConnection, ApplicationArgs, {
    description: 'Its applications for accreditation.',
  })
  readonly accreditationApplications: unknown;
}
@Resolver(() => Accreditation)
export class AccreditationApplicationResolver {
  @ReadField(() => AccreditationApplication, undefined, {
    nullable: true,
    description: 'The application that led to it, with the decision. Null where it is not for the viewer.',
  })
  readonly application: unknown;
}
