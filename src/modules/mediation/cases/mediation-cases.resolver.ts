import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, listArgs, OneRecordArgs, payloadOf, ReadQuery } from '../../../platform/graphql/index.js';
import { permissions } from '../mediation.permissions.js';
import {
  AdvanceMediationCaseInput,
  CorrectMediationCaseInput,
  OpenMediationCaseInput,
} from './mediation-case.inputs.js';
import { mediationCaseReading } from './mediation-case.reading.js';
import { MediationCase, MediationCaseConnection } from './mediation-case.types.js';
import { MediationCasesService } from './mediation-cases.service.js';

const MediationCasePayload = payloadOf(
  'MediationCasePayload',
  'mediationCase',
  () => MediationCase,
  'The case as it now stands.',
);
const allow = permissions['mediation.cases.read'];

@Resolver()
export class MediationCasesResolver {
  constructor(private readonly service: MediationCasesService) {}

  @ReadQuery(() => MediationCaseConnection, listArgs(mediationCaseReading), {
    allow,
    description: 'Cases of mediation cabinets, the latest first. Their numbers: `mediationStatistics`.',
  })
  readonly mediationCases: unknown;
  @ReadQuery(() => MediationCase, OneRecordArgs, { allow, nullable: true, description: 'One case.' })
  readonly mediationCase: unknown;

  @Mutation(() => MediationCasePayload)
  @Allow(permissions['mediation.cases.write'])
  openMediationCase(@Ctx() ctx: RequestContext, @Args('input') input: OpenMediationCaseInput): Promise<unknown> {
    return answer('mediationCase', this.service.open(ctx, input));
  }
  @Mutation(() => MediationCasePayload)
  @Allow(permissions['mediation.cases.write'])
  correctMediationCase(@Ctx() ctx: RequestContext, @Args('input') input: CorrectMediationCaseInput): Promise<unknown> {
    return answer('mediationCase', this.service.correct(ctx, input));
  }
  @Mutation(() => MediationCasePayload, {
    description: 'A request becomes a consultation or a mediation; that ends with an agreement, without one, or is withdrawn.',
  })
  @Allow(permissions['mediation.cases.write'])
  advanceMediationCase(@Ctx() ctx: RequestContext, @Args('input') input: AdvanceMediationCaseInput): Promise<unknown> {
    return answer('mediationCase', this.service.advance(ctx, input));
  }
} // prettier-ignore
