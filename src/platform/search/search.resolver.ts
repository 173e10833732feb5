import { words } from '../../kernel/words.js';
import { ArgsType, Field, Float, Int, ObjectType, Resolver } from '@nestjs/graphql';
import { READS, definePermissions } from '../access/index.js';
import { IdArgs, Node, ReadQuery } from '../graphql/index.js';

const permissions = definePermissions({
  'search.read': {
    meaning: words(
      'Бүкіл тізілімнен аттарды іздеу',
      'Искать по названиям и именам во всём реестре',
      'Search names over the whole registry',
    ),
    deed: READS,
    roles: 'ALL',
  },
});

@ObjectType({ description: 'A record found by one of its names.' })
export class SearchHit {
  @Field(() => Node, { nullable: true, description: 'Null when the record is not for the viewer.' }) node: Node | null;
  @Field(() => String, { description: 'The name that matched, as it is written.' }) form: string;
  @Field(() => String, { description: 'What kind of name it is: MAIN, SPELLING, FORMER, OFFICIAL …' }) kind: string;
  @Field(() => Float, { description: 'Likeness of the folded spellings by trigrams, 0 to 1.' }) similarity: number;
}

@ArgsType()
class SearchArgs {
  @Field(() => String) text: string;
  @Field(() => Int, { nullable: true, description: 'At most 100, default 20.' }) first?: number;
}

@Resolver()
export class SearchResolver {
  @ReadQuery(() => [SearchHit], SearchArgs, {
    allow: permissions['search.read'],
    description: 'Finds records by a name in any spelling, likest first.',
  })
  search: unknown;

  @ReadQuery(() => Node as never, IdArgs, {
    allow: permissions['search.read'],
    nullable: true,
    description: 'Any record by its id.',
  })
  node: unknown;
}
