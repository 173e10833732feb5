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
import { PossibleDuplicate, PossibleDuplicateArgs, Person, PersonConnection } from './person.types.js';
import { permissions } from './people.permissions.js';
import { PeopleService } from './people.service.js';

const PersonPayload = payloadOf(
  'PersonPayload',
  'person',
  () => Person,
  'The person as it now stands; with `possibleDuplicates`, perhaps the same person recorded before.',
);

@Resolver(() => Person)
export class PeopleResolver {
  constructor(private readonly service: PeopleService) {}

  @ReadQuery(() => PersonConnection, searchableListArgs(personReading), {
    allow: permissions['people.read'],
    description: 'People, in Kazakh order of their names.',
  })
  readonly people: unknown;
  @ReadQuery(() => Person, OneRecordArgs, {
    allow: permissions['people.read'],
    nullable: true,
    description: 'One person.',
  })
  readonly person: unknown;
  @ReadField(() => [PossibleDuplicate], PossibleDuplicateArgs, {
    description: 'People whose names are alike, likest first: perhaps the same person.',
  })
  readonly possibleDuplicates: unknown;

  @Mutation(() => PersonPayload)
  @Allow(permissions['people.write'])
  registerPerson(@Ctx() ctx: RequestContext, @Args('input') input: RegisterPersonInput): Promise<unknown> {
    return answer('person', this.service.register(ctx, input));
  }
  @Mutation(() => PersonPayload)
  @Allow(permissions['people.write'])
  correctPerson(@Ctx() ctx: RequestContext, @Args('input') input: CorrectPersonInput): Promise<unknown> {
    return answer('person', this.service.correct(ctx, input));
  }
}
