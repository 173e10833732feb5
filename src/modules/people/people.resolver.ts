import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import {
  answer,
  OneRecordArgs,
  payloadOf,
  ReadField,
  ReadQuery,
  searchableListArgs,
} from '../../platform/graphql/index.js';
import { CorrectPersonInput, RegisterPersonInput } from './person.inputs.js';
import { personReading } from './person.reading.js';
import { LookAlike, LookAlikeArgs, Person, PersonConnection } from './person.types.js';
import { may } from './people.permissions.js';
import { PeopleService } from './people.service.js';

const PersonPayload = payloadOf(
  'PersonPayload',
  'person',
  () => Person,
  'The person as it now stands; with `lookAlikes`, perhaps the same person recorded before.',
);

@Resolver(() => Person)
export class PeopleResolver {
  constructor(private readonly service: PeopleService) {}

  @ReadQuery(() => PersonConnection, searchableListArgs(personReading), {
    allow: may['people.read'],
    description: 'People, in Kazakh order of their names.',
  })
  readonly people: unknown;
  @ReadQuery(() => Person, OneRecordArgs, { allow: may['people.read'], nullable: true, description: 'One person.' })
  readonly person: unknown;
  @ReadField(() => [LookAlike], LookAlikeArgs, {
    description: 'People whose names are alike, likest first: perhaps the same person.',
  })
  readonly lookAlikes: unknown;

  @Mutation(() => PersonPayload)
  @Allow(may['people.write'])
  registerPerson(@Ctx() ctx: RequestContext, @Args('input') input: RegisterPersonInput): Promise<unknown> {
    return answer('person', this.service.register(ctx, input));
  }
  @Mutation(() => PersonPayload)
  @Allow(may['people.write'])
  correctPerson(@Ctx() ctx: RequestContext, @Args('input') input: CorrectPersonInput): Promise<unknown> {
    return answer('person', this.service.correct(ctx, input));
  }
}
