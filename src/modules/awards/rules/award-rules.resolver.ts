import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, listArgs, payloadOf, ReadField, ReadQuery } from '../../../platform/graphql/index.js';
import { AwardType } from '../../reference/index.js';
import { permissions } from '../awards.permissions.js';
import { AwardRulesService } from './award-rules.service.js';
import { CorrectAwardTypeVersionInput, DefineAwardTypeVersionInput } from './award-type-version.inputs.js';
import { awardTypeVersionReading } from './award-type-version.reading.js';
import { AwardTypeVersion, AwardTypeVersionConnection } from './award-type-version.types.js';

const AwardTypeVersionPayload = payloadOf(
  'AwardTypeVersionPayload',
  'awardTypeVersion',
  () => AwardTypeVersion,
  'The rules as they now stand.',
);
const VersionArgs = listArgs(awardTypeVersionReading);

@Resolver(() => AwardType)
export class AwardRulesResolver {
  constructor(private readonly rules: AwardRulesService) {}

  @ReadQuery(() => AwardTypeVersionConnection, VersionArgs, {
    allow: permissions['awards.read'],
    description: 'The rules by which awards are given, each from a day on.',
  })
  readonly awardTypeVersions: unknown;
  @ReadField(() => AwardTypeVersionConnection, VersionArgs, { description: 'Its rules, the latest first.' })
  readonly versions: unknown;

  @Mutation(() => AwardTypeVersionPayload)
  @Allow(permissions['awards.rules'])
  defineAwardTypeVersion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DefineAwardTypeVersionInput,
  ): Promise<unknown> {
    return answer('awardTypeVersion', this.rules.define(ctx, input));
  }
  @Mutation(() => AwardTypeVersionPayload)
  @Allow(permissions['awards.rules'])
  correctAwardTypeVersion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CorrectAwardTypeVersionInput,
  ): Promise<unknown> {
    return answer('awardTypeVersion', this.rules.correct(ctx, input));
  }
}
