import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import { OneRecordArgs, ReadField, ReadQuery, searchableListArgs } from '../../platform/graphql/index.js';
import { Payload, ProblemType, formatProblem } from '../../platform/problems/index.js';
import { CorrectPersonInput, RegisterPersonInput } from './person.inputs.js';
import { personReading } from './person.reading.js';
import { PossibleDuplicate, PossibleDuplicateArgs, Person, PersonConnection } from './person.types.js';
import { permissions } from './people.permissions.js';
import { PeopleService, type Recorded } from './people.service.js';

@ObjectType({ implements: () => [Payload], description: 'The person as it now stands, or why nothing was stored.' })
class PersonPayload extends Payload {
  @Field(() => Person, {
    nullable: true,
    description: 'With `possibleDuplicates`, perhaps the same person recorded before.',
  })
  person: string | null;
  @Field(() => [ProblemType], { nullable: true, description: 'Worth a look, but stored.' }) warnings:
    ProblemType[] | null;
}

const answer = async (ctx: RequestContext, result: Promise<Recorded>): Promise<PersonPayload> => {
  const { id, warnings } = await result;
  const said = warnings.map((each) => ({
    code: each.code,
    path: each.path.map(String),
    message: formatProblem(each, ctx.language),
  }));
  return { person: id, warnings: said, problems: [] };
};

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
  registerPerson(@Ctx() ctx: RequestContext, @Args('input') input: RegisterPersonInput): Promise<PersonPayload> {
    return answer(ctx, this.service.register(ctx, input));
  }
  @Mutation(() => PersonPayload)
  @Allow(permissions['people.write'])
  correctPerson(@Ctx() ctx: RequestContext, @Args('input') input: CorrectPersonInput): Promise<PersonPayload> {
    return answer(ctx, this.service.correct(ctx, input));
  }
}
