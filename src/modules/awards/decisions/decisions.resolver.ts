import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, IdArgs, listArgs, payloadOf, ReadField, ReadQuery,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Resolution } from '../../meetings/index.js';
import { awardReading } from '../award.reading.js';
import { AwardConnection } from '../award.types.js';
import { permissions } from '../awards.permissions.js';
import { nominationReading } from '../nominations/nomination.reading.js';
import { NominationConnection } from '../nominations/nomination.types.js';
import {
  CorrectAwardDecisionInput,
  DecideNominationsInput,
  RecordAwardDecisionInput,
} from './award-decision.inputs.js';
import { awardDecisionReading } from './award-decision.reading.js';
import { AwardDecision, AwardDecisionConnection } from './award-decision.types.js';
import { DecidingService } from './deciding.service.js';
import { DecisionsService } from './decisions.service.js';

const AwardDecisionPayload = payloadOf(
  'AwardDecisionPayload',
  'awardDecision',
  () => AwardDecision,
  'The decision as it now stands.',
);
const allow = permissions['awards.read'];

@Resolver(() => AwardDecision)
export class DecisionsResolver {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly deciding: DecidingService,
  ) {}

  @ReadQuery(() => AwardDecisionConnection, listArgs(awardDecisionReading), {
    allow,
    description: 'The acts by which awards were given.',
  })
  readonly awardDecisions: unknown;
  @ReadQuery(() => AwardDecision, IdArgs, { allow, nullable: true, description: 'One decision on awards.' })
  readonly awardDecision: unknown;
  @ReadField(() => AwardConnection, listArgs(awardReading), { description: 'The awards it gives.' })
  readonly awards: unknown;
  @ReadField(() => NominationConnection, listArgs(nominationReading), { description: 'What was decided by it.' })
  readonly nominations: unknown;

  @Mutation(() => AwardDecisionPayload)
  @Allow(permissions['awards.decisions'])
  recordAwardDecision(@Ctx() ctx: RequestContext, @Args('input') input: RecordAwardDecisionInput): Promise<unknown> {
    return answer('awardDecision', this.decisions.record(ctx, input));
  }
  @Mutation(() => AwardDecisionPayload)
  @Allow(permissions['awards.decisions'])
  correctAwardDecision(@Ctx() ctx: RequestContext, @Args('input') input: CorrectAwardDecisionInput): Promise<unknown> {
    return answer('awardDecision', this.decisions.correct(ctx, input));
  }
  @Mutation(() => AwardDecisionPayload, {
    description: 'Grants or refuses up to 500 checked nominations at once. Not for whoever has prepared one of them.',
  })
  @Allow(permissions['nominations.decide'])
  decideNominations(@Ctx() ctx: RequestContext, @Args('input') input: DecideNominationsInput): Promise<unknown> {
    return answer('awardDecision', this.deciding.decide(ctx, input));
  }
}

@Resolver(() => Resolution)
export class ResolutionAwardsResolver {
  @ReadField(() => AwardDecisionConnection, listArgs(awardDecisionReading), {
    description: 'The decisions on awards that it is.',
  })
  readonly awardDecisions: unknown;
}
