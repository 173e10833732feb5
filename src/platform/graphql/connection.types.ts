import type { Type } from '@nestjs/common';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/index.js';
import { NameMatch, PageInfo } from './shared.types.js';

/** A Relay connection over a type: edges, nodes, pageInfo, and a total that is only counted when asked for. */
export function connectionOf<T extends object>(node: () => Type<T>, name: string): Type {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, and its place in it.` })
  class Edge {
    @Field(node) node: T;
    @Field(() => String, { description: 'Give it as `after` or `before` to go on from here, in the same order.' })
    cursor: string;
    @Field(() => NameMatch, { nullable: true, description: 'Why the search found it; null without a search.' })
    match: NameMatch | null;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => [node()], { description: 'The records of the page without their cursors.' }) nodes: T[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many the filter fits in all; a search counts its 500 best candidates.' })
    totalCount: number;
  }
  return Connection;
}

/** Which page of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the beginning or after `after`; at most 100, default 25.',
  })
  first?: number;
  @Field(() => String, { nullable: true }) after?: string;
  @Field(() => Int, { nullable: true, description: 'How many before the end or before `before`; at most 100.' })
  last?: number;
  @Field(() => String, { nullable: true }) before?: string;
}

/** Which record. */
@ArgsType()
export class IdArgs {
  @Field(() => ID) id: string;
}

/** Which record, and as of when it was known. */
@ArgsType()
export class OneRecordArgs extends IdArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The record as the registry knew it at this moment; null when it was not recorded yet. Its own fields and the records ' +
      'it names are those of that moment; lists that hang on it, and the named records themselves, are those of today. ' +
      'What the viewer may see is decided by the record of today.',
  })
  asKnownAt?: string;
}
