import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, IdArgs, listArgs, payloadOf, ReadField, ReadQuery,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../../organizations/index.js';
import { permissions } from '../activities.permissions.js';
import { ActivitiesService } from '../activities.service.js';
import { CorrectContributionInput, RecordContributionInput } from './contribution.inputs.js';
import { contributionReading } from './contribution.reading.js';
import { Contribution, ContributionConnection } from './contribution.types.js';
import { CONTRIBUTIONS } from './contribution.kind.js';

const ContributionPayload = payloadOf(
  'ContributionPayload',
  'contribution',
  () => Contribution,
  'The record as it now stands.',
);
const allow = permissions['activities.read'];
const ContributionArgs = listArgs(contributionReading);

@Resolver()
export class ContributionsResolver {
  constructor(private readonly activities: ActivitiesService) {}

  @ReadQuery(() => ContributionConnection, ContributionArgs, { allow, description: 'Help that was given.' })
  readonly contributions: unknown;
  @ReadQuery(() => Contribution, IdArgs, { allow, nullable: true, description: 'One contribution.' })
  readonly contribution: unknown;

  @Mutation(() => ContributionPayload, {
    description: 'Warns of another record of a like sum that may be the same money.',
  })
  @Allow(permissions['activities.write'])
  recordContribution(@Ctx() ctx: RequestContext, @Args('input') input: RecordContributionInput): Promise<unknown> {
    return answer('contribution', this.activities.record(ctx, CONTRIBUTIONS, input));
  }
  @Mutation(() => ContributionPayload)
  @Allow(permissions['activities.write'])
  correctContribution(@Ctx() ctx: RequestContext, @Args('input') input: CorrectContributionInput): Promise<unknown> {
    return answer('contribution', this.activities.correct(ctx, CONTRIBUTIONS, input));
  }
}

@Resolver(() => Organization)
export class OrganizationContributionsResolver {
  @ReadField(() => ContributionConnection, ContributionArgs, { description: 'Help to which it was a party: donor, executor, receiver.' })
  readonly contributions: unknown;
} // prettier-ignore
