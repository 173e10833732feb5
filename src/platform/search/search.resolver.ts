import { Args, Field, Float, ID, Info, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, definePermissions } from '../access/index.js';
import { Ctx, RequestContext } from '../context/index.js';
import { Node } from '../graphql/shared.types.js';
import { Reader } from '../reading/index.js';

const permissions = definePermissions({ 'search.read': 'Search names over the whole registry' });

@ObjectType({ description: 'A record found by one of its names.' })
export class SearchHit {
  @Field(() => Node, { nullable: true, description: 'Null when the record is not for the asker.' }) node: Node | null;
  @Field(() => String, { description: 'The name that matched, as it is written.' }) form: string;
  @Field(() => String, { description: 'What kind of name it is: MAIN, SPELLING, FORMER, OFFICIAL …' }) kind: string;
  @Field(() => Float, { description: 'Likeness of the folded spellings by trigrams, 0 to 1.' }) likeness: number;
}

@Resolver()
export class SearchResolver {
  constructor(private readonly reader: Reader) {}

  @Query(() => [SearchHit], { description: 'Finds people and organizations by a name in any spelling, likest first.' })
  @Allow(permissions['search.read'])
  search(
    @Args('text') _text: string,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100, usually 20.' }) _first: number | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.reader.root(ctx.actor, info);
  }

  @Query(() => Node, { nullable: true, description: 'Any record by its id.' })
  @Allow(permissions['search.read'])
  node(@Args('id', { type: () => ID }) _id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reader.root(ctx.actor, info);
  }
}
