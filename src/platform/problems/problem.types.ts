import { Field, ID, InterfaceType, ObjectType } from '@nestjs/graphql';

@ObjectType('Problem', {
  description: 'What is wrong with an input: a reason to refuse it, or to look at what was stored.',
})
export class ProblemType {
  @Field(() => String, { description: 'Stable: programs decide by it. All codes are listed in docs/errors.md.' })
  code: string;
  @Field(() => String, {
    description: 'For people, in the language of Accept-Language (kk, ru, en; Kazakh when none fits).',
  })
  message: string;
  @Field(() => [String], {
    description: 'The field of the input it concerns, outermost first; places in lists as numbers.',
  })
  path: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'The record that stands in the way, where you may know which it is.',
  })
  recordId?: string;
}

@InterfaceType({
  description:
    'What a command answers: the record, with what is worth a look, or the problems for which it was refused.',
})
export abstract class Payload {
  @Field(() => [ProblemType], { description: 'Empty when the command was carried out.' })
  problems: ProblemType[];
  @Field(() => [ProblemType], { description: 'Worth a look, but stored: what is unlikely and not impossible.' })
  warnings: ProblemType[];
}
